// A labelled field, with its hint and its error.
import { html } from '/local/assets/lib/preact.js';
import { Element } from '../elements/element.js';
import { Warning } from '../icons.js';
import { useId } from '../ids.js';
import { useSurface } from '../interaction.js';
import { TextObject } from '../mrkdwn.js';

export function InputBlock({ block }) {
  const id = useId('input');
  const surface = useSurface();
  const error = surface.error(block.block_id);
  const described = [block.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return html`<div class=${`block input ${error ? 'invalid' : ''}`}>
    <label class="input-label" id=${id} for=${`${id}-field`}>
      <${TextObject} text=${block.label} />${block.optional && html`<span class="optional"> (optional)</span>`}
    </label>
    <${Element}
      element=${block.element}
      blockId=${block.block_id}
      dispatches=${block.dispatch_action === true}
      id=${`${id}-field`}
      labelledBy=${id}
      describedBy=${described}
      invalid=${Boolean(error)}
      required=${!block.optional}
      inInput
    />
    ${error && html`<div class="input-error" id=${`${id}-error`} role="alert"><${Warning} /><span>${error}</span></div>`}
    ${block.hint && html`<div class="hint" id=${`${id}-hint`}><${TextObject} text=${block.hint} /></div>`}
  </div>`;
}
