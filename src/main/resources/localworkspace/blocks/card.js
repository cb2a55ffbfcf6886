// Cards, alone or in a row.
import { html } from '/local/assets/lib/preact.js';
import { Element } from '../elements/element.js';
import { TextObject } from '../mrkdwn.js';
import { Picture } from './image.js';

export function CardBlock({ block }) {
  const { hero_image: hero, icon, title, subtitle, body, subtext, actions = [], block_id: blockId } = block;
  return html`<section class="block card">
    ${hero && html`<${Picture} image=${hero} class="card-hero" />`}
    <div class="card-head">
      ${icon && html`<${Picture} image=${icon} class="card-icon" />`}
      <div>
        ${title && html`<div class="card-title"><${TextObject} text=${title} /></div>`}
        ${subtitle && html`<div class="card-subtitle"><${TextObject} text=${subtitle} /></div>`}
      </div>
    </div>
    ${body && html`<div class="card-body"><${TextObject} text=${body} /></div>`}
    ${subtext && html`<div class="card-subtext"><${TextObject} text=${subtext} /></div>`}
    ${actions.length > 0 && html`<div class="actions">
      ${actions.map((element, index) => html`<${Element} key=${element.action_id ?? index} element=${element} blockId=${blockId} dispatches />`)}
    </div>`}
  </section>`;
}

export function CarouselBlock({ block }) {
  return html`<div class="block carousel" tabindex="0" role="region" aria-label="Cards">
    ${block.elements.map((card, index) => html`<${CardBlock} key=${index} block=${{ ...card, block_id: card.block_id ?? block.block_id }} />`)}
  </div>`;
}
