// A list of messages with its day dividers, the mark of what is new, and the workspace's own lines between them.
import { html } from '/local/assets/lib/preact.js';
import { Message } from './message.js';
import { NoticeLine } from './notice.js';
import { dayKey, dayName } from './time.js';

const groupSeconds = 300;

function follows(before, message) {
  return Boolean(before) && !before.id && before.user === message.user && !before.subtype && !message.subtype
    && Boolean(before.ephemeral) === Boolean(message.ephemeral) && !before.replyCount
    && message.ts - before.ts < groupSeconds && dayKey(before.ts) === dayKey(message.ts);
}

/** Messages, ephemerals and notices in the order of their times. */
export const together = (...lists) => lists.flat().sort((one, other) => Number(one.ts) - Number(other.ts));

export function MessageList({ entries, state, inThread, label }) {
  let before;
  let marked = false;
  return html`<div class="messages" role="list" aria-label=${label}>
    ${entries.map((entry) => {
      const newDay = !before || dayKey(before.ts) !== dayKey(entry.ts);
      const firstNew = !inThread && !marked && state.newSince && entry.ts > state.newSince && entry.user !== state.me && !entry.id;
      marked ||= Boolean(firstNew);
      const grouped = !newDay && !firstNew && follows(before, entry);
      before = entry;
      return html`<div role="listitem" key=${entry.id ? `notice-${entry.id}` : entry.ts}>
        ${newDay && !inThread && html`<div class="day"><span>${dayName(entry.ts)}</span></div>`}
        ${firstNew && html`<div class="new-mark"><span>New</span></div>`}
        ${entry.id ? html`<${NoticeLine} notice=${entry} />` : html`<${Message} message=${entry} state=${state} grouped=${grouped} inThread=${inThread} />`}
      </div>`;
    })}
  </div>`;
}
