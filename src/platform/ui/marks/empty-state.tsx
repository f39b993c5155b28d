import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

/** Nothing here yet: one sentence why, and one button to begin. */
export const EmptyState = ({ text, children }: { readonly text: Child; readonly children?: Child }): Child => (
  <div class="empty">
    <p>{text}</p>
    {children === undefined ? null : <p class="btns">{children}</p>}
  </div>
);
