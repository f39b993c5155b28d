import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

/** A thing with its number or mark above its name, as in the first column of a table. */
export const Numbered = ({ number, children }: { readonly number: string; readonly children: Child }): Child => (
  <>
    <span class="no">{number}</span> {children}
  </>
);
