// Rows of interactive elements.
import { html } from '/local/assets/lib/preact.js';
import { Element } from '../elements/element.js';

function Row({ block, name }) {
  return html`<div class=${`block ${name}`}>
    ${block.elements.map((element) => html`<${Element} key=${element.action_id} element=${element} blockId=${block.block_id} dispatches />`)}
  </div>`;
}

export const ActionsBlock = ({ block }) => html`<${Row} block=${block} name="actions" />`;
export const ContextActionsBlock = ({ block }) => html`<${Row} block=${block} name="context-actions" />`;
