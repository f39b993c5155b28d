import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { quietLogger } from './quiet-logger.ts';

/** Makes the job queue: a schema of its own, owned by the application's role, brought up to date. */
export const prepareQueue = async (ownerUrl: string, appUrl: string, appRole: string): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(4080004)');
    const role = `"${appRole.replaceAll('"', '""')}"`;
    await client.query(`create schema if not exists graphile_worker authorization ${role}`);
    // With this table there, the queue takes its schema as made and asks for no right on the database.
    await client.query(
      'create table if not exists graphile_worker.migrations (id int primary key, ts timestamptz not null default now(), breaking boolean not null default false)',
    );
    await client.query(`alter table graphile_worker.migrations owner to ${role}`);
    await runMigrations({ connectionString: appUrl, logger: quietLogger });
  } finally {
    await client.end();
  }
};
