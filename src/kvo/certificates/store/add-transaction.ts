import type { LocalDate } from '../../../kernel/dates.ts';
import { orderedId } from '../../../kernel/ids.ts';
import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { CertificateId, TransactionKind } from '../model.ts';

export interface TransactionToAdd {
  /** Made when the form was drawn: sent twice, it is done once. */
  readonly id?: string;
  readonly certificate: CertificateId;
  readonly kind: TransactionKind;
  readonly reason: string;
  readonly effectiveOn: LocalDate;
  readonly successor?: CertificateId;
  /** How many things had happened to it when this was decided. */
  readonly after: number;
}

/** What breaks when something else happened to the certificate meanwhile. */
export const positionTaken = 'certificate_transaction_certificate_id_position_key';

/** Writes down what happens to a certificate, for good. Breaks `positionTaken` when something else came first. */
export const addTransaction = async (tx: Transaction, context: Context, what: TransactionToAdd): Promise<void> => {
  await tx
    .insertInto('certificate_transaction')
    .values({
      id: what.id ?? orderedId(context.now.getTime()),
      certificate_id: what.certificate,
      position: what.after + 1,
      kind: what.kind,
      reason: what.reason,
      effective_on: what.effectiveOn,
      successor_id: what.successor ?? null,
      done_by: context.actor.kind === 'person' ? context.actor.id : null,
      done_at: context.now,
    })
    .execute();
};

/** Whether something with this id was already written down. */
export const isTransactionKnown = async (tx: Transaction, id: string): Promise<boolean> =>
  (await tx.selectFrom('certificate_transaction').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
