// The confirm dialog that an app may put before an action.
import { html } from '/local/assets/lib/preact.js';
import { Dialog } from './dialog.js';
import { useId } from './ids.js';
import { TextObject } from './mrkdwn.js';
import { current, update } from './store.js';

/** Asks the person, in the app's words; true where they agreed. */
export function askConfirm(confirm) {
  return new Promise((resolve) => update({ dialog: { kind: 'confirm', confirm, resolve } }));
}

function answer(agreed) {
  const { resolve } = current().dialog;
  update({ dialog: null });
  resolve(agreed);
}

export function ConfirmDialog({ confirm }) {
  const id = useId('confirm');
  return html`<${Dialog} labelledBy=${id} onClose=${() => answer(false)} class="small" role="alertdialog">
    <h2 id=${id}><${TextObject} text=${confirm.title} /></h2>
    <div class="dialog-body"><${TextObject} text=${confirm.text} /></div>
    <div class="dialog-foot">
      <button type="button" class="button" onClick=${() => answer(false)}><${TextObject} text=${confirm.deny ?? { text: 'Cancel' }} /></button>
      <button type="button" autofocus class=${`button ${confirm.style === 'danger' ? 'danger filled' : 'primary'}`} onClick=${() => answer(true)}>
        <${TextObject} text=${confirm.confirm ?? { text: 'Yes' }} />
      </button>
    </div>
  </${Dialog}>`;
}
