// One message: who, when, what, and what one can do with it.
import { html, useEffect, useRef } from '/local/assets/lib/preact.js';
import { hashOfMessage } from './address.js';
import { BlockSurface } from './blocks/surface.js';
import { Files } from './files.js';
import { Bolt, Copy, Eye, Info, More, Reply } from './icons.js';
import { MenuButton } from './menu.js';
import { Mrkdwn, plainText } from './mrkdwn.js';
import { nameOf, personOf } from './names.js';
import { Avatar, Organisation } from './people.js';
import { clockTime, dateOf, dayName, fullTime } from './time.js';
import { act, dismissEphemeral, openThread, startMessageShortcut } from './workspace.js';

export function Time({ ts, href }) {
  const time = html`<time datetime=${dateOf(ts).toISOString()} title=${fullTime(ts)}>${clockTime(ts)}</time>`;
  return href ? html`<a class="time" href=${href}>${time}</a>` : html`<span class="time">${time}</span>`;
}

function Body({ message }) {
  const { channel, ts, ephemeral, blocks, text } = message;
  // What a person typed is drawn from its text, which holds their marks such as *bold*.
  if (!blocks?.length || !message.botId) return html`<${Mrkdwn} text=${text} />`;
  const container = ephemeral ? { type: 'message', channel, ts, ephemeral: true } : { type: 'message', channel, ts };
  return html`<${BlockSurface}
    surfaceKey=${`message/${channel}/${ts}`}
    blocks=${blocks}
    send=${(action, state) => act(container, action, state)}
  />`;
}

function Actions({ message, state, inThread }) {
  const { workspace } = state;
  const shortcuts = workspace.app.shortcuts.filter((shortcut) => shortcut.type === 'message');
  const address = `${location.origin}${location.pathname}${location.search}${hashOfMessage(message)}`;
  const items = [
    ...(inThread ? [] : [{ label: 'Reply in thread', icon: html`<${Reply} />`, choose: () => openThread(message.ts) }]),
    { label: 'Copy text', icon: html`<${Copy} />`, choose: () => navigator.clipboard?.writeText(plainText(message.text ?? '', workspace)) },
    { label: 'Copy link to message', icon: html`<${Copy} />`, choose: () => navigator.clipboard?.writeText(address) },
    ...(shortcuts.length ? [{ heading: 'Message shortcuts' }] : []),
    ...shortcuts.map((shortcut) => ({
      key: shortcut.callbackId,
      label: shortcut.name,
      description: workspace.app.name,
      icon: html`<${Bolt} />`,
      choose: () => startMessageShortcut(shortcut.callbackId, message),
    })),
  ];
  return html`<div class="message-actions">
    ${!inThread && html`<button type="button" class="quiet icon-only" aria-label="Reply in thread" title="Reply in thread" onClick=${() => openThread(message.ts)}><${Reply} /></button>`}
    <${MenuButton} label=${html`<${More} />`} name="More actions" title="More actions" items=${items} align="end" class="quiet icon-only" />
  </div>`;
}

function Replies({ message, workspace }) {
  const { replyCount, replyUsers = [], lastReplyTs } = message;
  if (!replyCount) return null;
  return html`<button type="button" class="replies" onClick=${() => openThread(message.ts)}>
    ${replyUsers.slice(0, 4).map((user) => html`<${Avatar} key=${user} id=${user} workspace=${workspace} size="tiny" />`)}
    <span class="reply-count">${replyCount === 1 ? '1 reply' : `${replyCount} replies`}</span>
    ${lastReplyTs && html`<span class="description">Last reply ${dayName(lastReplyTs).replace(/^(Today|Yesterday)$/, (day) => day.toLowerCase())} at ${clockTime(lastReplyTs)}</span>`}
  </button>`;
}

const ownLine = (message) => message.subtype && message.subtype !== 'file_share';

export function Message({ message, state, grouped, inThread }) {
  const { workspace, focusTs } = state;
  const focused = focusTs === message.ts;
  const article = useRef();
  const person = personOf(message.user, workspace);
  useEffect(() => { if (focused) article.current?.scrollIntoView({ block: 'center' }); }, [focused]);

  if (ownLine(message)) {
    return html`<div class="system-line"><${Info} /><${Mrkdwn} text=${message.text} /><${Time} ts=${message.ts} /></div>`;
  }
  return html`<article
    ref=${article}
    data-ts=${message.ts}
    class=${`message ${grouped ? 'grouped' : ''} ${message.ephemeral ? 'ephemeral' : ''} ${focused ? 'focused' : ''}`}
    aria-label=${`${nameOf(message.user, workspace)}, ${clockTime(message.ts)}`}
  >
    <div class="message-side">
      ${grouped ? html`<${Time} ts=${message.ts} />` : html`<${Avatar} id=${message.user} workspace=${workspace} />`}
    </div>
    <div class="message-main">
      ${message.ephemeral && html`<div class="only-you">
        <${Eye} /> Only visible to you
        <button type="button" class="link" onClick=${() => dismissEphemeral(message.ts)}>Dismiss<span class="unseen"> message</span></button>
      </div>`}
      ${!grouped && html`<div class="message-head">
        <span class="author">${person.realName}</span>
        ${person.app && html`<span class="app-badge">APP</span>`}
        <${Organisation} of=${person} />
        <${Time} ts=${message.ts} href=${message.ephemeral ? undefined : hashOfMessage(message)} />
      </div>`}
      <div class="message-body"><${Body} message=${message} />${message.edited && html`<span class="edited">(edited)</span>`}<${Files} files=${message.files} /></div>
      ${!inThread && html`<${Replies} message=${message} workspace=${workspace} />`}
    </div>
    ${!message.ephemeral && html`<${Actions} message=${message} state=${state} inThread=${inThread} />`}
  </article>`;
}
