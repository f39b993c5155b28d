/**
 * What a spreadsheet would take for a formula is made text with an apostrophe: =, +, -, @, a tab or a line end in front
 * (OWASP, CSV injection), also behind spaces and in their full-width forms.
 */
const looksLikeFormula = /^\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

const cell = (text: string): string => {
  const safe = looksLikeFormula.test(text) ? `'${text}` : text;
  return /[";\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows as a file that Dutch and English Excel open in columns: semicolons, a byte order mark, lines that end in CRLF. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
