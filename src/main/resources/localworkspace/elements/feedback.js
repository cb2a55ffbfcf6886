// A thumb up and a thumb down.
import { html, useState } from '/local/assets/lib/preact.js';
import { ThumbDown, ThumbUp } from '../icons.js';

export function FeedbackButtons({ element, blockId, busy, surface }) {
  const [pressed, setPressed] = useState(null);
  const thumb = (side, Icon) => {
    const button = element[`${side}_button`];
    const text = button.text?.text;
    const click = () => {
      setPressed(side);
      surface.act(blockId, element, { text: button.text, value: button.value });
    };
    return html`<button
      type="button"
      class="quiet icon-only"
      title=${text}
      aria-label=${button.accessibility_label ?? text}
      aria-pressed=${pressed === side ? 'true' : 'false'}
      aria-busy=${busy && pressed === side ? 'true' : undefined}
      onClick=${click}
    ><${Icon} /></button>`;
  };
  return html`<span class="feedback">${thumb('positive', ThumbUp)}${thumb('negative', ThumbDown)}</span>`;
}
