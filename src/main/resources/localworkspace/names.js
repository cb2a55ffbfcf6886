// Who and what the ids stand for.

/** The person or app behind a user id: {id, name, realName, initials, color, app, organisation}. */
export function personOf(id, workspace) {
  if (id === workspace.app.botUserId) {
    const { name } = workspace.app;
    return { id, name, realName: name, initials: 'SC', color: '#0f6b5c', app: true };
  }
  return workspace.people.find((person) => person.id === id) ?? { id, name: id, realName: id, initials: '?', color: '#666666' };
}

export const nameOf = (id, workspace) => personOf(id, workspace).realName;

/** A channel by its id, where this person may see it. */
export const channelById = (id, workspace) => workspace.channels.find((channel) => channel.id === id);
