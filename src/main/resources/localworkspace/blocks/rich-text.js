// Rich text: sections, lists, quotes and preformatted parts of styled pieces.
import { html } from '/local/assets/lib/preact.js';
import { emojiOf } from '../emoji.js';
import { Link } from '../link.js';
import { ChannelMention, UserMention } from '../mrkdwn.js';
import { useStore } from '../store.js';
import { fillDate } from '../time.js';

function styled(content, style = {}) {
  let drawn = content;
  if (style.code) drawn = html`<code>${drawn}</code>`;
  if (style.strike) drawn = html`<s>${drawn}</s>`;
  if (style.underline) drawn = html`<u>${drawn}</u>`;
  if (style.italic) drawn = html`<em>${drawn}</em>`;
  if (style.bold) drawn = html`<strong>${drawn}</strong>`;
  return drawn;
}

function Piece({ piece }) {
  const { workspace, me } = useStore();
  switch (piece.type) {
    case 'text': return styled(piece.text, piece.style);
    case 'link': return styled(html`<${Link} href=${piece.url}>${piece.text || piece.url}</${Link}>`, piece.style);
    case 'emoji': {
      const character = piece.unicode
        ? String.fromCodePoint(...piece.unicode.split('-').map((code) => parseInt(code, 16)))
        : emojiOf(piece.name, piece.skin_tone);
      return character ? html`<span class="emoji" role="img" aria-label=${piece.name.replaceAll('_', ' ')}>${character}</span>` : `:${piece.name}:`;
    }
    case 'user': return styled(html`<${UserMention} id=${piece.user_id} workspace=${workspace} me=${me} />`, piece.style);
    case 'channel': return styled(html`<${ChannelMention} id=${piece.channel_id} workspace=${workspace} />`, piece.style);
    case 'usergroup': return html`<span class="mention">@${piece.usergroup_id}</span>`;
    case 'broadcast': return html`<span class="mention mine">@${piece.range}</span>`;
    case 'date': {
      const text = fillDate(piece.format, piece.timestamp) ?? piece.fallback;
      return piece.url ? html`<${Link} href=${piece.url}>${text}</${Link}>` : styled(text, piece.style);
    }
    case 'color': return html`<span class="color-piece"><span class="swatch" style=${{ background: piece.value }}></span>${piece.value}</span>`;
    default: return html`<span class="not-drawn">${piece.type} is not drawn here</span>`;
  }
}

const pieces = (part) => part.elements.map((piece, index) => html`<${Piece} key=${index} piece=${piece} />`);

function Part({ part }) {
  switch (part.type) {
    case 'rich_text_section': return html`<div class="rich-line">${pieces(part)}</div>`;
    case 'rich_text_quote': return html`<blockquote>${pieces(part)}</blockquote>`;
    case 'rich_text_preformatted': return html`<pre><code>${part.elements.map((piece) => piece.text ?? piece.url).join('')}</code></pre>`;
    case 'rich_text_list': {
      const items = part.elements.map((item, index) => html`<li key=${index}>${pieces(item)}</li>`);
      const name = `depth-${Math.min(part.indent ?? 0, 4)}`;
      return part.style === 'ordered'
        ? html`<ol class=${name} start=${(part.offset ?? 0) + 1}>${items}</ol>`
        : html`<ul class=${name}>${items}</ul>`;
    }
    default: return html`<div class="not-drawn">This text (${part.type}) is not drawn here</div>`;
  }
}

export function RichTextBlock({ block }) {
  return html`<div class="block rich-text">${block.elements.map((part, index) => html`<${Part} key=${index} part=${part} />`)}</div>`;
}
