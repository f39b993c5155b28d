import type pg from 'pg';

/** What a row left in the file of its table: the transactions that wrote and deleted it, and its bytes. */
export interface Remain {
  readonly table: string;
  readonly xmin: number;
  readonly xmax: number;
  readonly bytes: Buffer;
}

const pageSize = 8_192;
const headerSize = 23;
/** The first column of every table of the survey is 16 or 4 bytes at least; nothing shorter is a row. */
const shortest = 40;

/** Whether bytes read as the header of a row of so many columns, written by a transaction of this database. */
const isHeader = (page: Buffer, at: number, columns: number, newest: number): boolean => {
  const xmin = page.readUInt32LE(at);
  const offset = page.readUInt8(at + 22);
  return (
    xmin > 2 &&
    xmin <= newest &&
    (page.readUInt16LE(at + 18) & 0x7ff) === columns &&
    offset >= headerSize &&
    offset <= 48 &&
    offset % 8 === 0
  );
};

/**
 * Everything in the file of a table that reads as a row, also what was deleted and cleaned away: a page keeps the bytes
 * of a row until another is written over them.
 */
export const readRemains = async (
  client: pg.Client,
  relation: { readonly oid: number; readonly name: string; readonly columns: readonly unknown[] },
): Promise<readonly Remain[]> => {
  const { rows } = await client.query<{ page: Buffer }>(
    `select get_raw_page($1::text, number::int) as page
     from generate_series(0, pg_relation_size($2::oid) / ${pageSize} - 1) as number
     where (select relkind from pg_class where oid = $2::oid) in ('r', 't')`,
    [relation.name, relation.oid],
  );
  const { rows: newest } = await client.query<{ xid: string }>('select pg_current_xact_id()::text as xid');
  return rows.flatMap(({ page }) => {
    const starts: number[] = [];
    for (let at = 24; at + shortest < pageSize; at += 8)
      if (isHeader(page, at, relation.columns.length, Number(newest[0]?.xid))) starts.push(at);
    return starts.map((at, index) => ({
      table: relation.name,
      xmin: page.readUInt32LE(at),
      xmax: page.readUInt32LE(at + 4),
      bytes: page.subarray(at + headerSize, starts[index + 1] ?? pageSize),
    }));
  });
};
