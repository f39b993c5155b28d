import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { Link } from './by-link/links.ts';

/** Keeps what somebody said instead of signing; false when they said the same kind of thing before. */
export const addAnswer = async (
  tx: Transaction,
  context: Context,
  link: Link,
  answer: { readonly kind: 'declined' | 'wrong-person'; readonly reason: string },
): Promise<boolean> => {
  const kept = await tx
    .insertInto('agreement_answer')
    .values({
      agreement_id: link.agreement,
      version_id: link.version,
      signatory_id: link.signatory,
      kind: answer.kind,
      reason: answer.reason,
      made_at: context.now,
    })
    .onConflict((conflict) => conflict.columns(['version_id', 'signatory_id', 'kind']).doNothing())
    .returning('kind')
    .executeTakeFirst();
  return kept !== undefined;
};

/** The signatories of an agreement who said, of whichever version, that somebody else must sign. */
export const listWrongPersons = async (tx: Transaction, agreement: string): Promise<ReadonlySet<string>> => {
  const rows = await tx
    .selectFrom('agreement_answer')
    .select('signatory_id')
    .where('agreement_id', '=', agreement)
    .where('kind', '=', 'wrong-person')
    .execute();
  return new Set(rows.map((row) => row.signatory_id));
};

/** The signatories who said something instead of signing a version. */
export const listAnswered = async (tx: Transaction, version: string): Promise<ReadonlySet<string>> => {
  const rows = await tx
    .selectFrom('agreement_answer')
    .select('signatory_id')
    .where('version_id', '=', version)
    .execute();
  return new Set(rows.map((row) => row.signatory_id));
};
