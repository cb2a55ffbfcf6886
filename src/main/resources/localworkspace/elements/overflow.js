// The menu behind three dots.
import { html } from '/local/assets/lib/preact.js';
import { More } from '../icons.js';
import { follow } from '../link.js';
import { MenuButton } from '../menu.js';
import { TextObject } from '../mrkdwn.js';

export function Overflow({ element, blockId, busy, surface }) {
  const choose = (option) => () => {
    if (option.url) follow(option.url);
    surface.act(blockId, element, { selected_option: option });
  };
  const items = element.options.map((option, index) => ({
    key: option.value ?? index,
    label: html`<${TextObject} text=${option.text} />`,
    description: option.description && html`<${TextObject} text=${option.description} />`,
    choose: choose(option),
  }));
  return html`<${MenuButton} label=${html`<${More} />`} name="More options" title="More options" items=${items} align="end" class="button icon-only" busy=${busy} />`;
}
