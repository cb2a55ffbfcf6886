// A panel beside its button, above everything else; it closes on Escape and on a press elsewhere.
// What is marked autofocus in it gets the focus as it opens.
import { html, useEffect, useLayoutEffect, useRef } from '/local/assets/lib/preact.js';

const margin = 8;
let openPopups = 0;

/** True while a popup is open, so that Escape closes it before the dialog beneath. */
export const popupOpen = () => openPopups > 0;

function place(panel, anchor, align) {
  const box = anchor.getBoundingClientRect();
  const width = panel.offsetWidth;
  const left = align === 'end' ? box.right - width : box.left;
  panel.style.left = `${Math.max(margin, Math.min(left, innerWidth - width - margin))}px`;
  const below = innerHeight - box.bottom - margin;
  const above = box.top - margin;
  const upwards = panel.offsetHeight > below && above > below;
  panel.style.maxHeight = `${Math.max(upwards ? above : below, 120) - 4}px`;
  panel.style.top = upwards ? 'auto' : `${box.bottom + 4}px`;
  panel.style.bottom = upwards ? `${innerHeight - box.top + 4}px` : 'auto';
}

/**
 * @param {{anchor: {current: Element}, onClose: (refocus: boolean) => void, align?: 'start' | 'end', class?: string, wide?: boolean}} properties
 */
export function Popup({ anchor, onClose, align, class: name = '', wide, children }) {
  const panel = useRef();

  useLayoutEffect(() => {
    const element = panel.current;
    openPopups += 1;
    element.showPopover();
    if (wide) element.style.minWidth = `${anchor.current.offsetWidth}px`;
    return () => {
      openPopups -= 1;
      if (element.matches(':popover-open')) element.hidePopover();
    };
  }, []);

  useLayoutEffect(() => place(panel.current, anchor.current, align));

  useEffect(() => {
    const pressed = (event) => {
      if (!panel.current.contains(event.target) && !anchor.current.contains(event.target)) onClose(false);
    };
    const moved = (event) => {
      if (event.type !== 'resize' && panel.current.contains(event.target)) return;
      const { top, bottom } = anchor.current.getBoundingClientRect();
      if (bottom < 0 || top > innerHeight) onClose(false);
      else place(panel.current, anchor.current, align);
    };
    addEventListener('pointerdown', pressed, true);
    addEventListener('scroll', moved, true);
    addEventListener('resize', moved);
    return () => {
      removeEventListener('pointerdown', pressed, true);
      removeEventListener('scroll', moved, true);
      removeEventListener('resize', moved);
    };
  });

  const escape = (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose(true);
  };

  return html`<div class=${`popup ${name}`} popover="manual" ref=${panel} onKeyDown=${escape}>${children}</div>`;
}
