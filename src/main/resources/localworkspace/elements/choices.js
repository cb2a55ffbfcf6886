// Radio buttons and check boxes.
import { html } from '/local/assets/lib/preact.js';
import { useId } from '../ids.js';
import { TextObject } from '../mrkdwn.js';

function Options({ element, blockId, busy, describedBy, labelledBy, invalid, kind, checked, onPick, id: fieldId }) {
  const name = useId(kind);
  return html`<div
    class="choices"
    id=${fieldId}
    role=${kind === 'radio' ? 'radiogroup' : 'group'}
    aria-labelledby=${labelledBy}
    aria-describedby=${describedBy}
    aria-invalid=${kind === 'radio' && invalid ? 'true' : undefined}
    aria-busy=${busy ? 'true' : undefined}
  >
    ${element.options.map((option, index) => html`<label key=${`${blockId}/${option.value}`} class="choice">
      <input
        type=${kind}
        name=${name}
        checked=${checked(option)}
        aria-describedby=${option.description ? `${name}-${index}` : undefined}
        onChange=${(event) => onPick(option, event.target.checked)}
      />
      <span>
        <${TextObject} text=${option.text} />
        ${option.description && html`<span class="description" id=${`${name}-${index}`}><${TextObject} text=${option.description} /></span>`}
      </span>
    </label>`)}
  </div>`;
}

export function RadioButtons(properties) {
  const { element, blockId, value, surface, dispatches } = properties;
  return html`<${Options}
    ...${properties}
    kind="radio"
    checked=${(option) => value.selected_option?.value === option.value}
    onPick=${(option) => surface.change(blockId, element, { selected_option: option }, dispatches)}
  />`;
}

export function Checkboxes(properties) {
  const { element, blockId, value, surface, dispatches } = properties;
  const isOn = (option) => value.selected_options.some((each) => each.value === option.value);
  const pick = (option, on) => {
    const selected = element.options.filter((each) => (each.value === option.value ? on : isOn(each)));
    surface.change(blockId, element, { selected_options: selected }, dispatches);
  };
  return html`<${Options} ...${properties} kind="checkbox" checked=${isOn} onPick=${pick} />`;
}
