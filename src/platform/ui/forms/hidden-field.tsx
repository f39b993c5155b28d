import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

/** A value that goes along unseen. */
export const HiddenField = ({ name, value }: { readonly name: string; readonly value: string }): Child => (
  <input type="hidden" name={name} value={value} />
);
