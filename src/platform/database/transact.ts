import type { Database, Transaction } from './tables.ts';

const sqlState = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

/** A deadlock, a serialisation failure, and a prepared statement that a change of the tables made useless. */
const worthAnotherTry = ['40P01', '40001', '0A000'];

/** Runs `work` in one transaction; what only needs another try is tried again, three times in all. */
export const transact = async <T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      const state = sqlState(error);
      if (attempt >= 3 || state === undefined || !worthAnotherTry.includes(state)) throw error;
    }
  }
};

/** The name of the constraint that an insert or update broke; null when the error is another. */
export const brokenConstraint = (error: unknown): string | null => {
  const state = sqlState(error);
  if (state === undefined || !state.startsWith('23')) return null;
  return typeof error === 'object' && error !== null && 'constraint' in error ? String(error.constraint) : '';
};

/** Whether the server could not keep what it was given: disk or memory full, read-only, or not reachable. */
export const isStorageTrouble = (error: unknown): 'full' | 'unreachable' | null => {
  const state = sqlState(error);
  if (state === '53100' || state === '53200' || state === 'ENOSPC') return 'full';
  if (
    state !== undefined &&
    (/^(08|57P)/.test(state) || ['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE', '25006', '53300'].includes(state))
  )
    return 'unreachable';
  return error instanceof Error &&
    /Connection terminated|is not queryable|timeout exceeded when trying to connect/.test(error.message)
    ? 'unreachable'
    : null;
};
