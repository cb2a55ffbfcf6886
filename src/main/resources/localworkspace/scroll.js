// Keeps a list at its end while somebody reads there, and leaves it alone while they read further up.
import { useLayoutEffect, useRef, useState } from '/local/assets/lib/preact.js';

const nearEnd = 80;
const margin = 8;
const burstSeconds = 2;

const articleOf = (list, entry) => entry && list.querySelector(`article[data-ts="${entry.ts}"]`);
const startOf = (list, article) => article.getBoundingClientRect().top - list.getBoundingClientRect().top + list.scrollTop - margin;
const endOf = (list) => list.scrollHeight - list.clientHeight;

/** The first of the messages that came together, since an answer may be more than one; never one before what I wrote. */
function firstOfLatest(entries, me) {
  const newest = entries.at(-1);
  const before = entries.findLastIndex((each) => each.user === me || newest.ts - each.ts > burstSeconds);
  return before === entries.length - 1 ? newest : entries[before + 1];
}

/** Not the first block: a question begins with the lines that are answered. */
const headingOf = (entry) => entry.blocks?.find((block) => block.type === 'header')?.text.text;

/** The messages that became another since the list was drawn before; one of the same heading only says it anew. */
function useReplaced(entries) {
  const drawn = useRef(new Map());
  const replaced = entries.filter((each) => drawn.current.has(each.ts) && drawn.current.get(each.ts) !== headingOf(each));
  useLayoutEffect(() => { drawn.current = new Map(entries.map((each) => [each.ts, headingOf(each)])); });
  return replaced;
}

/** @returns {{list: object, onScroll: () => void, behind: boolean, toEnd: () => void}} */
export function useEndScroll(key, entries, me) {
  const list = useRef();
  const atEnd = useRef(true);
  const last = useRef({ top: 0, height: 0 });
  const latest = useRef(entries);
  const [behind, setBehind] = useState(false);
  const replaced = useReplaced(entries);
  const newest = entries.at(-1);
  latest.current = entries;

  const remember = () => { last.current = { top: list.current.scrollTop, height: list.current.scrollHeight }; };
  const scrollTo = (top) => {
    list.current.scrollTo(0, Math.min(endOf(list.current), top));
    remember();
  };
  /** To the end, but not past the beginning of what is taller than the list; who has read on in it is not taken back. */
  const keepEnd = (least) => {
    const first = articleOf(list.current, firstOfLatest(latest.current, me));
    scrollTo(first ? Math.max(startOf(list.current, first), least) : endOf(list.current));
  };
  const toEnd = () => {
    atEnd.current = true;
    keepEnd(0);
    setBehind(false);
  };

  useLayoutEffect(toEnd, [key]);

  useLayoutEffect(() => {
    if (atEnd.current || newest?.user === me) toEnd();
    else if (newest) setBehind(true);
  }, [newest?.ts]);

  // What takes the place of something just used, or of what was read at the end, is read from its beginning.
  useLayoutEffect(() => {
    for (const entry of replaced) {
      const article = articleOf(list.current, entry);
      if (atEnd.current && entry === newest) toEnd();
      else if (article?.contains(document.activeElement)) toBeginning(article);
    }
  });

  function toBeginning(article) {
    const start = startOf(list.current, article);
    const seen = list.current.scrollTop;
    if (start >= seen && start + article.offsetHeight <= seen + list.current.clientHeight) return;
    atEnd.current = start >= endOf(list.current);
    scrollTo(start);
  }

  // Whatever grows in the list, such as an updated message, must not push its end out of sight.
  useLayoutEffect(() => {
    const growth = new ResizeObserver(() => (atEnd.current ? keepEnd(list.current.scrollTop) : remember()));
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
