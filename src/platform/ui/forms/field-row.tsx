import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

/** Short fields beside each other that are filled in as one, such as postcode and house number. */
export const FieldRow = ({ children }: { readonly children: Child }): Child => <div class="fieldrow">{children}</div>;
