import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A disk on which uploaded files and half-filled surveys are kept, and that can be full. */
export interface SmallDisk {
  /** `real`: a memory disk of a few megabytes. `failing`: mounting is not allowed here, and the store fails as on a full disk. */
  readonly kind: 'real' | 'failing';
  readonly fill: () => Promise<void>;
  readonly free: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

const tables = ['file_blob', 'survey_draft', 'survey_answer'];

type Row = Readonly<Record<string, unknown>>;

const ask = async (url: string, ...statements: readonly string[]): Promise<Row> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let last: Row = {};
    for (const statement of statements) last = (await client.query<Row>(statement)).rows[0] ?? {};
    return last;
  } finally {
    await client.end();
  }
};

const mountFor = async (owner: string): Promise<string | null> => {
  const folder = mkdtempSync(join(tmpdir(), 'keurpark-disk-'));
  try {
    const { data_directory: cluster } = await ask(owner, 'show data_directory');
    const { uid, gid } = statSync(String(cluster));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder], { stdio: 'ignore' });
    const space = join(folder, 'space');
    mkdirSync(space);
    chownSync(space, uid, gid);
    return folder;
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
};

const realDisk = async (owner: string, folder: string): Promise<SmallDisk> => {
  const space = `small_${process.pid}_${Date.now()}`;
  await ask(owner, `create tablespace ${space} location '${join(folder, 'space')}'`);
  await ask(owner, ...tables.map((table) => `alter table ${table} set tablespace ${space}`));
  const grow = (bytes: number): string =>
    `insert into ballast select string_agg(sha256((random()::text || n)::bytea), null) from generate_series(1, ${bytes / 32}) n`;
  return {
    kind: 'real',
    fill: async () => {
      await ask(owner, `create table ballast (content bytea storage external not null) tablespace ${space}`);
      for (const size of [1_048_576, 131_072, 8192, 2048])
        while ((await ask(owner, grow(size)).catch(() => null)) !== null);
    },
    free: async () => {
      await ask(owner, 'drop table ballast', 'checkpoint');
    },
    remove: async () => {
      await ask(owner, ...tables.map((table) => `alter table ${table} set tablespace pg_default`));
      await ask(owner, `drop tablespace ${space}`);
      execFileSync('umount', [folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const failingDisk = async (owner: string): Promise<SmallDisk> => {
  await ask(
    owner,
    `create function refuse_as_full() returns trigger language plpgsql as $$
       begin raise exception using errcode = 'disk_full', message = 'no space left on device'; end $$`,
  );
  const each = (statement: (table: string) => string) => ask(owner, ...tables.map(statement));
  return {
    kind: 'failing',
    fill: async () => {
      await each(
        (table) =>
          `create trigger is_full before insert or update on ${table} for each row execute function refuse_as_full()`,
      );
    },
    free: async () => {
      await each((table) => `drop trigger is_full on ${table}`);
    },
    remove: async () => undefined,
  };
};

/** Puts the store of a database on a small disk: a real one where this machine allows mounting, otherwise one that fails as a full one does. */
export const aSmallDisk = async (owner: string): Promise<SmallDisk> => {
  const folder = await mountFor(owner);
  return folder === null ? failingDisk(owner) : realDisk(owner, folder);
};
