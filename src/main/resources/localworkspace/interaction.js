// What blocks need from the place they are drawn in: their values, and a way to send an action.
import { createContext, useContext, useLayoutEffect, useState } from '/local/assets/lib/preact.js';
import { collectState, initialValue, valueOf } from './values.js';
import { keepTyped, typedIn } from './typed.js';

const spinnerMillis = 3000;
const warningMillis = 6000;

const busy = new Map();
const warnings = new Map();
const listeners = new Set();
let lastAction = null;

const changed = () => { for (const listener of [...listeners]) listener(); };
const keyOf = (surfaceKey, blockId, actionId) => `${surfaceKey}|${blockId}|${actionId}`;

function start(key) {
  clearTimeout(busy.get(key));
  warnings.clear();
  busy.set(key, setTimeout(() => stop(key), spinnerMillis));
  lastAction = { key, at: Date.now() };
  changed();
}

function stop(key) {
  clearTimeout(busy.get(key));
  if (busy.delete(key)) changed();
}

/** An update came: whatever spins for its channel, or for a view, has been answered; true where something was. */
export function settle({ channel }) {
  const answered = [...busy.keys()].filter((key) => !channel || !key.startsWith('message/') || key.startsWith(`message/${channel}/`));
  answered.forEach(stop);
  return answered.length > 0;
}

/** Puts the workspace's warning at the element that was used last, if that was just now; true where it did. */
export function warn(text) {
  if (!lastAction || text.startsWith('/') || Date.now() - lastAction.at > warningMillis) return false;
  stop(lastAction.key);
  warnings.set(lastAction.key, text);
  changed();
  return true;
}

export const SurfaceContext = createContext(null);
export const useSurface = () => useContext(SurfaceContext);

/** Draws the caller again when a spinner or a warning comes or goes. */
function useChanges() {
  const [, see] = useState(0);
  useLayoutEffect(() => {
    const listener = () => see((count) => count + 1);
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, []);
}

/**
 * The surface of a message, a modal or the app's home.
 * @param {string} key names the surface for as long as it lives
 * @param {object[]} blocks its blocks, with their ids
 * @param {(action: object, state: object) => Promise<void>} send sends a block action
 * @param {(confirm: object) => Promise<boolean>} ask shows a confirm dialog
 * @param {{errors?: object, clearError?: (blockId: string) => void}} more
 */
export function useBlockSurface(key, blocks, send, ask, more = {}) {
  useChanges();
  const typed = typedIn(key);
  const surface = {
    ...more,
    key,
    value: (blockId, element) => typed[blockId]?.[element.action_id]?.type === element.type
      ? typed[blockId][element.action_id]
      : initialValue(element),
    busy: (blockId, element) => busy.has(keyOf(key, blockId, element.action_id)),
    warning: (blockId, element) => warnings.get(keyOf(key, blockId, element.action_id)),
    error: (blockId) => more.errors?.[blockId],
    /** Keeps a value and, where the element sends it at once, sends it; asks first where the app wants that. */
    async change(blockId, element, fields, dispatches) {
      if (dispatches && element.confirm && !(await ask(element.confirm))) return changed();
      keepTyped(key, blockId, element.action_id, valueOf(element, fields));
      more.clearError?.(blockId);
      changed();
      if (dispatches) await dispatch(blockId, element, fields);
    },
    /** Sends a block action for an element that holds no value, such as a button. */
    async act(blockId, element, fields) {
      // Without a confirm dialog nothing may wait here, or a double click would be sent twice.
      if (busy.has(keyOf(key, blockId, element.action_id))) return;
      if (element.confirm && !(await ask(element.confirm))) return;
      await dispatch(blockId, element, fields);
    },
  };

  async function dispatch(blockId, element, fields) {
    const busyKey = keyOf(key, blockId, element.action_id);
    start(busyKey);
    const action = { block_id: blockId, action_id: element.action_id, type: element.type, ...fields, action_ts: (Date.now() / 1000).toFixed(6) };
    try {
      await send(action, collectState(blocks, typedIn(key)));
    } catch (refusal) {
      warn(refusal.message);
    }
  }

  return surface;
}
