// Slack's mrkdwn: text to a small tree, and the tree to elements. Nothing is ever parsed as HTML.
import { html, useMemo } from '/local/assets/lib/preact.js';
import { emojiOf, withEmoji } from './emoji.js';
import { Link } from './link.js';
import { channelById, nameOf } from './names.js';
import { useStore } from './store.js';
import { fillDate } from './time.js';

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
const decode = (text) => text.replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity]);

const marks = { '*': 'bold', _: 'italic', '~': 'strike' };
const isWord = (character) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isSpace = (character) => character === undefined || /\s/.test(character);

/** The place of the mark that closes the one at start, or -1. */
function closing(text, start, mark) {
  for (let index = start + 1; index < text.length; index++) {
    const character = text[index];
    if (character === '<') {
      const end = text.indexOf('>', index);
      if (end > 0) index = end;
    } else if (character === '`' && text.indexOf('`', index + 1) > 0) {
      index = text.indexOf('`', index + 1);
    } else if (character === mark && index > start + 1 && !isSpace(text[index - 1]) && !isWord(text[index + 1])) {
      return index;
    }
  }
  return -1;
}

function control(content) {
  const [target, label] = content.split(/\|(.*)/s);
  if (/^@[UW]/.test(target)) return { kind: 'user', id: target.slice(1), label };
  if (/^#[CGD]/.test(target)) return { kind: 'channel', id: target.slice(1), label };
  if (target.startsWith('!date^')) {
    const [, seconds, template, href] = target.split('^');
    return { kind: 'date', text: fillDate(decode(template ?? ''), seconds) ?? decode(label ?? ''), href };
  }
  if (target.startsWith('!')) return { kind: 'broadcast', label: decode(label ?? `@${target.slice(1).split('^')[0]}`).replace(/^(?!@)/, '@') };
  return { kind: 'link', href: decode(target), children: [{ kind: 'text', text: decode(label ?? target.replace(/^mailto:/, '')) }] };
}

const readers = [
  (text, at) => match(/<([^<>\n]+)>/y, text, at, ([, content]) => control(content)),
  (text, at) => match(/`([^`\n]+)`/y, text, at, ([, content]) => ({ kind: 'code', text: decode(content.replace(/<([^<>|]+\|)?([^<>]+)>/g, '$2')) })),
  (text, at) => match(/:([a-z0-9_+'-]+):(?::skin-tone-([2-6]):)?/y, text, at, ([, name, tone]) => {
    const character = emojiOf(name, tone);
    return character && { kind: 'emoji', name, text: character };
  }),
  (text, at, verbatim) => verbatim || isWord(text[at - 1]) ? null : match(/https?:\/\/[^\s<>|]+[^\s<>|.,;:!?)\]'"*_~]/y, text, at, ([address]) => (
    { kind: 'link', href: decode(address), children: [{ kind: 'text', text: decode(address) }] })),
  readMark,
];

function match(pattern, text, at, make) {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  const node = found && make(found);
  return node ? { node, end: at + found[0].length } : null;
}

function readMark(text, at, verbatim) {
  const kind = marks[text[at]];
  if (!kind || isWord(text[at - 1]) || isSpace(text[at + 1]) || text[at + 1] === text[at]) return null;
  const end = closing(text, at, text[at]);
  return end < 0 ? null : { node: { kind, children: parseInline(text.slice(at + 1, end), verbatim) }, end: end + 1 };
}

/** One line of mrkdwn as a list of nodes; in a verbatim one an address is a link only between angle brackets. */
function parseInline(text, verbatim) {
  const nodes = [];
  let plain = '';
  const flush = () => {
    if (plain) nodes.push({ kind: 'text', text: decode(plain) });
    plain = '';
  };
  for (let at = 0; at < text.length;) {
    const read = '<`:h*_~'.includes(text[at]) ? readers.map((reader) => reader(text, at, verbatim)).find(Boolean) : null;
    if (read) {
      flush();
      nodes.push(read.node);
      at = read.end;
    } else {
      plain += text[at++];
    }
  }
  flush();
  return nodes;
}

const listMark = /^(\s*)([•◦▪-]|\d{1,3}[.)])\s+(?=\S)/;

function parseLines(text, verbatim) {
  const inline = (line) => parseInline(line, verbatim);
  const parts = [];
  for (const line of text.split('\n')) {
    const quoted = /^(?:&gt;|>)(?!&gt;|>)\s?(.*)$/.exec(line);
    const listed = listMark.exec(line);
    if (quoted && parts.at(-1)?.kind === 'quote') parts.at(-1).lines.push(inline(quoted[1]));
    else if (quoted) parts.push({ kind: 'quote', lines: [inline(quoted[1])] });
    else if (listed) parts.push({ kind: 'item', mark: listed[2], depth: Math.floor(listed[1].length / 2), children: inline(line.slice(listed[0].length)) });
    else parts.push({ kind: 'line', children: inline(line) });
  }
  return parts;
}

function parseProse(text, verbatim) {
  const rest = /^(?:&gt;|>){3}\s?/m.exec(text);
  if (!rest) return parseLines(text, verbatim);
  const before = text.slice(0, rest.index).replace(/\n$/, '');
  const lines = text.slice(rest.index + rest[0].length).split('\n').map((line) => parseInline(line, verbatim));
  return [...(before ? parseLines(before, verbatim) : []), { kind: 'quote', lines }];
}

/** A whole mrkdwn text as a list of lines, list items, quotes and preformatted parts. */
export function parse(text, verbatim) {
  return text.split(/```\n?/).flatMap((part, index, parts) => {
    if (index % 2 === 1 && index < parts.length - 1) return [{ kind: 'pre', text: decode(part.replace(/\n$/, '').replace(/<([^<>|]+\|)?([^<>]+)>/g, '$2')) }];
    const prose = (index % 2 === 1 ? '```' : '') + part.replace(index > 0 ? /^\n/ : /^$/, '').replace(index < parts.length - 1 ? /\n$/ : /$^/, '');
    return prose ? parseProse(prose, verbatim) : [];
  });
}

function drawNode(node, workspace, me) {
  const children = () => node.children.map((child) => drawNode(child, workspace, me));
  switch (node.kind) {
    case 'bold': return html`<strong>${children()}</strong>`;
    case 'italic': return html`<em>${children()}</em>`;
    case 'strike': return html`<s>${children()}</s>`;
    case 'code': return html`<code>${node.text}</code>`;
    case 'emoji': return html`<span class="emoji" role="img" aria-label=${node.name.replaceAll('_', ' ')}>${node.text}</span>`;
    case 'link': return html`<${Link} href=${node.href}>${children()}</${Link}>`;
    case 'user': return html`<${UserMention} id=${node.id} workspace=${workspace} me=${me} />`;
    case 'channel': return html`<${ChannelMention} id=${node.id} workspace=${workspace} />`;
    case 'broadcast': return html`<span class="mention mine">${node.label}</span>`;
    case 'date': return node.href ? html`<${Link} href=${node.href}>${node.text}</${Link}>` : node.text;
    default: return node.text;
  }
}

function UserMention({ id, workspace, me }) {
  return html`<span class=${id === me ? 'mention mine' : 'mention'}>@${nameOf(id, workspace)}</span>`;
}

function ChannelMention({ id, workspace }) {
  const channel = channelById(id, workspace);
  return channel
    ? html`<a class="mention" href=${`#${channel.name}`}>#${channel.name}</a>`
    : html`<span class="mention">private channel</span>`;
}

function drawPart(part, index, draw) {
  switch (part.kind) {
    case 'pre': return html`<pre key=${index}><code>${part.text}</code></pre>`;
    case 'quote': return html`<blockquote key=${index}>${part.lines.map((line, at) => [at > 0 && html`<br />`, ...line.map(draw)])}</blockquote>`;
    case 'item': return html`<div key=${index} class=${`item depth-${Math.min(part.depth, 3)}`}><span class="item-mark">${part.mark} </span><span>${part.children.map(draw)}</span></div>`;
    default: return html`<div key=${index} class="line">${part.children.length ? part.children.map(draw) : html`<br />`}</div>`;
  }
}

/** mrkdwn text as elements. */
export function Mrkdwn({ text, verbatim }) {
  const { workspace, me } = useStore();
  return useMemo(() => {
    const draw = (node) => drawNode(node, workspace, me);
    return html`<div class="mrkdwn">${parse(text ?? '', verbatim).map((part, index) => drawPart(part, index, draw))}</div>`;
  }, [text, verbatim, workspace, me]);
}

function plainNode(node, workspace) {
  switch (node.kind) {
    case 'user': return `@${nameOf(node.id, workspace)}`;
    case 'channel': return `#${channelById(node.id, workspace)?.name ?? 'private channel'}`;
    case 'broadcast': return node.label;
    default: return node.text ?? node.children.map((child) => plainNode(child, workspace)).join('');
  }
}

/** mrkdwn text without its marks, for announcements and copies. */
export function plainText(text, workspace) {
  return parse(text).map((part) => {
    if (part.kind === 'pre') return part.text;
    const lines = part.lines ?? [part.children];
    return lines.map((line) => line.map((node) => plainNode(node, workspace)).join('')).join('\n');
  }).join('\n');
}

/** A text object of Block Kit: mrkdwn or plain. */
export function TextObject({ text }) {
  if (!text) return null;
  return text.type === 'mrkdwn' ? html`<${Mrkdwn} text=${text.text} verbatim=${text.verbatim} />` : html`<span class="plain-text">${text.emoji === false ? text.text : withEmoji(text.text)}</span>`;
}

/** What a person typed, as Slack would store it: escaped, with mentions by id. */
export function encode(text, workspace) {
  const names = [
    ...workspace.people.flatMap(({ id, name, realName }) => [[`@${realName}`, `<@${id}>`], [`@${name}`, `<@${id}>`]]),
    [`@${workspace.app.name}`, `<@${workspace.app.botUserId}>`],
    ...workspace.channels.map(({ id, name }) => [`#${name}`, `<#${id}|${name}>`]),
  ].sort(([one], [other]) => other.length - one.length);
  let encoded = '';
  const escaped = text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]);
  for (let at = 0; at < escaped.length;) {
    const [written, reference] = (isWord(escaped[at - 1]) ? undefined : names.find(([name]) =>
      escaped.slice(at, at + name.length).toLowerCase() === name.toLowerCase() && !isWord(escaped[at + name.length]))) ?? [escaped[at], escaped[at]];
    encoded += reference;
    at += written.length;
  }
  return encoded;
}
