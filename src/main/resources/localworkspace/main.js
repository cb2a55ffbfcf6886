// Starts the page: mounts the app and follows the address bar.
import { html, render } from '/local/assets/lib/preact.js';
import { App } from './app.js';
import { followAddress } from './workspace.js';

const root = document.getElementById('app');
root.replaceChildren();
render(html`<${App} />`, root);
followAddress();
