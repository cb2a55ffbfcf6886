// The app's modals: the top of the stack is on the screen, the others keep what was typed in them.
import { html, useEffect, useRef, useState } from '/local/assets/lib/preact.js';
import { BlockSurface } from './blocks/surface.js';
import { Dialog } from './dialog.js';
import { Back, Cross } from './icons.js';
import { useId } from './ids.js';
import { TextObject } from './mrkdwn.js';
import { typedIn, viewKey } from './typed.js';
import { collectState, withIds } from './values.js';
import { act, closeModal, submit } from './workspace.js';

const trouble = 'We had some trouble connecting. Try again?';

/** Sends the modal; the errors of what is refused stay with the view that they belong to. */
function useSubmission(view, blocks) {
  const [errors, setErrors] = useState({});
  const [refusals, setRefusals] = useState(0);
  const [failure, setFailure] = useState(null);
  const [sending, setSending] = useState(false);
  const latest = useRef();
  latest.current = view.id;

  useEffect(() => {
    setErrors({});
    setFailure(null);
    setSending(false);
  }, [view.id]);

  function refuse(found) {
    setErrors(found);
    setRefusals((count) => count + 1);
  }

  async function send(event) {
    event?.preventDefault();
    if (sending || !view.submit) return;
    const state = collectState(blocks, typedIn(viewKey(view.id)));
    setFailure(null);
    setErrors({});
    setSending(true);
    try {
      const refused = await submit(view, state);
      if (refused && latest.current === view.id) refuse(refused);
    } catch {
      if (latest.current === view.id) setFailure(trouble);
    }
    if (latest.current === view.id) setSending(false);
  }

  const clearError = (blockId) => setErrors((before) => (blockId in before ? { ...before, [blockId]: undefined } : before));
  return { errors, refusals, failure, sending, send, clearError };
}

/** After a refusal the focus goes to the first field that is refused; never while somebody types. */
function useFocusOnError(form, refusals) {
  useEffect(() => {
    if (refusals) form.current.querySelector('[aria-invalid="true"], .invalid :is(input, button, textarea)')?.focus();
  }, [refusals]);
}

export function ModalDialog({ views }) {
  const view = views.at(-1);
  const id = useId('modal');
  const form = useRef();
  const blocks = withIds(view.blocks);
  const { errors, refusals, failure, sending, send, clearError } = useSubmission(view, blocks);
  const unplaced = Object.entries(errors).filter(([blockId, text]) => text && !blocks.some((block) => block.block_id === blockId && block.type === 'input'));
  const close = () => closeModal(view, false);
  const stacked = views.length > 1;
  useFocusOnError(form, refusals);

  return html`<${Dialog} labelledBy=${id} onClose=${close} step=${view.id} class="modal">
    <form class="modal-form" ref=${form} novalidate onSubmit=${send}>
      <div class="modal-head">
        ${stacked && html`<button type="button" class="quiet icon-only" aria-label="Back" title="Back" onClick=${close}><${Back} /></button>`}
        <h2 id=${id}><${TextObject} text=${view.title} /></h2>
        <button type="button" class="quiet icon-only" aria-label="Close" title="Close" onClick=${() => closeModal(view, stacked)}><${Cross} /></button>
      </div>
      <div class="dialog-body" key=${view.id} tabindex="-1">
        ${(failure || unplaced.length > 0) && html`<div class="modal-trouble" role="alert">${failure ?? unplaced.map(([, text]) => text).join(' ')}</div>`}
        <${BlockSurface}
          surfaceKey=${viewKey(view.id)}
          blocks=${blocks}
          inModal
          errors=${errors}
          clearError=${clearError}
          send=${(action, state) => act({ type: 'view', viewId: view.id }, action, state)}
        />
      </div>
      <div class="dialog-foot">
        <button type="button" class="button" onClick=${close}>${view.close ? html`<${TextObject} text=${view.close} />` : view.submit ? 'Cancel' : 'Close'}</button>
        ${view.submit && html`<button type="submit" class="button primary" aria-busy=${sending ? 'true' : undefined}><${TextObject} text=${view.submit} /></button>`}
      </div>
    </form>
  </${Dialog}>`;
}
