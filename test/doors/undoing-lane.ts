import type { Hono } from 'hono';
import { Kysely, PostgresDialect } from 'kysely';
import { buildApp } from '../../src/app/build-app.ts';
import type { Assets } from '../../src/platform/browser/assets.ts';
import type { Instance } from '../../src/platform/context.ts';
import { connect } from '../../src/platform/database/connect.ts';
import type { DB } from '../../src/platform/database/tables.gen.ts';
import type { World } from '../world.ts';

/** Rows of a table that a request put in, changed or took out. */
export interface Written {
  readonly table: string;
  readonly rows: number;
}

interface Undone {
  readonly response: Response;
  readonly written: readonly Written[];
  /** What it told the ledger. */
  readonly told: readonly string[];
}

/** A web door on one connection, on which everything that a request did is undone after it. */
export interface UndoingLane {
  readonly ask: (asked: string | Request, init?: RequestInit) => Promise<Response>;
  /** The same, telling what was written before it was undone. */
  readonly watch: (asked: string | Request, init?: RequestInit) => Promise<Undone>;
  readonly close: () => Promise<void>;
}

interface Asked {
  readonly query: (text: string, values?: readonly unknown[]) => Promise<{ rows: readonly unknown[] }>;
}

const nothing = { command: '', rowCount: 0, rows: [] };

/** Asks one question after the other, however many are put at once. */
const inTurn = (client: Asked): Asked => {
  let before: Promise<unknown> = Promise.resolve();
  return {
    query: (text, values) => {
      const turn = before.then(() => client.query(text, values));
      before = turn.catch(() => undefined);
      return turn;
    },
  };
};

/** A client whose transactions are savepoints in the one that stands open. What cannot be undone is left out. */
const nestedClient = (client: Asked, savepoint: string) => {
  const instead: Readonly<Record<string, string>> = {
    begin: `savepoint ${savepoint}`,
    commit: `release savepoint ${savepoint}`,
    rollback: `rollback to savepoint ${savepoint}`,
  };
  return {
    query: async (text: string, values: readonly unknown[]) =>
      /^\s*vacuum/i.test(text)
        ? nothing
        : client.query(instead[text] ?? text.replace(/^start transaction.*/, `savepoint ${savepoint}`), values),
    release: () => undefined,
  };
};

const writtenSoFar =
  'select relname as table, n_tup_ins + n_tup_upd + n_tup_del as rows from pg_stat_xact_user_tables where n_tup_ins + n_tup_upd + n_tup_del > 0';

interface Trace {
  readonly rows: ReadonlyMap<string, number>;
  readonly payloads: readonly string[];
}

const noTrace: Trace = { rows: new Map(), payloads: [] };

/** What a transaction has written so far. A fault may have left it where nothing can be asked any more: then it wrote nothing. */
const traceOf = async (client: Asked): Promise<Trace> => {
  try {
    const { rows } = await client.query(writtenSoFar);
    const { rows: events } = await client.query(
      'select payload from ledger_event where xmin = pg_current_xact_id_if_assigned()::xid',
    );
    return {
      rows: new Map((rows as { table: string; rows: number }[]).map((row) => [row.table, Number(row.rows)])),
      payloads: (events as { payload: string }[]).map((event) => event.payload),
    };
  } catch {
    return noTrace;
  }
};

const undoingDatabase = async (url: string) => {
  const { pool } = connect(url, 1, () => undefined);
  const connected = await pool.connect();
  const client = inTurn(connected as unknown as Asked);
  let savepoints = 0;
  const nested = {
    connect: async () => {
      savepoints += 1;
      return nestedClient(client, `undoing_${savepoints}`);
    },
    end: async () => undefined,
  };
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool: nested as never }) });
  const close = async (): Promise<void> => {
    connected.release();
    await pool.end();
  };
  return { client, db, close };
};

/** Opens a lane on the database of a world; `change` replaces parts of its instance, such as its address. */
export const openUndoingLane = async (
  world: World,
  assets: Assets,
  change: Partial<Instance> = {},
): Promise<UndoingLane> => {
  const { client, db, close } = await undoingDatabase(world.appUrl);
  const instance: Instance = { ...world.instance, ...change, db };
  const web: Hono<never> = buildApp({ instance, assets, log: () => undefined, version: 'test', behindProxy: false });
  let before: Promise<unknown> = Promise.resolve();

  /** One request after the other; the answer is read to its end before it is undone. */
  const undone = (asked: string | Request, init: RequestInit | undefined, isWatched: boolean): Promise<Undone> => {
    const turn = before.then(async () => {
      await client.query('begin');
      try {
        const known = isWatched ? await traceOf(client) : noTrace;
        const answer = await web.request(asked, init);
        const body = await answer.arrayBuffer();
        const now = isWatched ? await traceOf(client) : noTrace;
        const written = [...now.rows]
          .map(([table, rows]) => ({ table, rows: rows - (known.rows.get(table) ?? 0) }))
          .filter(({ rows }) => rows > 0);
        const empty = [101, 204, 205, 304].includes(answer.status);
        return { response: new Response(empty ? null : body, answer), written, told: now.payloads };
      } finally {
        await client.query('rollback');
      }
    });
    before = turn.catch(() => undefined);
    return turn;
  };
  return {
    ask: async (asked, init) => (await undone(asked, init, false)).response,
    watch: (asked, init) => undone(asked, init, true),
    close,
  };
};
