import { z } from 'zod';
import { dayOf } from '../../../kernel/dates.ts';
import { choiceOf, dayField, requiredText } from '../../../kernel/fields.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { holdTrack } from '../../tracks/commands.ts';
import { trackId } from '../../tracks/model.ts';
import { getTrack } from '../../tracks/queries.ts';
import { tellOfAudit } from '../letters/tell-of-audit.ts';
import { loadAudit } from '../load-audit.ts';
import type { DecidedVerdict } from '../model.ts';
import { decisionId } from '../model.ts';
import { findDecision, listAuditPlans } from '../queries.ts';
import { hinderingSeverity } from '../rules/criteria-of.ts';
import type { OutcomeRefusal } from '../rules/decide-outcome.ts';
import { decideOutcome, outcomes } from '../rules/decide-outcome.ts';
import type { CriterionStanding } from '../rules/judge-criteria.ts';
import { tallyOf } from '../rules/judge-criteria.ts';
import { digestOfVerdicts, saveDecision } from '../store/save-decision.ts';

/** `verdicts` is the digest of the verdicts that were on the screen. */
const input = z.object({
  track: trackId,
  id: decisionId,
  verdicts: z.string().default(''),
  outcome: choiceOf(outcomes),
  reason: requiredText(4000),
  bodyName: requiredText(200),
  bodyReference: requiredText(100),
  decidedOn: dayField,
});
type Wish = z.infer<typeof input>;
type Outcome = Result<{ readonly outcome: Wish['outcome'] }, Refused<OutcomeRefusal | 'changed-meanwhile'>>;

/** The verdicts a decision rests on, by their digests. */
export const verdictsOf = (standings: readonly CriterionStanding[]): readonly DecidedVerdict[] =>
  standings.flatMap(({ verdict }) =>
    verdict === null ? [] : [{ criterion: verdict.criterion, result: verdict.result, digest: verdict.digest }],
  );

const decide = async (tx: Transaction, context: Context, wish: Wish): Promise<Outcome> => {
  const { track: id, verdicts: seen, ...content } = wish;
  await holdTrack(tx, id);
  const track = await getTrack(tx, id);
  const newest = await findDecision(tx, id);
  if (newest?.id === wish.id) return ok({ outcome: newest.outcome });
  const { standings, gathered } = await loadAudit({ ...context, db: tx }, track);
  const severity = hinderingSeverity(gathered.scheme);
  const decided = decideOutcome(wish, { standings, severity, today: dayOf(context.now) });
  if (!decided.ok) return decided;
  const verdicts = verdictsOf(standings);
  if (digestOfVerdicts(verdicts) !== seen) return refuseWith('changed-meanwhile');
  const number = (newest?.number ?? 0) + 1;
  const plan = (await listAuditPlans(tx, [id])).get(id);
  const { documents } = gathered;
  const bound = { verdicts, tally: tallyOf(standings), documents, siteVisitOn: plan?.siteVisitOn ?? null };
  const digest = await saveDecision(tx, context, { ...content, track: id, number, ...bound });
  await tellOfAudit(tx, context, {
    track: id,
    what: wish.outcome === 'certify' ? 'certify' : 'refuse',
    criterion: null,
  });
  const { outcome, bodyName: body, bodyReference: reference, decidedOn } = wish;
  const payload = {
    decision: wish.id,
    number,
    outcome,
    body,
    reference,
    decidedOn,
    digest,
    verdicts: digestOfVerdicts(verdicts),
  };
  await appendEvent(tx, context, { track: id, kind: 'audits.audit-decided', payload });
  return ok({ outcome });
};

/** Records what the certification body decided, bound to the digests of all verdicts. */
export const decideAudit: Action<Wish, OutcomeRefusal | 'changed-meanwhile', { readonly outcome: Wish['outcome'] }> = {
  name: 'audits.decide-audit',
  permission: 'audits.judge',
  stand: inTrack,
  input,
  run: (context, wish) => transact(context.db, (tx) => decide(tx, context, wish)),
};
