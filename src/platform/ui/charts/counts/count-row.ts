/** Something counted. */
export interface CountRow {
  readonly label: string;
  readonly count: number;
  readonly href?: string | undefined;
}
