import pg from 'pg';
import type { Remain } from './raw-remains.ts';
import { readRemains } from './raw-remains.ts';

/** A row as it lies in the database, with all the system keeps of it. */
export interface StoredRow {
  readonly table: string;
  readonly values: Readonly<Record<string, string | null>>;
  /** What the system keeps: transaction numbers, place, sizes, places in indexes. */
  readonly system: Readonly<Record<string, number>>;
}

/** One copy of everything that is stored: every row of every table, what deleted rows left in the files, counters. */
export interface StoredCopy {
  readonly rows: readonly StoredRow[];
  readonly remains: readonly Remain[];
  /** Counters and sampled values of the system itself, as text. */
  readonly catalogue: readonly string[];
}

interface Relation {
  readonly oid: number;
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly size: boolean }[];
}

const listRelations = async (client: pg.Client): Promise<readonly Relation[]> => {
  const found = await client.query<{ oid: number; name: string; columns: { name: string; size: boolean }[] }>(`
    select c.oid::int as oid, quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
      json_agg(json_build_object('name', a.attname, 'size', a.attlen = -1) order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'm', 'S', 't') and n.nspname not in ('pg_catalog', 'information_schema')
      and (n.nspname <> 'pg_toast' or exists (
        select from pg_class p join pg_namespace pn on pn.oid = p.relnamespace
        where p.reltoastrelid = c.oid and pn.nspname <> 'pg_catalog' and pn.nspname <> 'information_schema'))
    group by c.oid, n.nspname, c.relname
    order by n.nspname, c.relname`);
  return found.rows;
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const placeOf = (ctid: string): number => {
  const [block = '0', offset = '0'] = ctid.replace(/[()]/g, '').split(',');
  return Number(block) * 1_000 + Number(offset);
};

const systemColumns = ['xmin', 'xmax', 'cmin', 'tableoid'] as const;

/** All rows of a relation in the order in which a dump would write them. */
const readRows = async (client: pg.Client, relation: Relation, newer: boolean): Promise<readonly StoredRow[]> => {
  const values = relation.columns.map(({ name }, index) => `${quoted(name)}::text as v${index}`);
  const sizes = relation.columns.flatMap(({ name, size }, index) => {
    if (!size) return [];
    const chunk = newer ? [`pg_column_toast_chunk_id(${quoted(name)})::text as t${index}`] : [];
    return [`pg_column_size(${quoted(name)})::text as s${index}`, ...chunk];
  });
  const system = systemColumns.map((name) => `${name}::text as ${name}_`);
  const read = await client.query<Record<string, string | null>>(
    `select ctid::text as ctid_, ${[...system, ...values, ...sizes].join(', ')} from ${relation.name}`,
  );
  return read.rows.map((row, order) => {
    const kept: Record<string, number> = { dump: order, ctid: placeOf(row['ctid_'] ?? '') };
    for (const name of systemColumns) kept[name] = Number(row[`${name}_`]);
    const named: Record<string, string | null> = {};
    for (const [index, { name }] of relation.columns.entries()) {
      named[name] = row[`v${index}`] ?? null;
      if (row[`s${index}`] != null) kept[`size of ${name}`] = Number(row[`s${index}`]);
      if (row[`t${index}`] != null) kept[`toast of ${name}`] = Number(row[`t${index}`]);
    }
    return { table: relation.name, values: named, system: kept };
  });
};

/** For each b-tree index of a relation, the order in which its leaves hold the rows. */
const readIndexes = async (client: pg.Client, oid: number): Promise<ReadonlyMap<string, Map<number, number>>> => {
  const found = await client.query<{ name: string; pages: number }>(
    `select c.oid::regclass::text as name, (pg_relation_size(c.oid) / 8192)::int as pages
     from pg_index x join pg_class c on c.oid = x.indexrelid join pg_am m on m.oid = c.relam
     where x.indrelid = $1 and m.amname = 'btree'`,
    [oid],
  );
  const orders = new Map<string, Map<number, number>>();
  for (const { name, pages } of found.rows) {
    const order = new Map<number, number>();
    for (let page = 1; page < pages; page += 1) {
      const stats = await client.query<{ type: string }>(`select type::text from bt_page_stats($1, $2)`, [name, page]);
      if (stats.rows[0]?.type !== 'l') continue;
      const items = await client.query<{ tid: string }>(
        `select coalesce(t.one, i.htid)::text as tid from bt_page_items($1, $2) i
         left join lateral unnest(i.tids) as t(one) on true where not coalesce(i.dead, true) order by i.itemoffset`,
        [name, page],
      );
      for (const { tid } of items.rows) order.set(placeOf(tid), order.size);
    }
    orders.set(name, order);
  }
  return orders;
};

const readCatalogue = async (client: pg.Client): Promise<readonly string[]> => {
  const asked = [
    `select row_to_json(s)::text as line from pg_stats s where schemaname not in ('pg_catalog', 'information_schema')`,
    `select row_to_json(s)::text as line from pg_stat_activity s where datname = current_database()`,
    `select row_to_json(s)::text as line from pg_stat_all_tables s where schemaname <> 'pg_catalog'`,
    `select row_to_json(s)::text as line from pg_statio_all_tables s where schemaname <> 'pg_catalog'`,
    `select row_to_json(s)::text as line from pg_sequences s`,
    `select row_to_json(s)::text as line from pg_prepared_statements s`,
  ];
  const lines: string[] = [];
  for (const statement of asked)
    lines.push(...(await client.query<{ line: string }>(statement)).rows.map((r) => r.line));
  return lines;
};

/** Takes one copy of all that is stored, as somebody who has the whole database server would. */
export const takeCopy = async (ownerUrl: string): Promise<StoredCopy> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('create extension if not exists pageinspect');
    const {
      rows: [server],
    } = await client.query<{ version: number }>(`select current_setting('server_version_num')::int as version`);
    const rows: StoredRow[] = [];
    const remains: Remain[] = [];
    for (const relation of await listRelations(client)) {
      const own = await readRows(client, relation, (server?.version ?? 0) >= 170_000);
      const indexes = relation.name.startsWith('public.survey_') ? await readIndexes(client, relation.oid) : new Map();
      for (const row of own) {
        const places: Record<string, number> = {};
        for (const [name, order] of indexes) places[`place in ${name}`] = order.get(row.system['ctid'] ?? 0) ?? -1;
        rows.push({ ...row, system: { ...row.system, ...places } });
      }
      if (/survey_|pg_toast/.test(relation.name)) remains.push(...(await readRemains(client, relation)));
    }
    return { rows, remains, catalogue: await readCatalogue(client) };
  } finally {
    await client.end();
  }
};
