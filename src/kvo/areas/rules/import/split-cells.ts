export interface SplitText {
  /** Every row of the file, empty ones too, so that the first is row 1 as a spreadsheet counts. */
  readonly rows: readonly (readonly string[])[];
  /** A quotation mark opened and never closed: quotation marks were then read as any other character. */
  readonly quotesIgnored: boolean;
}

interface Cell {
  readonly text: string;
  /** Where the delimiter or the line end behind the cell stands. */
  readonly end: number;
}

/** A cell in quotation marks from its opening mark on; null when it is never closed. */
const quotedCell = (text: string, opening: number, ends: RegExp): Cell | null => {
  let content = '';
  let from = opening + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark === -1) return null;
    content += text.slice(from, mark);
    if (text[mark + 1] !== '"') {
      ends.lastIndex = mark + 1;
      const end = ends.exec(text)?.index ?? text.length;
      // What stands between the closing mark and the delimiter is kept: nothing of a file is lost.
      return { text: content + text.slice(mark + 1, end).trimEnd(), end };
    }
    content += '"';
    from = mark + 2;
  }
};

const split = (text: string, delimiter: string, quotes: boolean): readonly (readonly string[])[] | null => {
  const ends = new RegExp(`[${delimiter}\r\n]`, 'g');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length; ) {
    ends.lastIndex = at;
    const plain = ends.exec(text)?.index ?? text.length;
    const cell = quotes && text[at] === '"' ? quotedCell(text, at, ends) : { text: text.slice(at, plain), end: plain };
    if (cell === null) return null;
    row.push(cell.text);
    const ending = text[cell.end];
    if (ending !== delimiter) {
      rows.push(row);
      row = [];
    }
    at = cell.end + (ending === '\r' && text[cell.end + 1] === '\n' ? 2 : 1);
    if (at === text.length && ending !== delimiter) break;
  }
  return rows;
};

/**
 * Splits delimited text into rows and cells (RFC 4180, any line end). A mark that never closes would swallow the rest
 * of the file: it is then read without quotation.
 */
export const splitCells = (text: string, delimiter: string): SplitText => {
  if (text === '') return { rows: [], quotesIgnored: false };
  const rows = split(text, delimiter, true);
  return rows === null
    ? { rows: split(text, delimiter, false) ?? [], quotesIgnored: true }
    : { rows, quotesIgnored: false };
};
