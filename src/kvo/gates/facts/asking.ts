import type { Database, Transaction } from '../../../platform/database/tables.ts';

/** What facts are gathered with: a context, or the transaction in it and its moment. */
export interface Asking {
  readonly db: Database | Transaction;
  readonly shippedFolder: string;
  readonly now: Date;
}
