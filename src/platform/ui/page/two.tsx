import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

/** Two texts of equal weight beside each other. */
export const Two = ({ children }: { readonly children: Child }): Child => <div class="two">{children}</div>;
