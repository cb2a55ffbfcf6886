// How each event of the stream changes the page's state: pure functions from state to changed fields.
import { channelOf, threadKey } from './store.js';

const isReply = (message) => Boolean(message.threadTs) && message.threadTs !== message.ts;

const byTs = (one, other) => (one.ts < other.ts ? -1 : one.ts > other.ts ? 1 : 0);

const upsert = (messages, message) =>
  messages.some((each) => each.ts === message.ts)
    ? messages.map((each) => (each.ts === message.ts ? message : each))
    : [...messages, message].sort(byTs);

function inConversation(state, channel, change) {
  const messages = state.conversations[channel];
  return messages ? { conversations: { ...state.conversations, [channel]: change(messages) } } : {};
}

function inThread(state, channel, rootTs, change) {
  const key = threadKey(channel, rootTs);
  const messages = state.threads[key];
  return messages ? { threads: { ...state.threads, [key]: change(messages) } } : {};
}

/** A reply raises its root's count, unless the root already knows of it. */
const countReply = (reply) => (root) =>
  root.ts !== reply.threadTs || (root.lastReplyTs ?? '') >= reply.ts
    ? root
    : {
        ...root,
        replyCount: (root.replyCount ?? 0) + 1,
        replyUsers: [...new Set([...(root.replyUsers ?? []), reply.user])],
        lastReplyTs: reply.ts,
      };

function put(state, message) {
  const isRoot = !isReply(message);
  const rootTs = isRoot ? message.ts : message.threadTs;
  return {
    ...(isRoot ? inConversation(state, message.channel, (messages) => upsert(messages, message)) : {}),
    ...inThread(state, message.channel, rootTs, (messages) => upsert(messages, message)),
  };
}

function arrived(state, message) {
  const changed = put(state, message);
  if (!isReply(message)) return { ...changed, unread: unreadAfter(state, message) };
  const after = { ...state, ...changed };
  return { ...changed, ...inConversation(after, message.channel, (messages) => messages.map(countReply(message))) };
}

function unreadAfter(state, message) {
  const open = channelOf(state.place, state.workspace) === message.channel && !document.hidden;
  if (open || message.user === state.me) return state.unread;
  return { ...state.unread, [message.channel]: (state.unread[message.channel] ?? 0) + 1 };
}

function deleted(state, { channel, ts }) {
  const without = (messages) => messages.filter((each) => each.ts !== ts);
  const threads = Object.fromEntries(
    Object.entries(state.threads).map(([key, messages]) => [key, key.startsWith(`${channel}/`) ? without(messages) : messages]),
  );
  const threadGone = state.threadTs === ts && channelOf(state.place, state.workspace) === channel;
  return { ...inConversation(state, channel, without), threads, ...(threadGone ? { threadTs: null } : {}) };
}

const reducers = {
  message: arrived,
  message_changed: put,
  message_deleted: deleted,
  ephemeral: (state, message) => ({ ephemerals: upsert(state.ephemerals, message) }),
  ephemeral_changed: (state, message) => ({ ephemerals: upsert(state.ephemerals, message) }),
  ephemeral_deleted: (state, { ts }) => ({ ephemerals: state.ephemerals.filter((each) => each.ts !== ts) }),
  views: (state, { stack }) => ({ views: stack }),
  home: (state, { view }) => ({ home: view, homeLoaded: true }),
};

/** The fields that the event changes; null for one that changes none. */
export function applyEvent(state, name, data) {
  return state.workspace ? (reducers[name]?.(state, data) ?? null) : null;
}
