import { readFileSync } from 'node:fs';
import { inventOutline } from '../../../../src/demo/invent/outline.ts';
import { inventReport } from '../../../../src/demo/invent/report.ts';
import type { UploadedFile } from '../../../../src/kernel/route.ts';
import type { PickedFile } from './walker.ts';

const asPicked = ({ name, claimedType, bytes }: UploadedFile): PickedFile => ({
  name,
  mimeType: claimedType,
  buffer: Buffer.from(bytes),
});

/** The firms of the park as a spreadsheet gives them: 60 good rows, and one of a place that the park does not have. */
export const firmList = (): PickedFile => ({
  name: 'oosterveld.csv',
  mimeType: 'text/csv',
  buffer: readFileSync(new URL('oosterveld.csv', import.meta.url)),
});

/** An outline around a spot in Fryslân. */
export const outlineAt = (longitude: number, latitude: number): PickedFile =>
  asPicked(inventOutline({ longitude, latitude }, 400));

/** A report of one page, as PDF. */
export const aReport = (name: string, ...lines: readonly string[]): PickedFile =>
  asPicked(inventReport(name, [name, ...lines]));
