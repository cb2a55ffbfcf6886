// Files that came with a message: what they are, how they begin, and the ways to open and to keep them.
import { html } from '/local/assets/lib/preact.js';
import { Download, File as FileMark } from './icons.js';
import { useStore } from './store.js';

const units = ['bytes', 'kB', 'MB'];

export function sizeText(bytes) {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? size : size.toFixed(size < 10 ? 1 : 0)} ${bytes === 1 ? 'byte' : units[unit]}`;
}

const addressOf = (file, me, download) =>
  `/local/files/${encodeURIComponent(file.id)}/${encodeURIComponent(file.name)}?user=${encodeURIComponent(me)}${download ? '&download=1' : ''}`;

function File({ file, me }) {
  const open = addressOf(file, me, false);
  return html`<div class="file" role="group" aria-label=${`File ${file.name}`}>
    <div class="file-head">
      <${FileMark} />
      <a class="file-name" href=${open} target="_blank" rel="noopener" title=${file.name}>${file.title || file.name}<span class="unseen"> (opens in a new window)</span></a>
      <a class="quiet icon-only" href=${addressOf(file, me, true)} download=${file.name} aria-label=${`Download ${file.name}`} title="Download"><${Download} /></a>
    </div>
    <div class="description">${file.pretty_type} · ${sizeText(file.size)}${file.title && file.title !== file.name ? ` · ${file.name}` : ''}</div>
    ${file.preview && html`<pre class="file-preview" tabindex="0" aria-label=${`How ${file.name} begins`}><code>${file.preview}${file.preview_is_truncated ? '\n…' : ''}</code></pre>`}
  </div>`;
}

export function Files({ files }) {
  const { me } = useStore();
  if (!files?.length) return null;
  return html`<div class="files">${files.map((file) => html`<${File} key=${file.id} file=${file} me=${me} />`)}</div>`;
}
