const skippingCodes = [
  'name-missing',
  'kvk-wrong',
  'branch-wrong',
  'branch-without-kvk',
  'postcode-wrong',
  'sub-area-unknown',
  'sub-area-missing',
  'day-wrong',
  'too-long',
  'duplicate-establishment',
  'duplicate-address',
] as const;

const remarkCodes = ['email-wrong', 'phone-wrong', 'sector-unknown', 'size-unknown', 'cell-error'] as const;

export type SkippingCode = (typeof skippingCodes)[number];
type RemarkCode = (typeof remarkCodes)[number];

/**
 * What is wrong with a row of the file. A skipping code keeps the row out of the list; a remark leaves one cell out and
 * takes the rest. `row` counts as a spreadsheet does, from 1, heads and empty rows included.
 */
export interface RowProblem {
  readonly row: number;
  readonly name: string;
  readonly code: SkippingCode | RemarkCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Whether a problem keeps its row out of the list. */
export const isSkipping = (code: RowProblem['code']): code is SkippingCode => skippingCodes.some((one) => one === code);
