// What may complete the word at the cursor: commands after "/", people after "@", channels after "#", emoji after ":".
import { emojiNames } from './emoji.js';

const limit = 8;

const invite = { command: '/invite', usageHint: '@someone', description: 'Add an app or a person to this channel' };

export const commandsOf = (workspace) => [...workspace.app.commands, invite];

const startsWord = (text, word) => text.toLowerCase().split(/[\s.]+/).some((part) => part.startsWith(word)) || text.toLowerCase().startsWith(word);

function commandEntries(word, workspace) {
  return commandsOf(workspace).filter((each) => each.command.startsWith(word.toLowerCase())).map((each) => ({
    key: each.command,
    insert: `${each.command} `,
    label: each.command,
    hint: each.usageHint,
    description: each.description,
  }));
}

function peopleEntries(word, workspace) {
  const app = { id: workspace.app.botUserId, realName: workspace.app.name, name: workspace.app.name, title: 'App' };
  return [app, ...workspace.people].filter((each) => startsWord(`${each.realName} ${each.name}`, word.toLowerCase())).map((each) => ({
    key: each.id, insert: `@${each.realName} `, label: each.realName, person: each.id, description: each.title,
  }));
}

function channelEntries(word, workspace) {
  return workspace.channels.filter((each) => each.name.startsWith(word.toLowerCase())).map((each) => ({
    key: each.id, insert: `#${each.name} `, label: `#${each.name}`, description: each.topic,
  }));
}

const kinds = [
  { pattern: /^(\/\S*)$/, entries: commandEntries, commands: true },
  { pattern: /(?:^|[\s(])@((?:\p{L}[\p{L}\p{N}._-]*(?: \p{L}*)?)?)$/u, entries: peopleEntries },
  { pattern: /(?:^|[\s(])#([\p{L}\p{N}_-]*)$/u, entries: channelEntries },
  { pattern: /(?:^|\s):([a-z0-9_+-]{2,})$/, entries: (word) => emojiNames(word, limit).map(([name, character]) => ({
    key: name, insert: `${character} `, label: `${character} :${name}:` })) },
];

/** What fits before the cursor: {start, entries} where start is the first character that gets replaced; null for nothing. */
export function completionOf(text, cursor, workspace, inThread) {
  const before = text.slice(0, cursor);
  for (const { pattern, entries, commands } of kinds) {
    const found = commands && inThread ? null : pattern.exec(before);
    if (!found) continue;
    const word = found[1];
    const start = cursor - word.length - (commands ? 0 : 1);
    const fitting = entries(word, workspace).slice(0, limit);
    if (fitting.length && !(commands && fitting[0].key === word && fitting.length === 1 && text.length > cursor)) return { start, entries: fitting };
  }
  return null;
}

/** How the command in the text is used, such as "[what you build]"; null while it is not complete. */
export function usageOf(text, workspace) {
  const found = commandsOf(workspace).find((each) => text.startsWith(`${each.command} `) && text.trim() === each.command);
  return found?.usageHint ?? null;
}
