import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

const ask = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

const named = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

/** A database in which nothing has been made yet. */
export const emptyDatabase = async (): Promise<{
  readonly owner: string;
  readonly app: string;
  readonly drop: () => Promise<void>;
}> => {
  const { owner, app } = inject('server');
  const name = `keurpark_empty_${randomBytes(6).toString('hex')}`;
  await ask(owner, `create database ${name}`);
  return {
    owner: named(owner, name),
    app: named(app, name),
    drop: () => ask(owner, `drop database if exists ${name} with (force)`),
  };
};
