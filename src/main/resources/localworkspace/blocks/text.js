// Blocks of text: section, header, context, divider.
import { html } from '/local/assets/lib/preact.js';
import { Element } from '../elements/element.js';
import { useId } from '../ids.js';
import { useSurface } from '../interaction.js';
import { TextObject } from '../mrkdwn.js';

export function SectionBlock({ block }) {
  const id = useId('section');
  const { text, fields, accessory, block_id: blockId } = block;
  const wide = accessory && ['checkboxes', 'radio_buttons'].includes(accessory.type);
  return html`<div class=${`block section ${accessory ? 'with-accessory' : ''} ${wide ? 'wide' : ''}`}>
    <div class="section-text" id=${id}>
      ${text && html`<${TextObject} text=${text} />`}
      ${fields && html`<div class="fields">${fields.map((field, index) => html`<div key=${index}><${TextObject} text=${field} /></div>`)}</div>`}
    </div>
    ${accessory && html`<div class="accessory">
      <${Element} element=${accessory} blockId=${blockId} dispatches labelledBy=${text ? id : undefined} />
    </div>`}
  </div>`;
}

/** A heading below the page's own, or below the title of a modal. */
export function HeaderBlock({ block }) {
  const { inModal } = useSurface();
  return html`<${inModal ? 'h3' : 'h2'} class="block header"><${TextObject} text=${block.text} /></${inModal ? 'h3' : 'h2'}>`;
}

export const DividerBlock = () => html`<hr class="block divider" />`;

export function ContextBlock({ block }) {
  return html`<div class="block context">
    ${block.elements.map((element, index) => ['mrkdwn', 'plain_text'].includes(element.type)
      ? html`<span key=${index} class="context-text"><${TextObject} text=${element} /></span>`
      : html`<${Element} key=${index} element=${element} blockId=${block.block_id} />`)}
  </div>`;
}
