import type { Language } from '../../kernel/language.ts';

/** How a spreadsheet of a language reads a file of values: what parts them, and what stands before the decimals. */
export interface CsvStyle {
  readonly delimiter: ';' | ',';
  readonly decimal: ',' | '.';
}

const styles: Readonly<Record<Language, CsvStyle>> = {
  nl: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
};

export const csvStyleOf = (language: Language): CsvStyle => styles[language];

/** In front of a file, so that Excel reads it as UTF-8. */
export const byteOrderMark = '\uFEFF';

/**
 * What a spreadsheet takes for a formula is made text with an apostrophe: =, +, -, @, a tab or a line end in front (OWASP,
 * CSV injection), also behind spaces and in their full-width forms.
 */
const looksLikeFormula = /^\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

// Marks that turn the direction of what follows would draw a cell over its neighbours; the letters themselves stay.
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;
// Control characters, tabs and line ends apart: no file of text may hold them.
const control = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

/** A text that is safe as a cell of any spreadsheet: no formula, nothing that turns the direction of other cells. */
export const safeCellText = (text: string): string => {
  const plain = text.replace(turning, '').replace(control, '').replace(/\r\n?/g, '\n').toWellFormed();
  return looksLikeFormula.test(plain) ? `'${plain}` : plain;
};

const textCell = (text: string): string => {
  const safe = safeCellText(text);
  return /[";,\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One line of a file of values, ended by CRLF (RFC 4180). Null is an empty cell; numbers are written as they are. */
export const csvLine = (cells: readonly (string | number | null)[], { delimiter, decimal }: CsvStyle): string => {
  const written = cells.map((cell) => {
    if (cell === null) return '';
    return typeof cell === 'string' ? textCell(cell) : String(cell).replace('.', decimal);
  });
  return `${written.join(delimiter)}\r\n`;
};
