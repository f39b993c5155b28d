import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import type { IconName } from './icon-paths.ts';

// Arrows along the line turn round where the script runs from right to left.
const turning: readonly IconName[] = ['next', 'prev'];

/** A small drawing beside a word; it says nothing by itself, so it is hidden from screen readers. */
export const Icon = ({ name, turn = false }: { readonly name: IconName; readonly turn?: boolean }): Child => (
  <svg class={`icon${turning.includes(name) ? ' way' : ''}${turn ? ' turn' : ''}`} aria-hidden="true">
    <use href={`#i-${name}`} />
  </svg>
);
