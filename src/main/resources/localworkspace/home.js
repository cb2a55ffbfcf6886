// The app's own page: its Home tab and its Messages tab.
import { html } from '/local/assets/lib/preact.js';
import { BlockSurface } from './blocks/surface.js';
import { Composer } from './composer.js';
import { Messages } from './conversation.js';
import { Bars } from './icons.js';
import { Avatar } from './people.js';
import { DrawerButton } from './sidebar.js';
import { act } from './workspace.js';

function HomeTab({ state }) {
  const { home, homeLoaded, me, workspace } = state;
  if (!home) {
    return html`<div class="scroller" tabindex="0" role="region" aria-label="Home"><div class="home-page empty">
      ${homeLoaded ? html`${workspace.app.name} has not set up its home yet.` : 'Loading…'}
    </div></div>`;
  }
  return html`<div class="scroller" tabindex="0" role="region" aria-label="Home"><div class="home-page">
    <${BlockSurface}
      surfaceKey=${`home/${me}`}
      blocks=${home.blocks}
      send=${(action, values) => act({ type: 'home' }, action, values)}
    />
  </div></div>`;
}

export function AppPage({ state }) {
  const { workspace, place, unread } = state;
  const { app, dm } = workspace;
  const tab = (name, label, count) => html`<a href=${`#app/${name}`} aria-current=${place.tab === name ? 'page' : undefined}>
    ${label}${count ? html` <span class="count">${count}<span class="unseen"> unread</span></span>` : ''}
  </a>`;
  return html`<main class="main">
    <header class="head with-tabs">
      <${DrawerButton} state=${state} icon=${html`<${Bars} />`} />
      <div class="head-text">
        <h1><${Avatar} id=${app.botUserId} workspace=${workspace} size="small" /><span>${app.name}</span><span class="app-badge">APP</span></h1>
        <p class="topic" title=${app.description}>${app.description}</p>
      </div>
    </header>
    <nav class="tabs" aria-label=${`${app.name}'s tabs`}>
      ${app.homeTab && tab('home', 'Home')}
      ${app.messagesTab && tab('messages', 'Messages', place.tab === 'messages' ? 0 : unread[dm.id])}
    </nav>
    <div class="main-body">
      ${place.tab === 'home'
        ? html`<${HomeTab} key="home" state=${state} />`
        : html`<${Messages} key="messages" state=${state} channel=${dm.id} label=${`Messages with ${app.name}`} empty=${`Write to ${app.name}: say hello, or describe what you build.`} />`}
    </div>
    ${place.tab === 'messages' && html`<${Composer} key=${dm.id} state=${state} channel=${dm.id} placeholder=${`Message ${app.name}`} />`}
  </main>`;
}
