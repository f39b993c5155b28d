import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

import { prepareDatabase } from '../../src/platform/database/prepare-database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A server for tests: its owner's and application's addresses, and the database every test copies. */
    server: { readonly owner: string; readonly app: string; readonly template: string };
  }
}

const withDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

const ask = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

/** A server given from outside (KEURPARK_TEST_OWNER_URL and KEURPARK_TEST_URL), or one started for this run alone. */
const openServer = async (): Promise<{ owner: string; app: string; stop: () => Promise<void> }> => {
  const { KEURPARK_TEST_OWNER_URL: owner, KEURPARK_TEST_URL: app } = process.env;
  if (owner !== undefined && app !== undefined) return { owner, app, stop: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'keurpark-test-'));
  const { startEmbeddedPostgres } = await import('../../src/platform/database/embedded/start-embedded-postgres.ts');
  const server = await startEmbeddedPostgres({ stateFolder: folder, durable: false, log: () => undefined });
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { owner: server.ownerUrl, app: server.appUrl, stop };
};

let stop: (() => Promise<void>) | undefined;

/** Once before all tests: a server with an up-to-date database to copy, of this run alone. */
export const setup = async (project: TestProject): Promise<void> => {
  const server = await openServer();
  const template = `keurpark_template_${randomBytes(6).toString('hex')}`;
  await ask(server.owner, `create database ${template}`);
  await prepareDatabase(
    { owner: withDatabase(server.owner, template), app: withDatabase(server.app, template) },
    'migrations',
  );
  project.provide('server', { owner: server.owner, app: server.app, template });
  stop = async () => {
    await ask(server.owner, `drop database if exists ${template} with (force)`);
    await server.stop();
  };
};

export const teardown = async (): Promise<void> => stop?.();
