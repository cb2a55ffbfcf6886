// Tells screen readers about new messages, politely and one after the other.
import { plainText } from './mrkdwn.js';
import { nameOf } from './names.js';
import { update } from './store.js';

const longest = 300;

/** Says a sentence; one that was said just before is said again. */
export function announce(sentence) {
  update(({ announcement }) => ({ announcement: announcement === sentence ? `${sentence}\u00a0` : sentence }));
}

export function announceMessage(message, workspace) {
  const text = plainText(message.text ?? '', workspace).slice(0, longest);
  announce(`${nameOf(message.user, workspace)}: ${text}`);
}
