import type { Kysely, Transaction as KyselyTransaction } from 'kysely';
import type { DB } from './tables.gen.ts';

/** The database for reading: one connection a query, no transaction. */
export type Database = Kysely<DB>;

/** A transaction: only a store writes through it. */
export type Transaction = KyselyTransaction<DB>;
