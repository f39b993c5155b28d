import type { Figure } from '../../../../kernel/figure.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';

/** What a test said of a change. An arrow only when it says so; `words` and `detail` come from the statistics. */
export interface Verdict {
  readonly arrow: 'up' | 'down' | null;
  readonly words: string;
  readonly detail: string;
}

/** One row of a dot chart: what is measured, the figure now, and where it is compared the figure before and the verdict. */
export interface DotRow {
  readonly label: string;
  /** Where more is said of it. */
  readonly href?: string | undefined;
  readonly figure: Figure;
  readonly before?: Figure | undefined;
  readonly verdict?: Verdict | undefined;
  /** What else stands in the row, below its words. */
  readonly more?: Child;
}
