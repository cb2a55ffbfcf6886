// Buttons: they send an action, and one with an address opens it as well.
import { html } from '/local/assets/lib/preact.js';
import { linkTo } from '../link.js';
import { TextObject } from '../mrkdwn.js';

const fieldsOf = ({ text, value, style }) => ({ text, ...(value === undefined ? {} : { value }), ...(style ? { style } : {}) });

export function Button({ element, blockId, busy, surface }) {
  const name = `button ${element.style ?? ''}`;
  const link = linkTo(element.url);
  const click = () => surface.act(blockId, element, fieldsOf(element));
  return link
    ? html`<a class=${name} ...${link} aria-label=${element.accessibility_label} aria-busy=${busy ? 'true' : undefined} onClick=${click}><${TextObject} text=${element.text} /></a>`
    : html`<button type="button" class=${name} aria-label=${element.accessibility_label} aria-busy=${busy ? 'true' : undefined} onClick=${click}><${TextObject} text=${element.text} /></button>`;
}
