import type { Element } from './read-xml.ts';

/** A row of a table in a survey file, by the names of its columns. */
export type LssRow = Readonly<Record<string, string>>;

/** The tables of a survey file. */
export interface LssTables {
  readonly all: (name: string) => readonly LssRow[];
  /** The rows that hold a value in a column. */
  readonly where: (name: string, column: string, value: string) => readonly LssRow[];
}

const rowsOf = (table: Element): readonly LssRow[] =>
  (table.children.find(({ name }) => name === 'rows')?.children ?? []).map((row) =>
    Object.fromEntries(row.children.map(({ name, text }) => [name, text.trim()])),
  );

/** The tables of the document of a survey; null when it is another document. */
export const lssTables = (document: Element): LssTables | null => {
  const kind = document.children.find(({ name }) => name === 'LimeSurveyDocType')?.text.trim();
  if (document.name !== 'document' || kind !== 'Survey') return null;
  const tables = new Map(document.children.map((table) => [table.name, rowsOf(table)] as const));
  const all = (name: string) => tables.get(name) ?? [];
  const indexes = new Map<string, Map<string, LssRow[]>>();
  const indexOf = (name: string, column: string) => {
    const known = indexes.get(`${name}.${column}`);
    if (known !== undefined) return known;
    const index = new Map<string, LssRow[]>();
    for (const row of all(name)) {
      const value = row[column] ?? '';
      const same = index.get(value);
      if (same === undefined) index.set(value, [row]);
      else same.push(row);
    }
    indexes.set(`${name}.${column}`, index);
    return index;
  };
  return { all, where: (name, column, value) => indexOf(name, column).get(value) ?? [] };
};

/** Rows in the order a column gives. */
export const inOrder = (rows: readonly LssRow[], column: string): readonly LssRow[] =>
  rows.toSorted((one, other) => Number(one[column] ?? 0) - Number(other[column] ?? 0));

/** One row per id: older files repeat a row for every language. */
export const oncePer = (rows: readonly LssRow[], ...columns: readonly string[]): readonly LssRow[] => {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const mark = columns.map((column) => row[column] ?? '').join('\n');
    const isFirst = !seen.has(mark);
    seen.add(mark);
    return isFirst;
  });
};
