import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

interface BlockProps {
  readonly id: string;
  readonly heading: Child;
  readonly children: Child;
}

/** A smaller part inside a column. */
export const Block = ({ id, heading, children }: BlockProps): Child => (
  <section class="block" aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {children}
  </section>
);
