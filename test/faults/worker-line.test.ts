import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { runWorker } from '../../src/doors/worker/run-worker.ts';
import { copyDatabase } from '../database/copy-database.ts';
import { worldOn } from '../world-on.ts';
import { layLine } from './cuttable-line.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('a job whose database goes while it runs is noted when the database is back, and done again', async () => {
  const copy = await copyDatabase();
  const line = await layLine(copy.app);
  const world = worldOn(copy);
  const { db } = world.instance;
  let tries = 0;
  const worker = await runWorker({
    connectionString: line.url,
    jobs: [
      {
        name: 'ensure-tried',
        schedule: '0 4 * * *',
        run: async () => {
          tries += 1;
          if (tries > 1) return;
          line.cut();
          await pause(300);
          throw new Error('the database went');
        },
      },
    ],
    contextFor: (job) => world.context({ kind: 'system', job }),
    sendLetter: () => Promise.resolve(),
    log: () => undefined,
  });
  await sql`select graphile_worker.add_job('ensure-tried', '{}'::json, max_attempts := 3)`.execute(db);
  const jobs = async (): Promise<number> =>
    (await sql`select id from graphile_worker.jobs where task_identifier = 'ensure-tried'`.execute(db)).rows.length;
  while (tries === 0) await pause(20);
  await pause(1_500);
  line.mend();
  for (const end = Date.now() + 12_000; (await jobs()) > 0 && Date.now() < end; ) await pause(50);
  expect([tries, await jobs()]).toEqual([2, 0]);
  await worker.stop();
  await world.close();
  await line.close();
  await copy.drop();
}, 30_000);
