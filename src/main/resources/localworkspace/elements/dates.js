// Dates and moments, by the browser's own fields.
import { html, useEffect, useRef, useState } from '/local/assets/lib/preact.js';
import { localText, secondsOf, zoneName } from '../time.js';

const typingMillis = 900;
const firstYear = 1900;

/** A field that waits until a date that is being typed is whole before it tells. */
function DateField({ type, shown, empty, toValue, field, properties }) {
  const { element, blockId, surface, dispatches, id, labelledBy, describedBy, invalid, busy } = properties;
  const [draft, setDraft] = useState(shown);
  const timer = useRef();

  useEffect(() => setDraft(shown), [shown]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const tell = (text) => {
    clearTimeout(timer.current);
    if (text === shown || (text && Number(text.slice(0, 4)) < firstYear)) return;
    surface.change(blockId, element, { [field]: text ? toValue(text) : null }, dispatches);
  };
  const typed = ({ target }) => {
    setDraft(target.value);
    clearTimeout(timer.current);
    if (dispatches) timer.current = setTimeout(() => tell(target.value), typingMillis);
    else tell(target.value);
  };

  return html`<input
    type=${type}
    class="field"
    id=${id}
    value=${draft}
    aria-label=${labelledBy ? undefined : (element.placeholder?.text ?? empty)}
    aria-labelledby=${labelledBy}
    aria-describedby=${describedBy}
    aria-invalid=${invalid ? 'true' : undefined}
    aria-busy=${busy ? 'true' : undefined}
    onInput=${typed}
    onBlur=${({ target }) => tell(target.value)}
    onKeyDown=${(event) => event.key === 'Enter' && tell(event.target.value)}
  />`;
}

export const DatePicker = (properties) => html`<${DateField}
  type="date" field="selected_date" empty="Date" shown=${properties.value.selected_date ?? ''} toValue=${(text) => text} properties=${properties}
/>`;

/** A moment, by the clock of the person's time zone, which stands beside it. */
export const DateTimePicker = (properties) => html`<${DateField}
  type="datetime-local"
  field="selected_date_time"
  empty="Date and time"
  shown=${localText(properties.value.selected_date_time)}
  toValue=${secondsOf}
  properties=${properties}
/><span class="time-zone">${zoneName().replaceAll('_', ' ')} time</span>`;
