// The address bar: ?user=U0ANA is who, #backend or #app/home is where, #backend/1700000000.000100 an open thread,
// and #/archives/C0BACKEND/p1700000000000100 one message, as its permalink names it.

const permalink = /^\/archives\/(\w+)\/p(\d+)(\d{6})(?:\?thread_ts=([\d.]+))?$/;

export function readAddress() {
  const user = new URLSearchParams(location.search).get('user') || null;
  const hash = decodeURIComponent(location.hash.slice(1));
  const message = permalink.exec(hash);
  if (message) {
    const [, name, seconds, micros, thread = null] = message;
    return { user, name, detail: thread, focusTs: `${seconds}.${micros}` };
  }
  const [name = '', detail = null] = hash.split('/');
  return { user, name, detail, focusTs: null };
}

/** The place that the address names, or null where it names none that this person may see. */
export function placeOf({ name, detail }, workspace) {
  if (!workspace.dm && ['app', 'dm', ''].includes(name)) return null;
  if (name === 'app') return { place: { kind: 'app', tab: detail === 'messages' ? 'messages' : 'home' }, threadTs: null };
  if (name === 'dm' || name === workspace.dm?.id) return { place: { kind: 'app', tab: 'messages' }, threadTs: detail };
  const channel = workspace.channels.find((each) => each.name === name || each.id === name);
  return channel ? { place: { kind: 'channel', id: channel.id }, threadTs: detail } : null;
}

export function hashOf(place, workspace, threadTs) {
  if (place.kind === 'app') return place.tab === 'messages' && threadTs ? `#dm/${threadTs}` : `#app/${place.tab}`;
  const channel = workspace.channels.find((each) => each.id === place.id);
  return `#${channel.name}${threadTs ? `/${threadTs}` : ''}`;
}

/** The part of a message's permalink that names it. */
export function hashOfMessage({ channel, ts, threadTs }) {
  const thread = threadTs && threadTs !== ts ? `?thread_ts=${threadTs}` : '';
  return `#/archives/${channel}/p${ts.replace('.', '')}${thread}`;
}

export const addressOf = (user, hash = location.hash) => `/?user=${encodeURIComponent(user)}${hash}`;
