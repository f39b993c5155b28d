import type { LocalDate } from '../../../../kernel/dates.ts';
import { optionalEmail } from '../../../../kernel/fields.ts';
import type { Sector, SizeClass, SubAreaId } from '../../model.ts';
import { longest } from '../../model.ts';
import { readDay } from '../firm/read-day.ts';
import { readBranchNumber, readKvkNumber } from '../firm/read-establishment.ts';
import { readPhone } from '../firm/read-phone.ts';
import { readPostcode } from '../firm/read-postcode.ts';
import { readSector } from '../firm/read-sector.ts';
import { readSizeClass } from '../firm/read-size-class.ts';
import { splitAddress } from '../firm/split-address.ts';
import { foldText, tidyCell } from '../firm/tidy-cell.ts';
import type { ImportField } from './import-fields.ts';
import type { Mapping } from './import-settings.ts';
import type { RowProblem } from './row-problem.ts';
import { isSkipping } from './row-problem.ts';

/** A firm as a row of the file tells it: empty text or null where the row says nothing. */
export interface Candidate {
  readonly row: number;
  readonly name: string;
  readonly kvkNumber: string | null;
  readonly branchNumber: string | null;
  readonly street: string;
  readonly houseNumber: string;
  readonly postcode: string;
  readonly town: string;
  readonly subAreaId: SubAreaId | null;
  readonly sector: Sector | null;
  readonly sizeClass: SizeClass | null;
  readonly startedOn: LocalDate | null;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface ReadRow {
  /** What could be read, also of a row that is skipped: it still says which firm it is about. */
  readonly candidate: Candidate;
  readonly problems: readonly RowProblem[];
  readonly skipped: boolean;
  /** Noughts that a spreadsheet had dropped were put before a number. */
  readonly padded: boolean;
}

export interface RowReader {
  readonly mapping: Mapping;
  /** Sub-areas by their folded name. */
  readonly subAreas: ReadonlyMap<string, SubAreaId>;
}

const errorValue = /^#(N\/A|N\/B|REF!|VERW!|VALUE!|WAARDE!|NAME\?|NAAM\?|DIV\/0!|DEEL\/0!|NUM!|GETAL!|NULL!|LEEG!)$/i;

type Cells = Readonly<Partial<Record<ImportField, string>>>;
type Note = (code: RowProblem['code'], params?: RowProblem['params']) => void;

const cellsOf = (row: readonly string[], columns: Mapping['columns'], note: Note): Cells => {
  const cells: Partial<Record<ImportField, string>> = {};
  for (const [index, field] of columns.entries()) {
    const text = field === null ? '' : tidyCell(row[index] ?? '');
    if (field === null || text === '') continue;
    if (errorValue.test(text)) note('cell-error', { value: text, column: index + 1 });
    else cells[field] = cells[field] === undefined ? text : `${cells[field]} ${text}`;
  }
  return cells;
};

const placeOf = (cells: Cells) => {
  const split = splitAddress(cells.address ?? '');
  const street = cells.street ?? split.street;
  const number = cells.houseNumber ?? split.houseNumber;
  const houseNumber = [number, cells.addition ?? ''].filter((part) => part !== '').join(number === '' ? '' : ' ');
  const [, code, town] = /^(\d{4}\s?[A-Za-z]{2})\b[\s,]*(.*)$/.exec(cells.postcodeTown ?? '') ?? [
    undefined,
    '',
    cells.postcodeTown ?? '',
  ];
  return { street, houseNumber, postcode: cells.postcode ?? code ?? '', town: cells.town ?? town ?? '' };
};

/** The value, or a note that the cell could not be read. */
const readOr = <T>(
  text: string | undefined,
  read: (text: string) => T | null,
  onFailure: (value: string) => void,
): T | null => {
  if (text === undefined) return null;
  const value = read(text);
  if (value === null) onFailure(text.slice(0, 60));
  return value;
};

const subAreaOf = (cells: Cells, { mapping, subAreas }: RowReader, note: Note): SubAreaId | null => {
  if (cells.subArea === undefined) {
    if (mapping.subArea === null) note('sub-area-missing');
    return mapping.subArea;
  }
  return readOr(
    cells.subArea,
    (text) => subAreas.get(foldText(text)) ?? null,
    (value) => note('sub-area-unknown', { value }),
  );
};

const readEmail = (text: string): string | null => {
  const parsed = optionalEmail.safeParse(text.replace(/^mailto:/i, ''));
  return parsed.success ? parsed.data : null;
};

const noteLengths = (texts: Readonly<Record<'name' | 'street' | 'houseNumber' | 'town', string>>, note: Note): void => {
  for (const field of ['name', 'street', 'houseNumber', 'town'] as const)
    if (texts[field].length > longest[field]) note('too-long', { field, max: longest[field] });
};

/** Reads one row of a file into a firm; what cannot be read is noted, never guessed. */
export const readRow = (row: readonly string[], number: number, reader: RowReader): ReadRow => {
  const problems: Omit<RowProblem, 'name'>[] = [];
  const note: Note = (code, params = {}) => problems.push({ row: number, code, params });
  const cells = cellsOf(row, reader.mapping.columns, note);
  const place = placeOf(cells);
  const name = cells.name ?? '';
  if (name === '') note('name-missing');
  noteLengths({ name, ...place }, note);
  const kvk = readOr(cells.kvkNumber, readKvkNumber, (value) => note('kvk-wrong', { value }));
  const branch = readOr(cells.branchNumber, readBranchNumber, (value) => note('branch-wrong', { value }));
  if (typeof branch?.number === 'string' && cells.kvkNumber === undefined) note('branch-without-kvk');
  const candidate: Candidate = {
    row: number,
    name,
    kvkNumber: kvk?.number ?? null,
    branchNumber: branch?.number ?? null,
    ...place,
    postcode: readOr(place.postcode, readPostcode, (value) => note('postcode-wrong', { value })) ?? '',
    subAreaId: subAreaOf(cells, reader, note),
    sector: readOr(
      cells.sector,
      (text) => readSector(text, reader.mapping.sectorEdition),
      (value) => note('sector-unknown', { value }),
    ),
    sizeClass: readOr(cells.sizeClass, readSizeClass, (value) => note('size-unknown', { value })),
    startedOn: readOr(cells.startedOn, readDay, (value) => note('day-wrong', { value })),
    email: readOr(cells.email, readEmail, (value) => note('email-wrong', { value })),
    phone: readOr(cells.phone, readPhone, (value) => note('phone-wrong', { value })) || null,
  };
  return {
    candidate,
    problems: problems.map((problem) => ({ ...problem, name: name.slice(0, longest.name) })),
    skipped: problems.some(({ code }) => isSkipping(code)),
    padded: kvk?.padded === true || branch?.padded === true,
  };
};
