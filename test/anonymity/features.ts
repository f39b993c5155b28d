import type { StoredCopy, StoredRow } from './stored-copy.ts';

/** Something that can be measured of everybody on one side: one value for each, in the order of the known firms. */
export interface Feature {
  readonly name: string;
  readonly values: readonly (number | string | null)[];
}

const readValue = (text: string | null): number | string | null => {
  if (text === null) return null;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d/.test(text) ? Date.parse(text.replace(' ', 'T')) : text;
};

const measuresOf = (row: StoredRow): ReadonlyMap<string, number | string | null> => {
  const measures = new Map<string, number | string | null>(Object.entries(row.system));
  for (const [name, text] of Object.entries(row.values)) {
    measures.set(name, readValue(text));
    measures.set(`length of ${name}`, text?.length ?? null);
  }
  return measures;
};

/** What each row says by itself, for the first and the last row of everybody in each table. */
export const featuresOf = (
  side: readonly (readonly StoredRow[])[],
  skipped: readonly string[] = [],
): readonly Feature[] => {
  const named = new Map<string, (number | string | null)[]>();
  for (const [who, rows] of side.entries())
    for (const end of ['first', 'last'] as const)
      for (const [table, own] of Map.groupBy(rows, (row) => row.table)) {
        const sorted = own.toSorted((one, other) => (one.system['ctid'] ?? 0) - (other.system['ctid'] ?? 0));
        const row = end === 'first' ? sorted[0] : sorted.at(-1);
        for (const [measure, value] of row === undefined ? [] : measuresOf(row)) {
          const name = `${end} ${table}: ${measure}`;
          const values = named.get(name) ?? side.map(() => null);
          values[who] = value;
          named.set(name, values);
        }
      }
  const seen = new Set<string>();
  return [...named].flatMap(([name, values]) => {
    const key = JSON.stringify(values);
    const told = new Set(values).size > 1 && !seen.has(key) && !skipped.some((part) => name.includes(part));
    seen.add(key);
    return told ? [{ name, values }] : [];
  });
};

const bytesOf = (text: string): Buffer =>
  /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text) ? Buffer.from(text.replaceAll('-', ''), 'hex') : Buffer.from(text);

/** The transactions under which deleted rows that hold one of these words once stood in the files. */
export const remainsOf = (
  copy: StoredCopy,
  words: readonly (readonly string[])[],
  table: RegExp,
): readonly Feature[] => {
  const kept = copy.remains.filter((remain) => table.test(remain.table));
  const found = words.map((own) => {
    const needles = own.map(bytesOf);
    return kept.filter(({ bytes }) => needles.some((needle) => bytes.includes(needle)));
  });
  const pick = (name: string, of: (xids: readonly number[]) => number | undefined, side: 'xmin' | 'xmax'): Feature => ({
    name: `left in the file: ${name} ${side}`,
    values: found.map((remains) => {
      const xids = remains.map((remain) => remain[side]).filter((xid) => xid > 0);
      return of(xids) ?? null;
    }),
  });
  const of = (side: 'xmin' | 'xmax'): readonly Feature[] => [
    pick('first', (xids) => xids.toSorted((a, b) => a - b)[0], side),
    pick('last', (xids) => xids.toSorted((a, b) => b - a)[0], side),
  ];
  return [...of('xmin'), ...of('xmax')].filter(({ values }) => new Set(values).size > 1);
};
