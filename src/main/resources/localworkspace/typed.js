// What people typed or chose in blocks but did not send yet, by container, block and action.

const kept = new Map();

export const typedIn = (key) => kept.get(key) ?? {};

export function keepTyped(key, blockId, actionId, value) {
  const blocks = typedIn(key);
  kept.set(key, { ...blocks, [blockId]: { ...blocks[blockId], [actionId]: value } });
}

export const viewKey = (viewId) => `view/${viewId}`;

/** Forgets the modals that are no longer open. */
export function forgetViews(stack) {
  const open = new Set(stack.map((view) => viewKey(view.id)));
  for (const key of kept.keys()) if (key.startsWith('view/') && !open.has(key)) kept.delete(key);
}
