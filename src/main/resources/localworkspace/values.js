// The values of interactive elements, as Slack's state.values holds them.

const isoSelect = (field) => ({ field: `selected_${field}`, initial: `initial_${field}` });

const kinds = {
  static_select: isoSelect('option'),
  radio_buttons: isoSelect('option'),
  multi_static_select: { ...isoSelect('options'), many: true },
  checkboxes: { ...isoSelect('options'), many: true },
  multi_users_select: { ...isoSelect('users'), many: true },
  conversations_select: isoSelect('conversation'),
  datepicker: isoSelect('date'),
  datetimepicker: isoSelect('date_time'),
  plain_text_input: { field: 'value', initial: 'initial_value' },
  number_input: { field: 'value', initial: 'initial_value' },
};

/** The field of a value that holds what was chosen or typed, such as selected_option; undefined for a button. */
export const fieldOf = (element) => kinds[element.type]?.field;

export function valueOf(element, fields) {
  return { type: element.type, [fieldOf(element)]: fields[fieldOf(element)] };
}

/** What an element holds before anyone touched it. */
export function initialValue(element) {
  const kind = kinds[element.type];
  return kind ? { type: element.type, [kind.field]: element[kind.initial] ?? (kind.many ? [] : null) } : null;
}

const elementsOf = (block) => [block.accessory, block.element, ...(block.type === 'actions' ? block.elements : [])].filter(Boolean);

/** Slack's state.values for all elements of the blocks that hold a value. */
export function collectState(blocks, typed) {
  const state = {};
  for (const block of blocks) {
    for (const element of elementsOf(block).filter(fieldOf)) {
      const kept = typed[block.block_id]?.[element.action_id];
      state[block.block_id] = {
        ...state[block.block_id],
        [element.action_id]: kept?.type === element.type ? kept : initialValue(element),
      };
    }
  }
  return state;
}

/** The blocks with an id for each block and interactive element, so that values can be told apart. */
export function withIds(blocks) {
  return (blocks ?? []).map((block, index) => ({
    ...block,
    block_id: block.block_id ?? `block-${index}`,
    ...(block.accessory ? { accessory: withActionId(block.accessory, 0) } : {}),
    ...(block.element ? { element: withActionId(block.element, 0) } : {}),
    ...(block.type === 'actions' || block.type === 'context_actions' ? { elements: block.elements.map(withActionId) } : {}),
  }));
}

const withActionId = (element, index) => ({ ...element, action_id: element.action_id ?? `action-${index}` });
