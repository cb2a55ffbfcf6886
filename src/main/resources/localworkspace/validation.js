// What a modal's own fields refuse before it is sent, in the words people know from Slack.
import { fieldOf, isEmpty } from './values.js';

function numberError(element, value) {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return 'Please enter a valid number.';
  if (!element.is_decimal_allowed && value.includes('.')) return 'Please enter a whole number.';
  if (element.min_value !== undefined && Number(value) < Number(element.min_value)) return `Please enter a number of at least ${element.min_value}.`;
  if (element.max_value !== undefined && Number(value) > Number(element.max_value)) return `Please enter a number of at most ${element.max_value}.`;
  return null;
}

function textError(element, value) {
  if (element.min_length && value.length < element.min_length) return `Please enter at least ${element.min_length} characters.`;
  if (element.max_length && value.length > element.max_length) return `Please enter at most ${element.max_length} characters.`;
  return null;
}

function valueError(element, value) {
  switch (element.type) {
    case 'plain_text_input': return textError(element, value);
    case 'number_input': return numberError(element, value);
    default: return null;
  }
}

/** The errors by block id; empty where the modal may go. */
export function findErrors(blocks, state) {
  const errors = {};
  for (const { type, block_id: blockId, element, optional } of blocks) {
    if (type !== 'input' || !fieldOf(element)) continue;
    const value = state[blockId]?.[element.action_id];
    const error = isEmpty(value)
      ? (optional ? null : 'Please complete this required field.')
      : valueError(element, value[fieldOf(element)]);
    if (error) errors[blockId] = error;
  }
  return errors;
}
