// What the page knows, in one immutable object, and who wants to hear of its changes.
import { useLayoutEffect, useState } from '/local/assets/lib/preact.js';

export const emptyState = {
  me: null,
  workspace: null,
  refusal: null,
  place: null,
  threadTs: null,
  focusTs: null,
  conversations: {},
  threads: {},
  ephemerals: [],
  notices: [],
  unread: {},
  newSince: null,
  home: null,
  homeLoaded: false,
  views: [],
  stream: 'connecting',
  drawerOpen: false,
  dialog: null,
  announcement: '',
};

let state = emptyState;
const listeners = new Set();

export const current = () => state;

/** Changes the state; a function gets the present state and gives the fields that change. */
export function update(change) {
  const fields = typeof change === 'function' ? change(state) : change;
  if (!fields) return;
  state = { ...state, ...fields };
  for (const listener of [...listeners]) listener();
}

/** The present state, drawn again with each change. */
export function useStore() {
  const [, see] = useState(state);
  useLayoutEffect(() => {
    const listener = () => see(state);
    listeners.add(listener);
    listener();
    return () => listeners.delete(listener);
  }, []);
  return state;
}

export const channelOf = (place, workspace) =>
  !place ? null : place.kind === 'channel' ? place.id : place.tab === 'messages' ? workspace.dm?.id ?? null : null;

export const threadKey = (channel, ts) => `${channel}/${ts}`;
