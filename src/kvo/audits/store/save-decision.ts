import type { Json } from '../../../kernel/canonical-json.ts';
import { canonicalJson } from '../../../kernel/canonical-json.ts';
import type { LocalDate } from '../../../kernel/dates.ts';
import type { Context } from '../../../platform/context.ts';
import { digestOf } from '../../../platform/crypto/digest.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import type { AuditDecision, DecidedDocuments, DecidedVerdict, DecisionId, Tally } from '../model.ts';

export interface DecisionToSave {
  readonly id: DecisionId;
  readonly track: string;
  readonly number: number;
  readonly outcome: AuditDecision['outcome'];
  readonly reason: string;
  readonly bodyName: string;
  readonly bodyReference: string;
  readonly decidedOn: LocalDate;
  readonly siteVisitOn: LocalDate | null;
  readonly verdicts: readonly DecidedVerdict[];
  readonly tally: Tally;
  readonly documents: DecidedDocuments;
}

/** The digest of a set of verdicts: what a decision is bound to. */
export const digestOfVerdicts = (verdicts: readonly DecidedVerdict[]): string => digestOf(verdicts as Json);

/** Saves what was decided on an audit, for good, and gives its digest. */
export const saveDecision = async (tx: Transaction, context: Context, decision: DecisionToSave): Promise<string> => {
  const { id, ...content } = decision;
  const digest = digestOf({ format: 'keurpark-audit-decision-1', ...content } as Json);
  await tx
    .insertInto('audit_decision')
    .values({
      id,
      track_id: decision.track,
      number: decision.number,
      outcome: decision.outcome,
      reason: decision.reason,
      body_name: decision.bodyName,
      body_reference: decision.bodyReference,
      decided_on: decision.decidedOn,
      site_visit_on: decision.siteVisitOn,
      verdicts: canonicalJson(decision.verdicts as Json),
      verdicts_digest: digestOfVerdicts(decision.verdicts),
      tally: canonicalJson(decision.tally as Json),
      documents: canonicalJson(decision.documents as Json),
      digest,
      decided_by: context.actor.kind === 'person' ? context.actor.id : null,
      decided_at: context.now,
    })
    .execute();
  return digest;
};
