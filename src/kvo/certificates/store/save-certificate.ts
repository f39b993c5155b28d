import type { Json } from '../../../kernel/canonical-json.ts';
import { canonicalJson } from '../../../kernel/canonical-json.ts';
import type { LocalDate } from '../../../kernel/dates.ts';
import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { CertificateFacts, CertificateId } from '../model.ts';
import { soughtText } from '../rules/sought-text.ts';
import { addTransaction } from './add-transaction.ts';

export interface CertificateToSave {
  readonly id: CertificateId;
  readonly year: number;
  readonly serial: number;
  readonly number: string;
  readonly trackId: string;
  readonly attempt: number;
  readonly schemeId: string;
  readonly round: number;
  readonly body: { readonly name: string; readonly number: string };
  readonly decision: { readonly id: string; readonly reference: string; readonly decidedOn: LocalDate };
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate;
  readonly facts: CertificateFacts;
  readonly credential: string;
  readonly digest: string;
  readonly replaces: CertificateId | null;
  /** The public key it was signed with. */
  readonly multikey: string;
}

/** Saves a certificate for good, as issued, and the public key it was signed with. */
export const saveCertificate = async (
  tx: Transaction,
  context: Context,
  certificate: CertificateToSave,
): Promise<void> => {
  const { body, decision, facts } = certificate;
  await tx
    .insertInto('certificate')
    .values({
      id: certificate.id,
      year: certificate.year,
      serial: certificate.serial,
      number: certificate.number,
      track_id: certificate.trackId,
      attempt: certificate.attempt,
      scheme_id: certificate.schemeId,
      round: certificate.round,
      body_name: body.name,
      body_number: body.number,
      decision_id: decision.id,
      decision_reference: decision.reference,
      decided_on: decision.decidedOn,
      valid_from: certificate.validFrom,
      valid_until: certificate.validUntil,
      facts: canonicalJson(facts as Json),
      sought: soughtText(facts, [certificate.number, body.number]),
      credential: certificate.credential,
      digest: certificate.digest,
      replaces: certificate.replaces,
      issued_by: context.actor.kind === 'person' ? context.actor.id : null,
      issued_at: context.now,
    })
    .execute();
  await tx
    .insertInto('certificate_key')
    .values({ multikey: certificate.multikey, first_used_at: context.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await addTransaction(tx, context, {
    certificate: certificate.id,
    kind: 'issued',
    reason: '',
    effectiveOn: certificate.validFrom,
    after: 0,
  });
};
