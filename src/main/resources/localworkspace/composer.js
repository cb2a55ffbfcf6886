// The field to write in: Enter sends, Shift+Enter starts a new line, "/" is a command.
import { html, useEffect, useLayoutEffect, useRef, useState } from '/local/assets/lib/preact.js';
import { completionOf, usageOf } from './completion.js';
import { withNames } from './emoji.js';
import { Bolt, Send } from './icons.js';
import { useId } from './ids.js';
import { MenuButton } from './menu.js';
import { encode } from './mrkdwn.js';
import { Avatar } from './people.js';
import { command, say, startGlobalShortcut } from './workspace.js';

const drafts = new Map();
const tallest = 220;

function Shortcuts({ app }) {
  const shortcuts = app.shortcuts.filter((shortcut) => shortcut.type === 'global');
  const items = [
    { heading: app.name },
    ...shortcuts.map((shortcut) => ({
      key: shortcut.callbackId,
      label: shortcut.name,
      description: shortcut.description,
      icon: html`<${Bolt} />`,
      choose: () => startGlobalShortcut(shortcut.callbackId),
    })),
  ];
  return shortcuts.length > 0 && html`<${MenuButton} label=${html`<span class="emoji" aria-hidden="true">⚡</span> Shortcuts`} items=${items} class="quiet" />`;
}

function Completions({ id, completion, chosen, workspace, onChoose }) {
  return html`<ul class="completions" id=${id} role="listbox" aria-label="Suggestions">
    ${completion.entries.map((entry, index) => html`<li
      key=${entry.key}
      id=${`${id}-${index}`}
      role="option"
      aria-selected=${index === chosen ? 'true' : 'false'}
      onPointerDown=${(event) => event.preventDefault()}
      onClick=${() => onChoose(entry)}
    >
      ${entry.person && html`<${Avatar} id=${entry.person} workspace=${workspace} size="small" />`}
      <span><strong>${entry.label}</strong>${entry.hint && html` <span class="hint">${entry.hint}</span>`}<span class="description">${entry.description}</span></span>
    </li>`)}
  </ul>`;
}

export function Composer({ state, channel, threadTs, placeholder }) {
  const { me, workspace } = state;
  const draftKey = `${me}/${channel}/${threadTs ?? ''}`;
  const [text, setText] = useState(drafts.get(draftKey) ?? '');
  const [cursor, setCursor] = useState(text.length);
  const [chosen, setChosen] = useState(0);
  const [closed, setClosed] = useState(false);
  const waiting = useRef([]);
  const field = useRef();
  const listId = useId('suggestions');
  const completion = closed ? null : completionOf(text, cursor, workspace, Boolean(threadTs));
  const usage = threadTs ? null : usageOf(text, workspace);

  useEffect(() => { drafts.set(draftKey, text); }, [text]);
  useEffect(() => { if (matchMedia('(hover: hover) and (min-width: 721px)').matches && !document.querySelector('dialog[open]')) field.current.focus(); }, []);
  useLayoutEffect(() => {
    const { style } = field.current;
    style.height = 'auto';
    style.height = `${Math.min(field.current.scrollHeight, tallest)}px`;
  }, [text]);

  function changed(event) {
    setText(event.target.value);
    setCursor(event.target.selectionStart);
    setChosen(0);
    setClosed(false);
  }

  function complete(entry) {
    const completed = text.slice(0, completion.start) + entry.insert + text.slice(cursor).replace(/^ /, '');
    const after = completion.start + entry.insert.length;
    setText(completed);
    setCursor(after);
    setChosen(0);
    field.current.value = completed;
    field.current.setSelectionRange(after, after);
    field.current.focus();
  }

  function submit(event) {
    event?.preventDefault();
    if (!text.trim()) return;
    setText('');
    waiting.current.push(text);
    if (waiting.current.length === 1) send();
  }

  /** One after the other; where one is not taken, it and all after it are given back before what is being written by then. */
  async function send() {
    while (waiting.current.length > 0) {
      if (!await isTaken(waiting.current[0])) return giveBack(waiting.current.splice(0));
      waiting.current.shift();
    }
  }

  function isTaken(draft) {
    const written = withNames(draft.trim());
    return written.startsWith('/') ? command(channel, written, threadTs) : say(channel, encode(written, workspace), threadTs);
  }

  function giveBack(untaken) {
    const before = (now) => [...untaken, now].filter(Boolean).join('\n');
    drafts.set(draftKey, before(drafts.get(draftKey)));
    setText(before);
  }

  function pressed(event) {
    if (event.isComposing) return;
    if (completion && completionKey(event)) return event.preventDefault();
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    submit();
  }

  /** True where the key was for the suggestions. */
  function completionKey(event) {
    const { entries } = completion;
    const exact = text.startsWith('/') && entries[chosen].key === text.trim();
    if (event.key === 'ArrowDown') setChosen((chosen + 1) % entries.length);
    else if (event.key === 'ArrowUp') setChosen((chosen + entries.length - 1) % entries.length);
    else if (event.key === 'Escape') setClosed(true);
    else if (event.key === 'Tab' && !event.shiftKey) complete(entries[chosen]);
    else if (event.key === 'Enter' && !event.shiftKey && !exact) complete(entries[chosen]);
    else return false;
    event.stopPropagation();
    return true;
  }

  const moved = () => setCursor(field.current.selectionStart);

  return html`<form class="composer" onSubmit=${submit}>
    ${completion && html`<${Completions} id=${listId} completion=${completion} chosen=${chosen} workspace=${workspace} onChoose=${complete} />`}
    <div class="composer-box">
      <textarea
        ref=${field}
        rows="1"
        value=${text}
        placeholder=${placeholder}
        aria-label=${placeholder}
        aria-autocomplete="list"
        aria-controls=${completion ? listId : undefined}
        aria-activedescendant=${completion ? `${listId}-${chosen}` : undefined}
        maxlength="12000"
        onInput=${changed}
        onKeyDown=${pressed}
        onKeyUp=${moved}
        onClick=${moved}
        onBlur=${() => setClosed(true)}
      ></textarea>
      <span class="unseen" role="status">${completion ? `${completion.entries.length} suggestions, arrow keys to choose` : ''}</span>
      <div class="composer-foot">
        ${!threadTs && html`<${Shortcuts} app=${workspace.app} />`}
        <span class="composer-hint">${usage ? html`Usage: <code>${text.trim()} ${usage}</code>` : html`<kbd>/</kbd> commands · <kbd>Shift</kbd>+<kbd>Enter</kbd> new line`}</span>
        <button type="submit" class="send" aria-label="Send" title="Send" disabled=${!text.trim()}><${Send} /></button>
      </div>
    </div>
  </form>`;
}
