import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

/** A link that puts the rows in the order of this column, and how they stand now. */
export interface Sorting {
  readonly href: string;
  readonly direction: 'ascending' | 'descending' | 'none';
}

/** A column over rows of one type. The first column names the row. */
export interface Column<Row> {
  readonly label: string;
  /** What is drawn above the column when that is more than its label; the label then goes unseen. */
  readonly head?: Child;
  readonly cell: (row: Row) => Child;
  /** Right-aligned, digits under each other. */
  readonly number?: boolean;
  readonly width?: 'tenth' | 'sixth' | 'quarter' | 'third' | 'half';
  readonly sorting?: Sorting | undefined;
  /**
   * On a narrow screen a row becomes a list. `labelled`: the label stands before the value. `bare`: the value alone,
   * over the whole width. `beside`: the value alone, two of them beside each other. `last`: bare, below the rest.
   */
  readonly narrow?: 'labelled' | 'bare' | 'beside' | 'last';
}

/** Rows under a heading of their own. */
export interface RowGroup<Row> {
  readonly heading: Child;
  readonly rows: readonly Row[];
}
