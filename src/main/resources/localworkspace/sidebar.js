// Where one can go: the app, the channels; and who one is.
import { html, useEffect, useRef } from '/local/assets/lib/preact.js';
import { hashOf } from './address.js';
import { Hash, Lock } from './icons.js';
import { Avatar, PersonSwitch } from './people.js';
import { update } from './store.js';

function Entry({ place, state, icon, label, note, count, bold }) {
  const { place: here, workspace } = state;
  const open = here.kind === place.kind && here.id === place.id;
  return html`<li>
    <a
      href=${hashOf(place, workspace)}
      class=${count && !open ? 'unread' : ''}
      aria-current=${open ? 'page' : undefined}
      onClick=${() => update({ drawerOpen: false })}
    >
      ${icon}<span class="entry-name">${label}</span>
      ${note && html`<span class="unseen">${note}</span>`}
      ${count && !open ? html`<span class=${bold ? 'count' : 'dot'}><span class=${bold ? '' : 'unseen'}>${bold ? count : 'unread'}</span>${bold && html`<span class="unseen"> unread</span>`}</span>` : null}
    </a>
  </li>`;
}

export function Sidebar({ state }) {
  const { workspace, me, unread, drawerOpen } = state;
  const { app, channels, team } = workspace;
  const bar = useRef();
  const wasOpen = useRef(false);
  const escape = (event) => event.key === 'Escape' && !event.defaultPrevented && update({ drawerOpen: false });

  // The drawer takes the focus as it opens and gives it back to its button.
  useEffect(() => {
    if (drawerOpen) bar.current.querySelector('[aria-current]')?.focus();
    else if (wasOpen.current) document.querySelector('.drawer-button')?.focus();
    wasOpen.current = drawerOpen;
  }, [drawerOpen]);

  return html`<nav class="sidebar" id="sidebar" ref=${bar} aria-label="Workspace" onKeyDown=${escape}>
      <div class="team">${team.name}</div>
      <div class="places">
        ${workspace.dm && html`<h2>Apps</h2>
        <ul>
          <${Entry}
            place=${{ kind: 'app', tab: unread[workspace.dm.id] ? 'messages' : 'home' }}
            state=${state}
            icon=${html`<${Avatar} id=${app.botUserId} workspace=${workspace} size="tiny" />`}
            label=${app.name}
            count=${unread[workspace.dm.id]}
            bold
          />
        </ul>`}
        <h2>Channels</h2>
        <ul>
          ${channels.map((channel) => html`<${Entry}
            key=${channel.id}
            place=${{ kind: 'channel', id: channel.id }}
            state=${state}
            icon=${channel.private ? html`<${Lock} />` : html`<${Hash} />`}
            label=${channel.name}
            note=${channel.private ? '(private)' : channel.shared ? '(shared with another organisation)' : ''}
            count=${unread[channel.id]}
          />`)}
        </ul>
      </div>
      <${PersonSwitch} me=${me} workspace=${workspace} />
    </nav>
    ${drawerOpen && html`<div class="drawer-shade" onClick=${() => update({ drawerOpen: false })}></div>`}`;
}

/** Opens the side bar where it is a drawer, on a narrow screen. */
export function DrawerButton({ state, icon }) {
  const waiting = Object.values(state.unread).some((count) => count > 0);
  return html`<button
    type="button"
    class="quiet icon-only drawer-button"
    aria-label=${waiting ? 'Open the side bar, something is unread' : 'Open the side bar'}
    aria-expanded=${state.drawerOpen ? 'true' : 'false'}
    aria-controls="sidebar"
    onClick=${() => update({ drawerOpen: !state.drawerOpen })}
  >${icon}${waiting && html`<span class="dot"></span>`}</button>`;
}
