// How far a person has read each channel, kept in this browser.

const keyOf = (user) => `local-workspace.read.${user}`;

export function readMarks(user) {
  try {
    return JSON.parse(localStorage.getItem(keyOf(user))) ?? {};
  } catch {
    return {};
  }
}

export function markRead(user, channel, ts) {
  if (!ts) return;
  try {
    localStorage.setItem(keyOf(user), JSON.stringify({ ...readMarks(user), [channel]: ts }));
  } catch {
    // A browser without storage forgets what was read; nothing else is lost.
  }
}
