import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const lockNumber = 4_080_001;

interface MigrationFile {
  readonly name: string;
  readonly sql: string;
  readonly digest: string;
}

const readMigrations = (folder: string): readonly MigrationFile[] =>
  readdirSync(folder)
    .filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8');
      return { name, sql, digest: createHash('sha256').update(sql).digest('hex') };
    });

/**
 * Brings the database up to the migrations in a folder, each in its own transaction, under a lock so that of several
 * nodes one does it. Gives the names applied now. Throws when an applied file was changed afterwards.
 */
export const migrate = async (ownerUrl: string, folder: string): Promise<readonly string[]> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockNumber]);
    await client.query(
      'create table if not exists migration (name text primary key, digest text not null, applied_at timestamptz not null default now())',
    );
    const known = await client.query<{ name: string; digest: string }>('select name, digest from migration');
    const applied = new Map(known.rows.map((row) => [row.name, row.digest]));
    const done: string[] = [];
    for (const file of readMigrations(folder)) {
      const before = applied.get(file.name);
      if (before === file.digest) continue;
      if (before !== undefined) throw new Error(`migration ${file.name} was changed after it had been applied`);
      await applyOne(client, file);
      done.push(file.name);
    }
    return done;
  } finally {
    await client.end();
  }
};

const applyOne = async (client: pg.Client, file: MigrationFile): Promise<void> => {
  try {
    await client.query('begin');
    await client.query(file.sql);
    await client.query('insert into migration (name, digest) values ($1, $2)', [file.name, file.digest]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${file.name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
};
