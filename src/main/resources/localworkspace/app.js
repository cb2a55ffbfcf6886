// The whole page: who, where, and what lies over it.
import { html, useEffect } from '/local/assets/lib/preact.js';
import { AboutDialog, Banner } from './banner.js';
import { ConfirmDialog } from './confirm.js';
import { Conversation } from './conversation.js';
import { AppPage } from './home.js';
import { ModalDialog } from './modal.js';
import { personOf } from './names.js';
import { Toasts } from './notice.js';
import { PersonChoice } from './people.js';
import { Sidebar } from './sidebar.js';
import { useStore } from './store.js';
import { ThreadPane } from './thread.js';

function titleOf({ workspace, me, place, unread }) {
  if (!workspace || !me || !place) return 'Local workspace';
  const where = place.kind === 'app' ? workspace.app.name : `#${workspace.channels.find((each) => each.id === place.id)?.name}`;
  const waiting = Object.values(unread).some((count) => count > 0);
  return `${waiting ? '* ' : ''}${where} · ${personOf(me, workspace).realName} · ${workspace.team.name}`;
}

export function App() {
  const state = useStore();
  const { workspace, me, place, threadTs, views, dialog, drawerOpen, refusal } = state;
  useEffect(() => { document.title = titleOf(state); });

  if (refusal) return html`<main class="welcome"><h1>The workspace does not answer</h1><p>${refusal}</p><p><a href="">Try again</a></p></main>`;
  if (!workspace) return html`<p class="starting">Opening the workspace…</p>`;
  const ready = me && place;
  return html`<div class=${`frame ${threadTs && ready ? 'with-thread' : ''} ${drawerOpen ? 'drawer-open' : ''}`}>
    <${Banner} state=${state} />
    ${me ? ready && html`
      <${Sidebar} state=${state} />
      ${place.kind === 'app' ? html`<${AppPage} state=${state} />` : html`<${Conversation} key=${place.id} state=${state} channel=${place.id} />`}
      ${threadTs && html`<${ThreadPane} key=${threadTs} state=${state} />`}
    ` : html`<${PersonChoice} workspace=${workspace} />`}
    <${Toasts} notices=${state.notices} workspace=${workspace} />
    <div class="unseen" aria-live="polite">${state.announcement}</div>
    ${views.length > 0 && html`<${ModalDialog} views=${views} />`}
    ${dialog?.kind === 'confirm' && html`<${ConfirmDialog} confirm=${dialog.confirm} />`}
    ${dialog?.kind === 'about' && html`<${AboutDialog} workspace=${workspace} />`}
  </div>`;
}
