// Draws a list of blocks and gives their elements what they need to work.
import { html, useErrorBoundary, useLayoutEffect, useMemo, useRef } from '/local/assets/lib/preact.js';
import { askConfirm } from '../confirm.js';
import { SurfaceContext, useBlockSurface } from '../interaction.js';
import { withIds } from '../values.js';
import { ActionsBlock, ContextActionsBlock } from './actions.js';
import { ChartBlock } from './chart.js';
import { InputBlock } from './input.js';
import { ContextBlock, DividerBlock, HeaderBlock, SectionBlock } from './text.js';

const blockTypes = {
  actions: ActionsBlock,
  context: ContextBlock,
  context_actions: ContextActionsBlock,
  data_visualization: ChartBlock,
  divider: DividerBlock,
  header: HeaderBlock,
  input: InputBlock,
  section: SectionBlock,
};

function UnknownBlock({ block }) {
  return html`<div class="not-drawn">This block (${block.type}) is not drawn here</div>`;
}

/** A block that cannot be drawn must not take the rest of the page with it. */
function Block({ block }) {
  const [failure] = useErrorBoundary((error) => console.error('This block cannot be drawn', block, error));
  if (failure) return html`<div class="not-drawn">This block (${block.type}) cannot be drawn: ${failure.message}</div>`;
  return html`<${blockTypes[block.type] ?? UnknownBlock} block=${block} />`;
}

/** Where an update takes the focused element away, the focus stays with the blocks that came instead. */
function useKeptFocus(blocks) {
  const ref = useRef();
  const inside = useRef(false);
  useLayoutEffect(() => {
    if (inside.current && (document.activeElement === document.body || document.activeElement === null)) ref.current.focus({ preventScroll: true });
  }, [blocks]);
  return {
    ref,
    onfocusin: () => { inside.current = true; },
    onfocusout: (event) => { inside.current = !event.relatedTarget; },
  };
}

/**
 * @param {{surfaceKey: string, blocks: object[], send: Function, errors?: object, clearError?: Function}} properties
 */
export function BlockSurface({ surfaceKey, blocks: given, send, ...more }) {
  const blocks = useMemo(() => withIds(given), [given]);
  const surface = useBlockSurface(surfaceKey, blocks, send, askConfirm, more);
  const focus = useKeptFocus(blocks);
  return html`<${SurfaceContext.Provider} value=${surface}>
    <div class="blocks" tabindex="-1" ...${focus}>
      ${blocks.map((block) => html`<${Block} key=${`${block.block_id}/${block.type}`} block=${block} />`)}
    </div>
  </${SurfaceContext.Provider}>`;
}
