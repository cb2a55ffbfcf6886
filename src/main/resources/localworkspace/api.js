// The requests that the page sends to the local workspace, one function for each.

/** What the server answered instead of 2xx: its own word where it gave one. */
export class RequestRefused extends Error {
  constructor(status, word) {
    super(word ?? `The workspace answered ${status}`);
    this.status = status;
  }
}

async function request(method, path, body) {
  const answer = await fetch(path, {
    method,
    headers: body ? { 'Content-Type': 'application/json', Accept: 'application/json' } : { Accept: 'application/json' },
    body: body ? JSON.stringify(body) : undefined,
  });
  const content = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new RequestRefused(answer.status, content.error);
  return content;
}

const read = (path, parameters) => request('GET', `/local/${path}?${new URLSearchParams(parameters)}`);
const send = (path, body) => request('POST', `/local/${path}`, body);
const part = encodeURIComponent;

export const fetchWorkspace = (user) => read('workspace', { user });
export const fetchConversation = (user, channel) => read(`conversations/${part(channel)}`, { user });
export const fetchThread = (user, channel, ts) => read(`conversations/${part(channel)}/threads/${part(ts)}`, { user });
export const fetchHome = (user) => read('home', { user });
export const fetchViews = (user) => read('views', { user });

export const postMessage = (user, channel, text, threadTs) =>
  send(`conversations/${part(channel)}/messages`, threadTs ? { user, text, threadTs } : { user, text });
export const runCommand = (user, channel, text) => send('commands', { user, channel, text });
export const runAction = (user, container, action, state) => send('actions', { user, container, action, state });
export const runGlobalShortcut = (user, callbackId) => send('shortcuts', { user, callbackId });
export const runMessageShortcut = (user, callbackId, channel, ts) =>
  send('shortcuts', { user, callbackId, channel, ts });
export const openHome = (user, tab) => send('home/open', { user, tab });
export const submitView = (user, viewId, state) => send(`views/${part(viewId)}/submit`, { user, state });
export const closeView = (user, viewId, all) => send(`views/${part(viewId)}/close`, { user, all });
