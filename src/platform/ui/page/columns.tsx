import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

/** Reading on the left, company on the right; below each other, in that order, on a narrow screen. */
export const Columns = ({ children, side }: { readonly children: Child; readonly side: Child }): Child => (
  <div class="cols">
    <div class="stack">{children}</div>
    <div class="stack">{side}</div>
  </div>
);
