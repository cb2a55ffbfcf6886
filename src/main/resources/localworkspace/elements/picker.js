// A button that opens a list to search and choose from; one choice, or several that stand as chips.
import { html, useLayoutEffect, useRef, useState } from '/local/assets/lib/preact.js';
import { Chevron, Cross, Tick } from '../icons.js';
import { useId } from '../ids.js';
import { Popup } from '../popup.js';

const searchFrom = 6;

function fitting(entries, search) {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => words.every((word) => entry.text.toLowerCase().includes(word)));
}

function List({ id, entries: all, selected, many, full, start, onPick, labelledBy, placeholder }) {
  const [search, setSearch] = useState(start);
  const entries = fitting(all, search);
  const [active, setActive] = useState(Math.max(0, entries.findIndex((entry) => selected.includes(entry.key))));
  const at = Math.min(active, entries.length - 1);
  const list = useRef();
  const optionId = (entry) => `${id}-${entries.indexOf(entry)}`;

  useLayoutEffect(() => list.current.querySelector('.active')?.scrollIntoView({ block: 'nearest' }), [at]);

  function pressed(event) {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 + entries.length, PageDown: Math.min(at + 8, entries.length - 1), PageUp: Math.max(at - 8, 0) }[event.key];
    if (to !== undefined && entries.length) setActive(to % entries.length);
    else if (event.key === 'Enter' && entries[at]) onPick(entries[at].key);
    else if (event.key === 'Enter') return event.preventDefault();
    else return;
    event.preventDefault();
  }

  return html`<input
      autofocus
      class=${`field picker-search ${all.length < searchFrom ? 'slight' : ''}`}
      type="text"
      role="combobox"
      aria-expanded="true"
      aria-autocomplete="list"
      aria-controls=${`${id}-list`}
      aria-activedescendant=${entries[at] ? optionId(entries[at]) : undefined}
      aria-labelledby=${labelledBy}
      aria-label=${labelledBy ? undefined : placeholder}
      placeholder="Type to search"
      autocomplete="off"
      value=${search}
      onInput=${(event) => { setSearch(event.target.value); setActive(0); }}
      onKeyDown=${pressed}
    />
    <div class="picker-list" id=${`${id}-list`} ref=${list} role="listbox" aria-multiselectable=${many ? 'true' : undefined} aria-labelledby=${labelledBy} aria-label=${labelledBy ? undefined : placeholder}>
      ${entries.map((entry) => {
        const on = selected.includes(entry.key);
        const off = full && !on;
        return html`<div
          key=${entry.key}
          id=${optionId(entry)}
          role="option"
          class=${entries[at] === entry ? 'active' : ''}
          aria-selected=${on ? 'true' : 'false'}
          aria-disabled=${off ? 'true' : undefined}
          onPointerDown=${(event) => event.preventDefault()}
          onPointerMove=${() => entries[at] !== entry && setActive(entries.indexOf(entry))}
          onClick=${() => onPick(entry.key)}
        >
          <span class="tick">${on && html`<${Tick} />`}</span>
          <span>${entry.label}${entry.description && html`<span class="description">${entry.description}</span>`}</span>
        </div>`;
      })}
      ${entries.length === 0 && html`<div class="nothing" role="status">No results</div>`}
    </div>
    ${full && html`<div class="picker-note" role="status">No more than ${selected.length} can be chosen</div>`}`;
}

export function Picker({ entries, many, most, selected, placeholder, onChoose, id: fieldId, labelledBy, describedBy, invalid, busy }) {
  const id = useId('picker');
  const [open, setOpen] = useState(null);
  const button = useRef();
  const picked = selected.map((key) => entries.find((entry) => entry.key === key) ?? { key, text: key, label: key });
  const full = many && most !== undefined && selected.length >= most;
  const close = (refocus) => {
    setOpen(null);
    if (refocus) button.current?.focus();
  };

  function pick(key) {
    if (many && selected.includes(key)) return onChoose(selected.filter((each) => each !== key));
    if (full) return undefined;
    if (many) return onChoose([...selected, key]);
    close(true);
    return onChoose([key]);
  }

  function pressed(event) {
    if (open !== null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setOpen('');
    else if (event.key.length === 1 && event.key !== ' ') setOpen(event.key);
    else if (many && event.key === 'Backspace' && selected.length) onChoose(selected.slice(0, -1));
    else return;
    event.preventDefault();
  }

  const removeChip = (key) => {
    onChoose(selected.filter((each) => each !== key));
    button.current.focus();
  };

  return html`<div class=${`picker ${many ? 'many' : ''} ${invalid ? 'invalid' : ''}`} aria-busy=${busy ? 'true' : undefined}>
    ${many && picked.map((entry) => html`<span class="chip" key=${entry.key}>${entry.label}
      <button type="button" class="chip-remove" aria-label=${`Remove ${entry.text}`} onClick=${() => removeChip(entry.key)}><${Cross} /></button>
    </span>`)}
    <button
      type="button"
      ref=${button}
      id=${fieldId ?? `${id}-button`}
      class="picker-button"
      aria-haspopup="listbox"
      aria-expanded=${open === null ? 'false' : 'true'}
      aria-labelledby=${labelledBy ? `${labelledBy} ${id}-value` : undefined}
      aria-describedby=${describedBy}
      aria-invalid=${invalid ? 'true' : undefined}
      onClick=${() => (open === null ? setOpen('') : close(true))}
      onKeyDown=${pressed}
    >
      <span id=${`${id}-value`} class=${picked.length && !many ? 'picked' : 'placeholder'}>
        ${many ? (picked.length ? html`<span class="unseen">${picked.map((entry) => entry.text).join(', ')}</span>Add` : placeholder) : (picked[0]?.label ?? placeholder)}
      </span>
      <${Chevron} />
    </button>
    ${open !== null && html`<${Popup} anchor=${button} onClose=${close} class="picker-popup" wide>
      <${List}
        id=${id}
        entries=${entries}
        selected=${selected}
        many=${many}
        full=${full}
        start=${open}
        onPick=${pick}
        labelledBy=${labelledBy}
        placeholder=${placeholder}
      />
    </${Popup}>`}
  </div>`;
}
