// Tells screen readers about new messages, politely and one after the other.
import { plainText } from './mrkdwn.js';
import { nameOf } from './names.js';
import { update } from './store.js';

const longest = 300;

export function announceMessage(message, workspace) {
  const text = plainText(message.text ?? '', workspace).slice(0, longest);
  update({ announcement: `${nameOf(message.user, workspace)}: ${text}` });
}
