import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

/** A list of things, one under the other, parted by thin lines. */
export const Rows = ({ items }: { readonly items: readonly Child[] }): Child => (
  <ul class="rows">
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
);
