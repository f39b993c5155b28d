import pg from 'pg';
import { makeLog } from '../platform/log.ts';
import type { Config } from './config.ts';
import { openInstance } from './open-instance.ts';
import { seedDemo } from './seed-demo.ts';

/** Empties a demo and builds it anew; refuses where the instance is none, or runs. Gives the exit code. */
export const resetDemo = async (config: Config, say: (line: string) => void): Promise<number> => {
  if (!config.isDemo) {
    say('Dit is geen demo. Alleen een demo kan terug naar het begin.');
    return 1;
  }
  const log = makeLog('error');
  const before = await openInstance(config, { log, say });
  if (before.ownerUrl === null) {
    await before.close();
    say('Geef DATABASE_OWNER_URL op: de demo leegmaken kan alleen de eigenaar van de database.');
    return 1;
  }
  const marked = await before.instance.db
    .selectFrom('instance_mark')
    .select('name')
    .where('name', '=', 'demo')
    .executeTakeFirst();
  const events = await before.instance.db.selectFrom('ledger_event').select('id').limit(1).executeTakeFirst();
  if (marked === undefined && events !== undefined) {
    await before.close();
    say('In deze database staan echte gegevens. Er is niets veranderd.');
    return 1;
  }
  await empty(before.ownerUrl);
  await before.close();
  const open = await openInstance(config, { log, say });
  await seedDemo(open.instance, say);
  await open.close();
  say('De demo staat weer aan het begin.');
  return 0;
};

const empty = async (ownerUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('drop schema if exists graphile_worker cascade');
    await client.query('drop schema public cascade');
    await client.query('create schema public');
  } finally {
    await client.end();
  }
};
