// A button with a menu: arrow keys move, Enter chooses, Escape goes back to the button.
import { html, useRef, useState } from '/local/assets/lib/preact.js';
import { Popup } from './popup.js';

function Items({ items, close }) {
  const list = useRef();
  const first = items.find((item) => item.checked) ?? items.find((item) => !item.heading);
  const entries = () => [...list.current.querySelectorAll('[role^="menuitem"]')];


  function move(event) {
    const all = entries();
    const at = all.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Tab') close(true);
    else if (to !== undefined) all.at(to % all.length)?.focus();
    else if (event.key.length === 1) all.find((each) => each.textContent.trim().toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
    else return;
    event.preventDefault();
  }

  const choose = (item) => () => {
    close(true);
    item.choose();
  };

  return html`<div role="menu" ref=${list} onKeyDown=${move}>
    ${items.map((item) => item.heading
      ? html`<div key=${item.heading} class="menu-heading" role="presentation">${item.heading}</div>`
      : html`<button
          key=${item.key ?? item.label}
          type="button"
          role=${item.checked === undefined ? 'menuitem' : 'menuitemradio'}
          aria-checked=${item.checked}
          tabindex="-1"
          autofocus=${item === first}
          onClick=${choose(item)}
        >
          ${item.icon}<span class="menu-label">${item.label}${item.description && html`<span class="description">${item.description}</span>`}</span>
        </button>`)}
  </div>`;
}

/**
 * @param {{label: any, name?: string, items: object[], class?: string, align?: 'start' | 'end', busy?: boolean}} properties
 *     each item is {label, description?, icon?, checked?, choose} or {heading}; name is what a screen reader reads
 */
export function MenuButton({ label, name, items, class: className = 'quiet', align, busy, title }) {
  const [open, setOpen] = useState(false);
  const button = useRef();
  const close = (refocus) => {
    setOpen(false);
    if (refocus) button.current?.focus();
  };
  const key = (event) => {
    if (open || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    setOpen(true);
  };

  return html`<button
      type="button"
      ref=${button}
      class=${className}
      aria-label=${name}
      title=${title}
      aria-haspopup="menu"
      aria-expanded=${open ? 'true' : 'false'}
      aria-busy=${busy ? 'true' : undefined}
      onClick=${() => setOpen(!open)}
      onKeyDown=${key}
    >${label}</button>
    ${open && html`<${Popup} anchor=${button} align=${align} onClose=${close}><${Items} items=${items} close=${close} /></${Popup}>`}`;
}
