import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/** The most statements that get a name; each name costs every connection of the server some memory. */
const mostNames = 1_000;

const names = new Map<string, string | null>();
let given = 0;

/** The name of a statement: from the second time it is asked, so that what is asked but once is not kept. */
const nameOf = (text: string): string | undefined => {
  const known = names.get(text);
  if (typeof known === 'string') return known;
  if (known === undefined) {
    if (names.size < mostNames) names.set(text, null);
    return undefined;
  }
  given += 1;
  const name = `s${given}`;
  names.set(text, name);
  return name;
};

/** A change of the tables made what was prepared useless: the server says so once, and a new name prepares it anew. */
const isStale = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '0A000' && /cached plan/.test(error.message);

const naming = (client: pg.PoolClient): PostgresPoolClient => {
  const ask = async (text: string, values: readonly unknown[]): Promise<unknown> => {
    // Without values it goes by the simple protocol, in one message.
    if (values.length === 0) return client.query(text);
    const name = nameOf(text);
    if (name === undefined) return client.query(text, [...values]);
    try {
      return await client.query({ name, text, values: [...values] });
    } catch (error) {
      if (!isStale(error)) throw error;
      names.set(text, null);
      // In a transaction this is refused too, and the transaction is begun again by whoever runs it.
      return client.query(text, [...values]).catch(() => Promise.reject(error as Error));
    }
  };
  return { query: ask as PostgresPoolClient['query'], release: (destroy) => client.release(destroy) };
};

/**
 * A pool whose connections give a name to each statement that is asked again, so that the server reads and plans it once
 * a connection.
 */
export const withNamedStatements = (pool: pg.Pool): PostgresPool => {
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      const named = known.get(client) ?? naming(client);
      known.set(client, named);
      return named;
    },
  };
};
