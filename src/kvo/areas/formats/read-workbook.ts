import type { CellValue, Sheet } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';

/** A sheet of a workbook as text, row by row as the spreadsheet counts them, and what was odd about it. */
export interface ReadSheet {
  /** The sheets that can be seen, in their order. */
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
  /** Cells that were one: each now holds the value they shared. */
  readonly merged: number;
  readonly formulas: number;
  /** Formulas that were saved without their outcome. */
  readonly unknownFormulas: number;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${columnLetters(Math.floor(column / 26) - 1)}${columnLetters(column % 26)}`;

const asText = (value: CellValue): string => {
  if (value === null) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value);
};

/** Gives every cell of a merged block the value of its first. Blocks reach no further than the sheet was read. */
const fillMerged = (sheet: Sheet, rows: string[][]): number => {
  let merged = 0;
  for (const block of sheet.merges ?? []) {
    const value = rows[block.startRow]?.[block.startCol] ?? '';
    for (let row = block.startRow; row <= Math.min(block.endRow, rows.length - 1); row += 1) {
      const cells = rows[row] ?? [];
      for (let column = block.startCol; column <= Math.min(block.endCol, cells.length - 1); column += 1)
        cells[column] = value;
    }
    if (value !== '') merged += 1;
  }
  return merged;
};

/**
 * Reads one sheet of an XLSX workbook: the one asked for, or the first in sight that holds anything. Of a formula the
 * outcome counts that was saved with it. Null when the workbook is damaged.
 */
export const readWorkbook = async (
  bytes: Uint8Array,
  wanted: string | null,
  most: Extent,
): Promise<ReadSheet | null> => {
  const names: string[] = [];
  try {
    const range = `A1:${columnLetters(most.columns - 1)}${most.rows}`;
    const visible = (info: {
      readonly name: string;
      readonly hidden?: boolean;
      readonly veryHidden?: boolean;
    }): boolean => {
      const seen = info.hidden !== true && info.veryHidden !== true;
      if (seen && !names.includes(info.name)) names.push(info.name);
      return seen && (wanted === null || wanted === info.name);
    };
    const { sheets } = await readXlsx(bytes, { sheets: visible, range });
    const sheet =
      sheets.find(({ rows }) => rows.some((row) => row.some((cell) => cell !== null && cell !== ''))) ?? sheets[0];
    return sheet === undefined ? null : asRead(sheet, names);
  } catch {
    // Whatever a reader of files stumbles over is the file's.
    return null;
  }
};

const asRead = (sheet: Sheet, sheets: readonly string[]): ReadSheet => {
  const rows = sheet.rows.map((row) => row.map(asText));
  const formulas = [...(sheet.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined);
  return {
    sheets,
    sheet: sheet.name,
    merged: fillMerged(sheet, rows),
    rows,
    formulas: formulas.length,
    unknownFormulas: formulas.filter(({ value }) => value === null || value === '').length,
  };
};
