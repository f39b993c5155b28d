import { z } from 'zod';
import type { LocalDate } from '../../../kernel/dates.ts';
import { dayOf } from '../../../kernel/dates.ts';
import { dayField, requiredText } from '../../../kernel/fields.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { brokenConstraint, transact } from '../../../platform/database/transact.ts';
import type { Action } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import type { AuditDecision } from '../../audits/model.ts';
import { findDecision } from '../../audits/queries.ts';
import { ruleOf } from '../../schemes/rule-of.ts';
import type { Track } from '../../tracks/model.ts';
import { trackId } from '../../tracks/model.ts';
import { getTrack, listRuleOverrides } from '../../tracks/queries.ts';
import { schemeOfTrack } from '../../tracks/scheme-of-track.ts';
import type { Certificate } from '../model.ts';
import { certificateId } from '../model.ts';
import { listCertificates, listCertificatesOf } from '../queries.ts';
import type { IssueRefusal } from '../rules/decide-issue.ts';
import { decideIssue } from '../rules/decide-issue.ts';
import { registerNumber } from '../rules/register-number.ts';
import { positionTaken } from '../store/add-transaction.ts';
import { saveCertificate } from '../store/save-certificate.ts';
import { takeNumber } from '../store/take-number.ts';
import { makeCredential } from './make-credential.ts';
import { recordIssue } from './record-issue.ts';

const input = z.object({ track: trackId, id: certificateId, bodyNumber: requiredText(100), validFrom: dayField });
type Wish = z.infer<typeof input>;

export interface Issued {
  readonly number: string;
}
type Code = IssueRefusal | 'changed-meanwhile';
type Outcome = Result<Issued, Refused<Code>>;

/** The months for which a certificate of this track holds. */
const termOf = async (context: Context, tx: Transaction | Context['db'], track: Track): Promise<number> => {
  const overrides = (await listRuleOverrides(tx, [track.id])).get(track.id);
  return ruleOf(schemeOfTrack(context, track), 'certificate-term', overrides).value;
};

/** The certificates a new one of this track comes after: those of the track itself, then of the round before. */
export const listPredecessors = async (
  tx: Transaction | Context['db'],
  track: Track,
): Promise<readonly Certificate[]> => {
  const ids = [track.id, ...(track.follows === null ? [] : [track.follows])];
  const all = await listCertificatesOf(tx, ids);
  return ids.flatMap((id) => all.filter((certificate) => certificate.trackId === id));
};

interface Ready {
  readonly track: Track;
  readonly decision: AuditDecision;
  readonly before: readonly Certificate[];
  readonly validUntil: LocalDate;
}

const decide = async (tx: Transaction, context: Context, wish: Wish): Promise<Result<Ready, Refused<IssueRefusal>>> => {
  const track = await getTrack(tx, wish.track);
  const decision = await findDecision(tx, track.id);
  const before = await listPredecessors(tx, track);
  const termMonths = await termOf(context, tx, track);
  const ofTrack = before.find((one) => one.trackId === track.id) ?? null;
  const today = dayOf(context.now);
  const decided = decideIssue({ decision, ofTrack, validFrom: wish.validFrom, termMonths, today });
  if (!decided.ok) return decided;
  if (decision === null) return refuseWith('audit-undecided');
  return ok({ track, decision, before, validUntil: decided.value.validUntil });
};

const issue = async (tx: Transaction, context: Context, wish: Wish): Promise<Outcome> => {
  const [known] = await listCertificates(tx, [wish.id]);
  if (known !== undefined)
    return known.trackId === wish.track ? ok({ number: known.number }) : refuseWith('has-certificate');
  // Everything is decided before the number is taken: a refusal must leave no gap behind.
  const decided = await decide(tx, context, wish);
  if (!decided.ok) return decided;
  const { track, decision, before, validUntil } = decided.value;
  const year = Number(dayOf(context.now).slice(0, 4));
  const serial = await takeNumber(tx, year);
  const number = registerNumber(year, serial);
  const made = await makeCredential(tx, context, { ...decided.value, number, wish });
  const replaced = before.find((one) => !one.isWithdrawn) ?? null;
  await saveCertificate(tx, context, {
    ...made,
    id: wish.id,
    year,
    serial,
    number,
    trackId: track.id,
    attempt: before.filter((one) => one.trackId === track.id).length + 1,
    schemeId: track.schemeId,
    round: track.round,
    body: { name: decision.bodyName, number: wish.bodyNumber },
    decision: { id: decision.id, reference: decision.bodyReference, decidedOn: decision.decidedOn },
    validFrom: wish.validFrom,
    validUntil,
    replaces: replaced?.id ?? null,
  });
  await recordIssue(tx, context, { wish, number, digest: made.digest, decision, validUntil, replaced });
  return ok({ number });
};

/** Issues the certificate that the decision on the audit allows, under the next number of the register. */
export const issueCertificate: Action<Wish, Code, Issued> = {
  name: 'certificates.issue-certificate',
  permission: 'certificates.issue',
  stand: inTrack,
  input,
  run: async (context, wish): Promise<Outcome> => {
    try {
      return await transact(context.db, (tx) => issue(tx, context, wish));
    } catch (error) {
      const broken = brokenConstraint(error);
      if (broken === positionTaken) return refuseWith('changed-meanwhile');
      if (broken !== 'certificate_pkey' && broken !== 'certificate_track_id_attempt_key') throw error;
      // Somebody issued it at the same moment; the number taken here went back with the transaction.
      const [known] = await listCertificates(context.db, [wish.id]);
      return known === undefined ? refuseWith('has-certificate') : ok({ number: known.number });
    }
  },
};
