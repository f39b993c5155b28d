import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

interface LegendEntry {
  /** A mark as the chart draws it. */
  readonly mark: Child;
  readonly meaning: Child;
}

/** What the marks of a chart mean. */
export const Legend = ({ entries }: { readonly entries: readonly LegendEntry[] }): Child => (
  <ul class="legend">
    {entries.map((entry) => (
      <li>
        {entry.mark}
        {entry.meaning}
      </li>
    ))}
  </ul>
);
