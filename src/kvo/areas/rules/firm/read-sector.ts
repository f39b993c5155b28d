import { languages } from '../../../../kernel/language.ts';
import type { Sector } from '../../model.ts';
import { sector, sectors } from '../../model.ts';
import { sectorName } from '../../sector-names.ts';
import { foldText } from './tidy-cell.ts';

/** Whether letters in a file are those of SBI 2008 or of SBI 2025: from J on they mean other things. */
export const sectorEditions = ['2025', '2008'] as const;
export type SectorEdition = (typeof sectorEditions)[number];

// The first and last division of each section of SBI 2025. Codes of SBI 2008 fall in the same sections by their
// division, but for 45 (the trade in cars), which became part of trade.
const divisions: readonly (readonly [Sector, number, number])[] = [
  ['A', 1, 3],
  ['B', 5, 9],
  ['C', 10, 33],
  ['D', 35, 35],
  ['E', 36, 39],
  ['F', 41, 43],
  ['G', 45, 47],
  ['H', 49, 53],
  ['I', 55, 56],
  ['J', 58, 60],
  ['K', 61, 63],
  ['L', 64, 66],
  ['M', 68, 68],
  ['N', 69, 75],
  ['O', 77, 82],
  ['P', 84, 84],
  ['Q', 85, 85],
  ['R', 86, 88],
  ['S', 90, 93],
  ['T', 94, 96],
  ['U', 97, 98],
  ['V', 99, 99],
];

const ofCode = (digits: string): Sector | null => {
  const division = Number((digits.length === 1 ? `0${digits}` : digits).slice(0, 2));
  return divisions.find(([, first, last]) => division >= first && division <= last)?.[0] ?? null;
};

/** A letter of SBI 2008 as SBI 2025 has it. J was split: most of it, the ICT, became K. */
const fromEdition2008 = (letter: Sector): Sector | null => {
  if (letter === 'V') return null;
  return letter < 'J' ? letter : (sectors[sectors.indexOf(letter) + 1] ?? null);
};

const byName = new Map(
  sectors.flatMap((one) => languages.map((language) => [foldText(sectorName(one, language)), one] as const)),
);

/** Whether a cell gives its section by a letter, so that the edition matters: from J on the letters differ. */
export const isSectorLetter = (text: string): boolean => /^[J-V]\b(?!['’])/i.test(text.trim());

/**
 * The SBI section from its letter ("G", "G - Handel"), an SBI code of two to five digits with or without dots
 * ("4520", "45.20", "G 45.20.1"), or its name; null when it is none of these.
 */
export const readSector = (written: string, edition: SectorEdition): Sector | null => {
  const text = written.trim();
  const [, code] =
    /^(?:sbi[ -]?(?:code)?\s*:?\s*)?[A-V]?\s?(\d{1,2}(?:\.?\d{1,2}(?:\.?\d)?)?)(?![\d.])/i.exec(text) ?? [];
  if (code !== undefined) return ofCode(code.replaceAll('.', ''));
  const [, letter] = /^([A-V])(?:$|[\s:.()–-])/i.exec(text) ?? [];
  if (letter === undefined) return byName.get(foldText(text)) ?? null;
  const read = sector.parse(letter.toUpperCase());
  return edition === '2008' ? fromEdition2008(read) : read;
};
