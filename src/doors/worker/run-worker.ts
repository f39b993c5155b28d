import { parseCronItems, run } from 'graphile-worker';
import type { Job } from '../../kernel/job.ts';
import type { Context } from '../../platform/context.ts';
import { PatientPool } from '../../platform/jobs/patient-pool.ts';
import { quietLogger } from '../../platform/jobs/quiet-logger.ts';
import { releaseAbandonedJobs } from '../../platform/jobs/release-abandoned-jobs.ts';
import type { Log } from '../../platform/log.ts';
import { describeError } from '../../platform/log.ts';

export interface WorkerParts {
  readonly connectionString: string;
  readonly jobs: readonly Job<Context>[];
  readonly contextFor: (job: string) => Context;
  readonly sendLetter: (context: Context, id: string) => Promise<void>;
  readonly log: Log;
}

/** Runs the background duties on this node until the stop that it gives is called; nodes share the work. */
export const runWorker = async (parts: WorkerParts): Promise<{ readonly stop: () => Promise<void> }> => {
  const guarded = async (name: string, work: (context: Context) => Promise<void>): Promise<void> => {
    try {
      await work(parts.contextFor(name));
    } catch (error) {
      parts.log('error', 'job-failed', { job: name, ...describeError(error) });
      throw error;
    }
  };
  const duties = parts.jobs.map((job) => [job.name, () => guarded(job.name, job.run)] as const);
  const pool = openPool(parts);
  const runner = await run({
    pgPool: pool,
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 2_000,
    logger: quietLogger,
    taskList: {
      ...Object.fromEntries(duties),
      'send-letter': (payload) =>
        guarded('send-letter', (context) => parts.sendLetter(context, String(Reflect.get(Object(payload), 'letter')))),
    },
    parsedCronItems: parseCronItems(
      parts.jobs.map((job) => ({ task: job.name, match: job.schedule, options: { maxAttempts: 1, jobKey: job.name } })),
    ),
  });
  const releasing = keepReleasing(pool, parts.log);
  const stop = async (): Promise<void> => {
    clearInterval(releasing);
    pool.giveUp();
    await runner.stop();
    await pool.end();
  };
  return { stop };
};

/** Frees what ended nodes held, now and every minute. */
const keepReleasing = (pool: PatientPool, log: Log): NodeJS.Timeout => {
  const release = (): void => {
    releaseAbandonedJobs(pool).catch((error: unknown) => log('warn', 'jobs-not-released', describeError(error)));
  };
  release();
  return setInterval(release, 60_000);
};

/** A pool of the worker's own, which hears of broken lines instead of falling over them. */
const openPool = ({ connectionString, log }: WorkerParts): PatientPool => {
  const pool = new PatientPool({ connectionString, max: 6 });
  const onTrouble = (error: Error): void => log('warn', 'worker-line-broken', describeError(error));
  pool.on('error', onTrouble);
  pool.on('connect', (client) => {
    client.on('error', onTrouble);
  });
  return pool;
};
