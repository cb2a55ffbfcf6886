// Pictures; one that cannot be loaded here shows what it says instead.
import { html, useState } from '/local/assets/lib/preact.js';
import { Link, safeAddress } from '../link.js';
import { TextObject } from '../mrkdwn.js';

export function Picture({ image, class: name }) {
  const address = safeAddress(image.image_url);
  const [failed, setFailed] = useState(null);
  if (!address || failed === address) {
    return html`<span class=${`${name} no-picture`}>
      ${address ? html`<${Link} href=${address}>${image.alt_text || 'Picture'}</${Link}>` : image.alt_text || 'Picture'}
    </span>`;
  }
  return html`<img class=${name} src=${address} alt=${image.alt_text ?? ''} onError=${() => setFailed(address)} />`;
}

export function ImageBlock({ block }) {
  return html`<figure class="block image">
    ${block.title && html`<figcaption><${TextObject} text=${block.title} /></figcaption>`}
    <${Picture} image=${block} class="picture" />
  </figure>`;
}
