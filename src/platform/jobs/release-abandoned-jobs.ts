import type pg from 'pg';

/**
 * Frees the jobs that a node took and never finished, because it was ended without warning: those held for ten minutes,
 * which is longer than nearly any job here takes. Frees the queues it held too, or what waits behind its job would wait
 * along. The queue's own limit is four hours, too long for a letter to wait.
 */
export const releaseAbandonedJobs = async (pool: Pick<pg.Pool, 'query'>): Promise<void> => {
  await pool.query(`
    update graphile_worker._private_jobs set locked_at = null, locked_by = null
    where locked_at < now() - interval '10 minutes'`);
  await pool.query(`
    update graphile_worker._private_job_queues set locked_at = null, locked_by = null
    where locked_at < now() - interval '10 minutes'`);
};
