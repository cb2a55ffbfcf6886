// An alert: a sentence that stands out, by its level.
import { html } from '/local/assets/lib/preact.js';
import { Info, Tick, Warning } from '../icons.js';
import { TextObject } from '../mrkdwn.js';

const marks = { success: Tick, warning: Warning, error: Warning };

export function AlertBlock({ block }) {
  const level = ['info', 'warning', 'error', 'success'].includes(block.level) ? block.level : 'default';
  const Mark = marks[level] ?? Info;
  return html`<div class=${`block alert ${level}`} role=${level === 'error' ? 'alert' : 'note'}>
    <${Mark} />${level !== 'default' && html`<span class="unseen">${level}: </span>`}<div><${TextObject} text=${block.text} /></div>
  </div>`;
}
