import { sql } from 'kysely';
import type { Transaction } from '../../../platform/database/tables.ts';

/**
 * Takes the next serial of a year, in the transaction that uses it: whoever comes next waits until that ends, and when
 * it ends without a certificate the number was never taken.
 */
export const takeNumber = async (tx: Transaction, year: number): Promise<number> => {
  const { last } = await tx
    .insertInto('certificate_counter')
    .values({ year, last: 1 })
    .onConflict((conflict) => conflict.column('year').doUpdateSet({ last: sql`certificate_counter.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
};
