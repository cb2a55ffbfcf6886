// Fields to type into: text and numbers.
import { html, useEffect, useRef } from '/local/assets/lib/preact.js';

function useFocusOnLoad(element) {
  const field = useRef();
  useEffect(() => { if (element.focus_on_load) field.current.focus(); }, []);
  return field;
}

const attributes = ({ element, blockId, surface, value, id, labelledBy, describedBy, invalid, required, busy }) => ({
  class: 'field',
  id,
  value: value.value ?? '',
  placeholder: element.placeholder?.text,
  autofocus: element.focus_on_load,
  'aria-labelledby': labelledBy,
  'aria-describedby': describedBy,
  'aria-invalid': invalid ? 'true' : undefined,
  'aria-required': required ? 'true' : undefined,
  'aria-busy': busy ? 'true' : undefined,
  onInput: ({ target }) => surface.change(blockId, element, { value: target.value === '' ? null : target.value }),
});

export function TextInput(properties) {
  const { element, value } = properties;
  const field = useFocusOnLoad(element);
  const length = (value.value ?? '').length;
  const counted = element.max_length && (length > 0 || element.max_length <= 300);
  return html`
    ${element.multiline
      ? html`<textarea ref=${field} rows="4" ...${attributes(properties)} maxlength=${element.max_length}></textarea>`
      : html`<input ref=${field} type="text" autocomplete="off" ...${attributes(properties)} maxlength=${element.max_length} />`}
    ${counted && html`<span class="counter" aria-hidden="true">${length} / ${element.max_length}</span>`}`;
}

export function NumberInput(properties) {
  const field = useFocusOnLoad(properties.element);
  return html`<input ref=${field} type="text" inputmode="decimal" autocomplete="off" ...${attributes(properties)} />`;
}
