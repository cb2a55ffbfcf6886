// One interactive element, by its type.
import { html } from '/local/assets/lib/preact.js';
import { useSurface } from '../interaction.js';
import { Warning } from '../icons.js';
import { Button } from './button.js';
import { Checkboxes, RadioButtons } from './choices.js';
import { DatePicker, DateTimePicker } from './dates.js';
import { FeedbackButtons } from './feedback.js';
import { Overflow } from './overflow.js';
import { ConversationsSelect, StaticSelect, UsersSelect } from './selects.js';
import { NumberInput, TextInput } from './text-inputs.js';

const elementTypes = {
  button: Button,
  feedback_buttons: FeedbackButtons,
  overflow: Overflow,
  static_select: StaticSelect,
  multi_static_select: StaticSelect,
  multi_users_select: UsersSelect,
  conversations_select: ConversationsSelect,
  radio_buttons: RadioButtons,
  checkboxes: Checkboxes,
  datepicker: DatePicker,
  datetimepicker: DateTimePicker,
  plain_text_input: TextInput,
  number_input: NumberInput,
};

/**
 * @param {{element: object, blockId: string, dispatches: boolean, id?: string, labelledBy?: string, describedBy?: string,
 *     invalid?: boolean, required?: boolean, inInput?: boolean}} properties
 *     dispatches tells whether a choice is sent to the app at once
 */
export function Element({ element, blockId, ...more }) {
  const surface = useSurface();
  const Type = elementTypes[element.type];
  if (!Type) return html`<span class="not-drawn">This element (${element.type}) is not drawn here</span>`;
  const warning = surface.warning(blockId, element);
  return html`<div class=${`element element-${element.type}`}>
    <${Type}
      element=${element}
      blockId=${blockId}
      value=${surface.value(blockId, element)}
      busy=${surface.busy(blockId, element)}
      surface=${surface}
      ...${more}
    />
    ${warning && html`<span class="element-warning" role="alert"><${Warning} /> ${warning}</span>`}
  </div>`;
}
