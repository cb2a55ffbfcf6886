// Fields to type into: text and numbers.
import { html, useEffect, useRef } from '/local/assets/lib/preact.js';

/** How a text field tells the app what is typed, where it should: on Enter, or with each character. */
function useTyping({ element, blockId, surface, dispatches }) {
  const on = element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  const tell = (value, when) => surface.change(blockId, element, { value: value === '' ? null : value }, dispatches && on.includes(when));
  return {
    onInput: (event) => tell(event.target.value, 'on_character_entered'),
    onKeyDown: (event) => {
      if (event.key !== 'Enter' || event.isComposing || !dispatches || !on.includes('on_enter_pressed') || (element.multiline && event.shiftKey)) return;
      event.preventDefault();
      tell(event.target.value, 'on_enter_pressed');
    },
  };
}

function useFocusOnLoad(element) {
  const field = useRef();
  useEffect(() => { if (element.focus_on_load) field.current.focus(); }, []);
  return field;
}

const attributes = ({ element, value, id, labelledBy, describedBy, invalid, required, busy }) => ({
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
});

export function TextInput(properties) {
  const { element, value } = properties;
  const typing = useTyping(properties);
  const field = useFocusOnLoad(element);
  const length = (value.value ?? '').length;
  const counted = element.max_length && (length > 0 || element.max_length <= 300);
  return html`
    ${element.multiline
      ? html`<textarea ref=${field} rows="4" ...${attributes(properties)} ...${typing} maxlength=${element.max_length}></textarea>`
      : html`<input ref=${field} type="text" autocomplete="off" ...${attributes(properties)} ...${typing} maxlength=${element.max_length} />`}
    ${counted && html`<span class="counter" aria-hidden="true">${length} / ${element.max_length}</span>`}`;
}

export function NumberInput(properties) {
  const typing = useTyping(properties);
  const field = useFocusOnLoad(properties.element);
  return html`<input ref=${field} type="text" inputmode="decimal" autocomplete="off" ...${attributes(properties)} ...${typing} />`;
}
