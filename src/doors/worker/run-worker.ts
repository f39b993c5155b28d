import { parseCronItems, run } from 'graphile-worker';
import type { Job } from '../../kernel/job.ts';
import type { Context } from '../../platform/context.ts';
import { quietLogger } from '../../platform/jobs/quiet-logger.ts';
import { describeError, type Log } from '../../platform/log.ts';

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
  const runner = await run({
    connectionString: parts.connectionString,
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 2_000,
    maxPoolSize: 6,
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
  return { stop: () => runner.stop() };
};
