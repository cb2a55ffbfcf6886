// Standard Markdown, as far as Slack's markdown block draws it.
import { html, useMemo } from '/local/assets/lib/preact.js';
import { withEmoji } from '../emoji.js';
import { Link } from '../link.js';

const inlineRules = [
  [/^\\([\\`*_{}[\]()#+.!~|<>-])/, ([, character]) => character],
  [/^(`+)(.+?)\1(?!`)/, ([, , code]) => html`<code>${code.trim()}</code>`],
  [/^!?\[([^\]]*)\]\(\s*([^\s)]+)(?:\s+"[^"]*")?\s*\)/, ([, label, address]) => html`<${Link} href=${address}>${inline(label || address)}</${Link}>`],
  [/^<(https?:\/\/[^>\s]+|mailto:[^>\s]+)>/, ([, address]) => html`<${Link} href=${address}>${address}</${Link}>`],
  [/^https?:\/\/[^\s<>]*[^\s<>.,;:!?)\]'"*_]/, ([address]) => html`<${Link} href=${address}>${address}</${Link}>`],
  [/^(\*\*|__)(?=\S)(.+?\S?)\1/, ([, , text]) => html`<strong>${inline(text)}</strong>`],
  [/^~~(?=\S)(.+?)~~/, ([, text]) => html`<s>${inline(text)}</s>`],
  [/^\*(?=[^\s*])(.+?)\*(?!\*)/, ([, text]) => html`<em>${inline(text)}</em>`],
  [/^_(?=[^\s_])(.+?)_(?![\p{L}\p{N}_])/u, ([, text]) => html`<em>${inline(text)}</em>`],
];

function inline(text) {
  const nodes = [];
  let plain = '';
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const inWord = /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[_h]/.test(rest[0]);
    const rule = !inWord && /[\\`![<h*_~]/.test(rest[0]) ? inlineRules.find(([pattern]) => pattern.test(rest)) : null;
    if (!rule) {
      plain += text[at++];
      continue;
    }
    const found = rule[0].exec(rest);
    nodes.push(withEmoji(plain), rule[1](found));
    plain = '';
    at += found[0].length;
  }
  return [...nodes, withEmoji(plain)];
}

const cells = (row) => row.trim().replace(/^\||\|$/g, '').split(/(?<!\\)\|/).map((cell) => cell.trim());
const listItem = /^(\s*)([-*+]|\d{1,9}[.)])\s+(.*)$/;
const isTableRule = (line) => /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/.test(line ?? '') && line.includes('-');

/** A reader takes the lines from the start and gives [element, how many lines it took], or null. */
const readers = [
  (lines) => {
    const fence = /^\s*(```+|~~~+)/.exec(lines[0]);
    if (!fence) return null;
    const end = lines.findIndex((line, index) => index > 0 && line.trim().startsWith(fence[1]));
    const last = end < 0 ? lines.length : end;
    return [html`<pre><code>${lines.slice(1, last).join('\n')}</code></pre>`, last + 1];
  },
  ([line]) => {
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
    return heading && [html`<div class=${`heading-${Math.min(heading[1].length, 4)}`} role="heading" aria-level=${Math.min(heading[1].length + 1, 6)}>${inline(heading[2])}</div>`, 1];
  },
  ([line]) => (/^\s*([-*_])(\s*\1){2,}\s*$/.test(line) ? [html`<hr />`, 1] : null),
  (lines) => {
    const count = lengthWhile(lines, (line) => /^\s*>/.test(line));
    return count ? [html`<blockquote>${blocks(lines.slice(0, count).map((line) => line.replace(/^\s*>\s?/, '')))}</blockquote>`, count] : null;
  },
  (lines) => {
    if (!lines[0].includes('|') || !isTableRule(lines[1])) return null;
    const count = 2 + lengthWhile(lines.slice(2), (line) => line.includes('|'));
    const rows = lines.slice(2, count).map(cells);
    return [html`<div class="table-scroll"><table>
      <thead><tr>${cells(lines[0]).map((cell) => html`<th scope="col">${inline(cell)}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${inline(cell)}</td>`)}</tr>`)}</tbody>
    </table></div>`, count];
  },
  (lines) => {
    const first = listItem.exec(lines[0]);
    if (!first) return null;
    const indent = first[1].length;
    const ordered = /\d/.test(first[2]);
    const items = [];
    let at = 0;
    while (at < lines.length) {
      const item = listItem.exec(lines[at]);
      if (!item || item[1].length < indent || (item[1].length === indent && /\d/.test(item[2]) !== ordered)) break;
      const inner = lengthWhile(lines.slice(at + 1), (line) => /^\s*/.exec(line)[0].length > indent && line.trim() !== '');
      const content = [item[3], ...lines.slice(at + 1, at + 1 + inner).map((line) => line.slice(Math.min(/^\s*/.exec(line)[0].length, indent + item[2].length + 1)))];
      items.push(listContent(content));
      at += 1 + inner;
    }
    const list = items.map((item) => html`<li>${item}</li>`);
    return [ordered ? html`<ol start=${parseInt(first[2], 10)}>${list}</ol>` : html`<ul>${list}</ul>`, at];
  },
];

function listContent([first, ...rest]) {
  const task = /^\[([ xX])\]\s+(.*)$/.exec(first);
  const start = task ? [html`<span aria-hidden="true">${task[1] === ' ' ? '☐ ' : '☑ '}</span>`, ...inline(task[2])] : inline(first);
  return [...start, ...(rest.length ? blocks(rest) : [])];
}

function lengthWhile(lines, holds) {
  const end = lines.findIndex((line) => !holds(line));
  return end < 0 ? lines.length : end;
}

function blocks(lines) {
  const drawn = [];
  let paragraph = [];
  const flush = () => {
    if (paragraph.length) drawn.push(html`<p>${paragraph.map((line, index) => [index > 0 && html`<br />`, ...inline(line)])}</p>`);
    paragraph = [];
  };
  for (let at = 0; at < lines.length;) {
    const rest = lines.slice(at);
    const read = rest[0].trim() ? readers.reduce((found, reader) => found ?? reader(rest), null) : null;
    if (read) {
      flush();
      drawn.push(read[0]);
      at += read[1];
    } else {
      if (rest[0].trim()) paragraph.push(rest[0].trim());
      else flush();
      at += 1;
    }
  }
  flush();
  return drawn;
}

export function MarkdownBlock({ block }) {
  const drawn = useMemo(() => blocks((block.text ?? '').split(/\r?\n/)), [block.text]);
  return html`<div class="block markdown">${drawn}</div>`;
}
