import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

export interface DatabaseCopy {
  readonly owner: string;
  readonly app: string;
  readonly drop: () => Promise<void>;
}

const named = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

/** A database of its own for one test file: up to date and empty. */
export const copyDatabase = async (): Promise<DatabaseCopy> => {
  const { owner, app, template } = inject('server');
  const name = `keurpark_test_${randomBytes(6).toString('hex')}`;
  const ask = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: owner });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };
  await ask(`create database ${name} template ${template}`);
  return {
    owner: named(owner, name),
    app: named(app, name),
    drop: () => ask(`drop database if exists ${name} with (force)`),
  };
};
