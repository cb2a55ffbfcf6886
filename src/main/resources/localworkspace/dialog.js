// A modal dialog: the rest of the page rests, focus stays inside and goes back where it came from.
import { html, useLayoutEffect, useRef } from '/local/assets/lib/preact.js';
import { popupOpen } from './popup.js';

const fields = '[autofocus], .dialog-body :is(input, textarea, select, button):not([disabled])';

/**
 * @param {{labelledBy: string, onClose: () => void, class?: string, step?: any, role?: string}} properties
 *     focus moves to the first field anew whenever step changes
 */
export function Dialog({ labelledBy, onClose, class: name = '', step, role, children }) {
  const dialog = useRef();

  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    element.showModal();
    return () => {
      if (element.open) element.close();
      const back = before?.isConnected && before !== document.body ? before : document.querySelector('.composer textarea');
      back?.focus();
    };
  }, []);

  useLayoutEffect(() => {
    (dialog.current.querySelector(fields) ?? dialog.current).focus({ preventScroll: true });
    dialog.current.querySelector('.dialog-body')?.scrollTo(0, 0);
  }, [step]);

  const escape = (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    if (!popupOpen()) onClose();
  };
  const cancelled = (event) => {
    event.preventDefault();
    if (event.target === dialog.current && !popupOpen()) onClose();
  };

  return html`<dialog
    ref=${dialog}
    class=${`dialog ${name}`}
    role=${role}
    aria-labelledby=${labelledBy}
    tabindex="-1"
    onKeyDown=${escape}
    onCancel=${cancelled}
  >${children}</dialog>`;
}
