import type { Logger, Runner } from 'graphile-worker';
import { run } from 'graphile-worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { transact } from '../database/transact.ts';
import { queueLetter } from '../mail/queue-letter.ts';
import { quietLogger } from './quiet-logger.ts';
import { releaseAbandonedJobs } from './release-abandoned-jobs.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const inBulk = (): Promise<string> =>
  transact(world.connection.db, (tx) =>
    queueLetter(tx, world.context(), {
      kind: 'test.letter',
      to: 'a@voorbeeld.test',
      language: 'nl',
      particulars: {},
      inBulk: { afterSeconds: 0 },
    }),
  );

const workUntil = async (isDone: () => boolean, seconds: number, taken: string[]): Promise<void> => {
  const logger: Logger = quietLogger;
  const runner: Runner = await run({
    connectionString: world.appUrl,
    noHandleSignals: true,
    pollInterval: 100,
    logger,
    taskList: { 'send-letter': async (payload) => void taken.push(String(Reflect.get(Object(payload), 'letter'))) },
  });
  for (let tenths = 0; tenths < seconds * 10 && !isDone(); tenths += 1)
    await new Promise<void>((resolve) => setTimeout(resolve, 100));
  await runner.stop();
};

test('letters to many go on when the node that sent them was ended in the middle', async () => {
  const [first, second] = [await inBulk(), await inBulk()];
  const { pool } = world.connection;
  const hold = (minutes: number) =>
    pool.query(
      `with q as (update graphile_worker._private_job_queues set locked_at = now() - make_interval(mins => $1), locked_by = 'gone')
       update graphile_worker._private_jobs set locked_at = now() - make_interval(mins => $1), locked_by = 'gone'
       where key = $2`,
      [minutes, `letter/${first}`],
    );
  const taken: string[] = [];
  await hold(9);
  await releaseAbandonedJobs(pool);
  await workUntil(() => taken.length > 0, 1, taken);
  expect(taken).toEqual([]);
  await hold(11);
  await releaseAbandonedJobs(pool);
  await workUntil(() => taken.length === 2, 10, taken);
  expect(taken.toSorted()).toEqual([first, second].toSorted());
});
