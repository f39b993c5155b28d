import { z } from 'zod';
import { dayOf } from '../../../kernel/dates.ts';
import { choiceOf, requiredText } from '../../../kernel/fields.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { holdTrack } from '../../tracks/commands.ts';
import { trackId } from '../../tracks/model.ts';
import { getTrack } from '../../tracks/queries.ts';
import { atCriterion } from '../at-criterion.ts';
import { readSeen } from '../basis/seen-basis.ts';
import { tellOfAudit } from '../letters/tell-of-audit.ts';
import { loadAudit } from '../load-audit.ts';
import type { VerdictId, VerdictResult } from '../model.ts';
import { criterionId, results, verdictId } from '../model.ts';
import { compareBasis } from '../rules/compare-basis.ts';
import { correctionTerm } from '../rules/correction-term.ts';
import { isNonConformity } from '../rules/judge-criteria.ts';
import { saveVerdict } from '../store/save-verdict.ts';

/** `seen` is the basis as it stood on the screen, `after` how many verdicts there were. */
const input = z.object({
  track: trackId,
  criterion: criterionId,
  id: verdictId,
  after: z.coerce.number().int().nonnegative().default(0),
  seen: z.string().default(''),
  result: choiceOf(results),
  reason: requiredText(4000),
});
type Wish = z.infer<typeof input>;
export interface Judged {
  readonly verdict: VerdictId;
  readonly criterion: string;
  readonly result: VerdictResult;
}
type Outcome = Result<Judged, Refused<'changed-meanwhile' | 'no-criterion'>>;

const judge = async (tx: Transaction, context: Context, wish: Wish): Promise<Outcome> => {
  await holdTrack(tx, wish.track);
  const track = await getTrack(tx, wish.track);
  const audit = await loadAudit({ ...context, db: tx }, track);
  const standing = audit.standings.find((one) => one.requirement.id === wish.criterion);
  if (standing === undefined) return refuseWith('no-criterion');
  const done: Judged = { verdict: wish.id, criterion: wish.criterion, result: wish.result };
  if (standing.history.some((verdict) => verdict.id === wish.id)) return ok(done);
  const seen = readSeen(wish.seen);
  // A verdict rests on what was on the screen: when that is otherwise now, the auditor looks again first.
  if (seen === null || compareBasis(seen, standing.basis).length > 0) return refuseWith('changed-meanwhile');
  const number = standing.verdict?.number ?? 0;
  if (number !== wish.after) return refuseWith('changed-meanwhile');
  const correctBy = correctionTerm(wish.result, dayOf(context.now), audit.gathered);
  const verdict = { ...wish, number: number + 1, basis: standing.basis, correctBy };
  const digest = await saveVerdict(tx, context, verdict);
  if (wish.result === 'minor' || wish.result === 'major')
    await tellOfAudit(tx, context, { track: track.id, what: 'non-conformity', criterion: wish.criterion });
  await appendEvent(tx, context, {
    track: track.id,
    kind: 'audits.criterion-judged',
    payload: {
      verdict: wish.id,
      criterion: wish.criterion,
      number: number + 1,
      result: wish.result,
      digest,
      correctBy,
      corrected: isNonConformity(standing.verdict) && wish.result === 'conform',
    },
  });
  return ok(done);
};

/** Gives a verdict on a criterion, bound to the digests of exactly what was looked at. */
export const judgeCriterion: Action<Wish, 'changed-meanwhile' | 'no-criterion', Judged> = {
  name: 'audits.judge-criterion',
  permission: 'audits.judge',
  stand: atCriterion,
  input,
  run: (context, wish) => transact(context.db, (tx) => judge(tx, context, wish)),
};
