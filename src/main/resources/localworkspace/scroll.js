// Keeps a list at its end while somebody reads there, and leaves it alone while they read further up.
import { useLayoutEffect, useRef, useState } from '/local/assets/lib/preact.js';

const nearEnd = 80;
const margin = 8;

/** Where the list is at its end, but not past the beginning of a newest message that is taller than the list. */
function endOf(list) {
  const newest = [...list.querySelectorAll('article')].at(-1);
  const end = list.scrollHeight - list.clientHeight;
  if (!newest) return end;
  const start = newest.getBoundingClientRect().top - list.getBoundingClientRect().top + list.scrollTop - margin;
  // who has read on in it is not taken back
  return Math.min(end, Math.max(start, list.scrollTop));
}

/** @returns {{list: object, onScroll: () => void, behind: boolean, toEnd: () => void}} */
export function useEndScroll(key, lastTs, lastIsMine) {
  const list = useRef();
  const atEnd = useRef(true);
  const last = useRef({ top: 0, height: 0 });
  const [behind, setBehind] = useState(false);
  const remember = () => { last.current = { top: list.current.scrollTop, height: list.current.scrollHeight }; };
  const toEnd = () => {
    list.current.scrollTo(0, endOf(list.current));
    remember();
    setBehind(false);
  };

  useLayoutEffect(() => {
    atEnd.current = true;
    list.current.scrollTo(0, 0);
    toEnd();
  }, [key]);

  useLayoutEffect(() => {
    if (atEnd.current || lastIsMine) toEnd();
    else if (lastTs) setBehind(true);
  }, [lastTs]);

  // Whatever grows in the list, such as an updated message, must not push its end out of sight.
  useLayoutEffect(() => {
    const growth = new ResizeObserver(() => (atEnd.current ? toEnd() : remember()));
    growth.observe(list.current.firstElementChild);
    growth.observe(list.current);
    return () => growth.disconnect();
  }, []);

  const onScroll = () => {
    const { scrollTop, scrollHeight, clientHeight } = list.current;
    // Only a move upwards in an unchanged list leaves the end: what grows or shrinks moves it too, and nobody asked.
    if (scrollHeight - scrollTop - clientHeight < nearEnd) atEnd.current = true;
    else if (scrollTop < last.current.top && scrollHeight === last.current.height) atEnd.current = false;
    remember();
    if (atEnd.current && behind) setBehind(false);
  };
  return { list, onScroll, behind, toEnd };
}
