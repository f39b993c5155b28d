import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

/** The cut-cornered plate of the hallmark, on a square of 44 by 44. */
export const plateOutline = 'M10 1H34L43 10V34L34 43H10L1 34V10Z';

/** The plate by itself, as a mark. */
export const Plate = (): Child => (
  <svg viewBox="0 0 44 44" aria-hidden="true">
    <path d={plateOutline} />
  </svg>
);
