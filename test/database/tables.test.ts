import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DatabaseCopy } from './copy-database.ts';
import { copyDatabase } from './copy-database.ts';

let copy: DatabaseCopy;
beforeAll(async () => {
  copy = await copyDatabase();
});
afterAll(() => copy.drop());

const verify = (): Promise<unknown> =>
  promisify(execFile)(process.execPath, ['scripts/tables.mjs', 'verify', copy.owner]);

test('the types of the tables are those of the migrations; `npm run tables` writes them anew', async () => {
  await expect(verify()).resolves.toBeDefined();
});

test('a column that the types do not know is noticed', async () => {
  const client = new pg.Client({ connectionString: copy.owner });
  await client.connect();
  await client.query('alter table survey_wave add column forgotten text');
  await client.end();
  await expect(verify()).rejects.toThrow(/up-to-date|tables\.gen/);
});
