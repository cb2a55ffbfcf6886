// A channel: its header, its messages, and the field to write in.
import { html, useRef, useState } from '/local/assets/lib/preact.js';
import { Composer } from './composer.js';
import { Bars, Hash, Lock, People } from './icons.js';
import { MessageList, together } from './messages.js';
import { channelById, personOf } from './names.js';
import { Avatar, Organisation } from './people.js';
import { Popup } from './popup.js';
import { useEndScroll } from './scroll.js';
import { DrawerButton } from './sidebar.js';

function Members({ channel, workspace }) {
  const [open, setOpen] = useState(false);
  const button = useRef();
  const close = (refocus) => {
    setOpen(false);
    if (refocus) button.current.focus();
  };
  const people = channel.members.map((id) => personOf(id, workspace));
  const { app } = workspace;
  return html`<button
      type="button"
      ref=${button}
      class="quiet members-button"
      aria-expanded=${open ? 'true' : 'false'}
      aria-label=${`${people.length} members. Show them`}
      onClick=${() => setOpen(!open)}
    ><${People} /> ${people.length}</button>
    ${open && html`<${Popup} anchor=${button} align="end" onClose=${close} class="members">
      <ul tabindex="-1" autofocus aria-label=${`Members of ${channel.name}`}>
        ${people.map((person) => html`<li key=${person.id}>
          <${Avatar} id=${person.id} workspace=${workspace} size="small" />
          <span>${person.realName}${person.app && html` <span class="app-badge">APP</span>`} <${Organisation} of=${person} /><span class="description">${person.title}</span></span>
        </li>`)}
      </ul>
      ${!channel.members.includes(app.botUserId) && workspace.dm && html`<p class="description">${app.name} is not here. Bring it in with <code>/invite @${app.name}</code></p>`}
    </${Popup}>`}`;
}

/** The messages of a conversation, with what only this person sees of it. */
export function Messages({ state, channel, label, empty }) {
  const { conversations, ephemerals, notices, me } = state;
  const messages = conversations[channel];
  const entries = together(
    messages ?? [],
    ephemerals.filter((each) => each.channel === channel && !each.threadTs),
    notices.filter((each) => each.channel === channel && !each.threadTs),
  );
  const { list, onScroll, behind, toEnd } = useEndScroll(channel, entries, me);
  return html`<div class="scroller" ref=${list} onScroll=${onScroll} tabindex="0" aria-label=${label} role="region">
      <div class="scroll-content">
        ${messages && entries.length === 0 && html`<div class="empty">${empty}</div>`}
        <${MessageList} entries=${entries} state=${state} label=${label} />
      </div>
    </div>
    ${behind && html`<button type="button" class="to-end" onClick=${toEnd}>New messages below</button>`}`;
}

export function Conversation({ state, channel: id }) {
  const { workspace } = state;
  const channel = channelById(id, workspace);
  if (!channel) return html`<main class="main"><p class="empty">This channel is not there for you.</p></main>`;
  const name = `${channel.private ? '' : '#'}${channel.name}`;
  return html`<main class="main">
    <header class="head">
      <${DrawerButton} state=${state} icon=${html`<${Bars} />`} />
      <div class="head-text">
        <h1>${channel.private ? html`<${Lock} />` : html`<${Hash} />`}<span>${channel.name}</span>${channel.private && html`<span class="unseen"> (private)</span>`}</h1>
        ${(channel.topic || channel.shared) && html`<p class="topic" title=${channel.topic}>${[channel.shared && 'Shared with another organisation', channel.topic].filter(Boolean).join(' · ')}</p>`}
      </div>
      <${Members} channel=${channel} workspace=${workspace} />
    </header>
    <div class="main-body">
      <${Messages} state=${state} channel=${id} label=${`Messages in ${name}`} empty=${`This is the very beginning of ${name}.`} />
    </div>
    <${Composer} key=${id} state=${state} channel=${id} placeholder=${`Message ${name}`} />
  </main>`;
}
