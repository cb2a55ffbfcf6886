// The address bar: ?user=U0ANA is who, #backend or #app/home is where, #backend/1700000000.000100 an open thread.

export function readAddress() {
  const [name = '', detail = null] = decodeURIComponent(location.hash.slice(1)).split('/');
  return { user: new URLSearchParams(location.search).get('user'), name, detail };
}

/** The place that the address names, or null where it names none that this person may see. */
export function placeOf({ name, detail }, workspace) {
  if (name === 'app') return { place: { kind: 'app', tab: detail === 'messages' ? 'messages' : 'home' }, threadTs: null };
  if (name === 'dm' || name === workspace.dm.id) return { place: { kind: 'app', tab: 'messages' }, threadTs: detail };
  const channel = workspace.channels.find((each) => each.name === name || each.id === name);
  return channel ? { place: { kind: 'channel', id: channel.id }, threadTs: detail } : null;
}

export function hashOf(place, workspace, threadTs) {
  if (place.kind === 'app') return place.tab === 'messages' && threadTs ? `#dm/${threadTs}` : `#app/${place.tab}`;
  const channel = workspace.channels.find((each) => each.id === place.id);
  return `#${channel.name}${threadTs ? `/${threadTs}` : ''}`;
}

export const addressOf = (user, hash = location.hash) => `/?user=${encodeURIComponent(user)}${hash}`;
