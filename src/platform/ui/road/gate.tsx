import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { GateState } from './stage.ts';

const drawings: Record<GateState, string> = {
  open: 'g-open',
  passed: 'g-open',
  shut: 'g-shut',
  wait: 'g-shut',
  far: 'g-far',
  begun: 'g-far',
};

/** The barrier, up or down; the words beside it say why. */
export const Gate = ({ state }: { readonly state: GateState }): Child => (
  <svg class={`gate ${state === 'begun' ? 'far' : state}`} aria-hidden="true">
    <use href={`#${drawings[state]}`} />
  </svg>
);
