// Links that leave the page: only schemes that cannot run code, and never with a handle on this window.
import { html } from '/local/assets/lib/preact.js';

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address if it is safe to follow, else null. */
export function safeAddress(address) {
  try {
    const url = new URL(address);
    return schemes.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** Links to this workspace stay in the window and keep the person. */
function localHash(address) {
  const url = new URL(address);
  return url.origin === location.origin && url.pathname === '/' && url.hash ? url.hash : null;
}

export function Link({ href, children }) {
  const address = safeAddress(href);
  if (!address) return html`<span>${children}</span>`;
  const hash = localHash(address);
  return hash
    ? html`<a href=${hash}>${children}</a>`
    : html`<a href=${address} target="_blank" rel="noopener noreferrer">${children}</a>`;
}
