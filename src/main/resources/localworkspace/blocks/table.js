// Tables: a plain one as it is, a data table in pages.
import { html, useState } from '/local/assets/lib/preact.js';
import { withEmoji } from '../emoji.js';
import { RichTextBlock } from './rich-text.js';

const usualPage = 5;
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

function content(cell) {
  if (cell.type === 'rich_text') return html`<${RichTextBlock} block=${cell} />`;
  if (cell.type === 'raw_number') return cell.text ?? number.format(cell.value);
  return withEmoji(cell.text ?? '');
}

const alignment = (cell, setting) => setting?.align ?? (cell.type === 'raw_number' ? 'right' : 'left');

function Rows({ rows, settings = [], heading }) {
  return rows.map((row, at) => html`<tr key=${at}>
    ${row.map((cell, column) => html`<${column === heading ? 'th' : 'td'} key=${column} scope=${column === heading ? 'row' : undefined} class=${`cell-${alignment(cell, settings[column])}`}>
      ${content(cell)}
    </${column === heading ? 'th' : 'td'}>`)}
  </tr>`);
}

function Table({ caption, rows, settings, heading, shown }) {
  const [header, ...body] = rows;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${caption ?? 'Table'}>
    <table>
      ${caption && html`<caption>${caption}</caption>`}
      <thead><tr>${header.map((cell, column) => html`<th key=${column} scope="col" class=${`cell-${alignment(cell, settings?.[column])}`}>${content(cell)}</th>`)}</tr></thead>
      <tbody><${Rows} rows=${shown ?? body} settings=${settings} heading=${heading} /></tbody>
    </table>
  </div>`;
}

export const TableBlock = ({ block }) => html`<div class="block table">
  <${Table} rows=${block.rows} settings=${block.column_settings} />
</div>`;

export function DataTableBlock({ block }) {
  const { caption, rows, page_size: size = usualPage, row_header_column_index: heading } = block;
  const [page, setPage] = useState(0);
  const body = rows.slice(1);
  const pages = Math.ceil(body.length / size);
  const at = Math.min(page, pages - 1);
  const first = at * size;
  const turn = (label, to) => html`<button type="button" class="button" disabled=${to < 0 || to >= pages} onClick=${() => setPage(to)}>${label}</button>`;
  return html`<div class="block table">
    <${Table} caption=${caption} rows=${rows} heading=${heading} shown=${body.slice(first, first + size)} />
    ${pages > 1 && html`<div class="table-pages">
      ${turn('Previous', at - 1)}
      <span role="status">${first + 1} to ${Math.min(first + size, body.length)} of ${body.length}</span>
      ${turn('Next', at + 1)}
    </div>`}
  </div>`;
}
