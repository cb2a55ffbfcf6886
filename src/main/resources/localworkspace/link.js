// Links: only schemes that cannot run code; those that leave the page never get a handle on this window.
import { html } from '/local/assets/lib/preact.js';

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The address if it is safe to follow, else null. */
function safeAddress(address) {
  try {
    const url = new URL(address);
    return schemes.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** Links to this workspace's own messages stay in the window and keep the person, whatever this machine is called in them. */
function localHash(address) {
  const url = new URL(address);
  const here = url.origin === location.origin || loopback.has(url.hostname);
  return here && url.pathname === '/' && url.hash.startsWith('#/archives/') ? url.hash : null;
}

/** The attributes of a link to the address; null where it is not safe. */
export function linkTo(address) {
  const safe = address && safeAddress(address);
  if (!safe) return null;
  const hash = localHash(safe);
  return hash ? { href: hash } : { href: safe, target: '_blank', rel: 'noopener noreferrer' };
}

export function Link({ href, children }) {
  const link = linkTo(href);
  return link ? html`<a ...${link}>${children}</a>` : html`<span>${children}</span>`;
}

/** Follows an address without a link to press. */
export function follow(address) {
  const link = linkTo(address);
  if (link?.target) open(link.href, '_blank', 'noopener,noreferrer');
  else if (link) location.hash = link.href;
}
