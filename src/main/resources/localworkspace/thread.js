// A thread, beside its conversation.
import { html, useEffect, useRef } from '/local/assets/lib/preact.js';
import { Composer } from './composer.js';
import { Cross } from './icons.js';
import { MessageList, together } from './messages.js';
import { channelById } from './names.js';
import { useEndScroll } from './scroll.js';
import { channelOf, threadKey } from './store.js';
import { closeThread } from './workspace.js';

export function ThreadPane({ state }) {
  const { workspace, place, threadTs, threads, ephemerals, notices, me } = state;
  const channel = channelOf(place, workspace);
  const messages = threads[threadKey(channel, threadTs)];
  const own = (each) => each.channel === channel && each.threadTs === threadTs;
  const replies = together(messages?.filter((each) => each.ts !== threadTs) ?? [], ephemerals.filter(own), notices.filter(own));
  const root = messages?.find((each) => each.ts === threadTs);
  const { list, onScroll, behind, toEnd } = useEndScroll(threadTs, replies, me);
  const cross = useRef();
  const count = replies.filter((each) => !each.id && !each.ephemeral).length;
  const where = place.kind === 'app' ? workspace.app.name : `#${channelById(channel, workspace)?.name}`;

  // A pane that covers the whole phone must hold the focus, or the keyboard works behind it.
  useEffect(() => { if (matchMedia('(max-width: 720px)').matches) cross.current?.focus(); }, []);
  // Whoever has begun to write means the field, not the pane.
  const drafting = ({ target }) => target.matches('textarea') && target.value.trim() !== '';
  const escape = (event) => event.key === 'Escape' && !event.defaultPrevented && !drafting(event) && closeThread();

  return html`<aside class="thread" aria-label=${`Thread in ${where}`} onKeyDown=${escape}>
    <header class="head">
      <div class="head-text"><h2>Thread</h2><p class="topic">${where}</p></div>
      <button type="button" ref=${cross} class="quiet icon-only" aria-label="Close the thread" title="Close" onClick=${closeThread}><${Cross} /></button>
    </header>
    <div class="main-body">
      <div class="scroller" ref=${list} onScroll=${onScroll} tabindex="0" role="region" aria-label="Messages of the thread">
        <div class="scroll-content">
          ${root && html`<${MessageList} entries=${[root]} state=${state} inThread label="First message" />`}
          ${messages && html`<div class="thread-count"><span>${count === 0 ? 'No replies yet' : count === 1 ? '1 reply' : `${count} replies`}</span></div>`}
          <${MessageList} entries=${replies} state=${state} inThread label="Replies" />
        </div>
      </div>
      ${behind && html`<button type="button" class="to-end" onClick=${toEnd}>New messages below</button>`}
    </div>
    <${Composer} key=${threadTs} state=${state} channel=${channel} threadTs=${threadTs} placeholder="Reply…" />
  </aside>`;
}
