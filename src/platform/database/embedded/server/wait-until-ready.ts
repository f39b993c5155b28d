import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const askEveryMs = 15;
const sayAfterMs = 3_000;

/** The SQLSTATE or system code of what went wrong; empty when it has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Runs `work` on a connection of its own. */
export const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  // A server that stops meanwhile must not end the program; the query that waits is refused all the same.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
};

// No socket yet; nobody at it yet; starting up or recovering; a connection cut while the server ends.
const notYet = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P03']);

const isNotYet = (error: unknown): boolean =>
  notYet.has(codeOf(error)) || (error instanceof Error && error.message.startsWith('Connection terminated'));

/**
 * Asks the server behind a URL until it answers or `hasEnded` says that it never will; calls `onLong` once when that
 * takes longer than three seconds. There is no time limit, for a recovery takes what it takes. Throws any other answer.
 */
export const waitUntilReady = async (
  url: string,
  { hasEnded, onLong }: { readonly hasEnded: () => boolean; readonly onLong: () => void },
): Promise<boolean> => {
  const began = Date.now();
  for (let said = false; !hasEnded(); await sleep(askEveryMs)) {
    try {
      await withClient(url, (client) => client.query('select 1'));
      return true;
    } catch (error) {
      if (!isNotYet(error)) throw error;
    }
    if (said || Date.now() - began < sayAfterMs) continue;
    said = true;
    onLong();
  }
  return false;
};
