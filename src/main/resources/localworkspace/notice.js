// The workspace's own sentences: in a conversation, or at the foot of the page.
import { html } from '/local/assets/lib/preact.js';
import { Cross, Info } from './icons.js';
import { Mrkdwn } from './mrkdwn.js';
import { dismissNotice } from './workspace.js';

export function NoticeLine({ notice }) {
  return html`<div class="notice-line" role="note">
    <span class="notice-mark"><${Info} /></span>
    <div class="notice-text"><span class="only-you">The workspace, only visible to you</span><${Mrkdwn} text=${notice.text} /></div>
    <button type="button" class="quiet icon-only" aria-label="Dismiss" title="Dismiss" onClick=${() => dismissNotice(notice.id)}><${Cross} /></button>
  </div>`;
}

export function Toasts({ notices }) {
  return html`<div class="toasts" role="status">
    ${notices.filter((notice) => !notice.channel).slice(-3).map((notice) => html`<div class="toast" key=${notice.id}>
      <span>${notice.text}</span>
      <button type="button" class="quiet icon-only" aria-label="Dismiss" onClick=${() => dismissNotice(notice.id)}><${Cross} /></button>
    </div>`)}
  </div>`;
}
