// The slim line on top: this is a local try-out, and whether live updates come.
import { html } from '/local/assets/lib/preact.js';
import { Dialog } from './dialog.js';
import { useId } from './ids.js';
import { update } from './store.js';
import { retryStream } from './workspace.js';

export function Banner({ state }) {
  const away = state.me && state.stream === 'away';
  return html`<div class=${`banner ${away ? 'away' : ''}`} role="region" aria-label="About this page">
    <span>Local try-out workspace<span class="banner-more">: nothing here leaves this machine</span>.</span>
    <button type="button" class="link" onClick=${() => update({ dialog: { kind: 'about' } })}>What is this?</button>
    <span class="banner-state" role="status">${away ? 'Live updates are away. Trying again…' : ''}</span>
    ${away && html`
      <button type="button" class="link" onClick=${retryStream}>Try now</button>
      <button type="button" class="link" onClick=${() => location.reload()}>Reload</button>`}
  </div>`;
}

export function AboutDialog({ workspace }) {
  const id = useId('about');
  const close = () => update({ dialog: null });
  return html`<${Dialog} labelledBy=${id} onClose=${close} class="small">
    <h2 id=${id}>What is this?</h2>
    <div class="dialog-body prose">
      <p>A small workspace that stands where Slack would stand, so that ${workspace.app.name} can be tried without a Slack account.
        The app talks to it as it talks to Slack: signed requests one way, the Web API the other.</p>
      <p>The people are made up. Pick one, switch at any time at the foot of the side bar, or open a second window to be two of them
        and see a vote from both sides.</p>
      <ul>
        <li>Write to the app under <strong>Messages</strong>, or type <code>/</code> to see its commands.</li>
        <li>Mention <code>@${workspace.app.name}</code> in a channel that it belongs to; bring it into another one with <code>/invite</code>.</li>
        <li>Shortcuts are behind the bolt beside the message field, and under each message's “More actions”.</li>
      </ul>
      <p>It shows what the app sends and nothing more: no search, uploads, reactions or calls. It is not made by Slack.</p>
    </div>
    <div class="dialog-foot"><button type="button" autofocus class="button primary" onClick=${close}>Close</button></div>
  </${Dialog}>`;
}
