import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

interface PartProps {
  /** Unique on the page: the address of the part and the name of its heading. */
  readonly id: string;
  readonly heading: Child;
  /** How many the part holds, in grey behind the heading. */
  readonly count?: string | number | undefined;
  readonly first?: boolean;
  readonly children: Child;
}

/** A part of a page over its whole width, under an ink rule. */
export const Part = ({ id, heading, count, first = false, children }: PartProps): Child => (
  <section class={first ? 'part first' : 'part'} aria-labelledby={id}>
    <h2 id={id}>
      {heading}
      {count === undefined ? null : <span class="quiet"> {count}</span>}
    </h2>
    {children}
  </section>
);
