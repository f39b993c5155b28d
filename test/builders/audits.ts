import type { Actor } from '../../src/kernel/actor.ts';
import { dayOf } from '../../src/kernel/dates.ts';
import { orderedId } from '../../src/kernel/ids.ts';
import { acceptInvitation } from '../../src/kvo/accounts/actions/accept-invitation.ts';
import { findPersonByEmail } from '../../src/kvo/accounts/queries.ts';
import { verdictsOf } from '../../src/kvo/audits/actions/decide-audit.ts';
import { inviteAuditor } from '../../src/kvo/audits/actions/invite-auditor.ts';
import { judgeCriterion } from '../../src/kvo/audits/actions/judge-criterion.ts';
import { planAudit } from '../../src/kvo/audits/actions/plan-audit.ts';
import { writeSeen } from '../../src/kvo/audits/basis/seen-basis.ts';
import type { Audit } from '../../src/kvo/audits/load-audit.ts';
import { loadAudit } from '../../src/kvo/audits/load-audit.ts';
import type { VerdictResult } from '../../src/kvo/audits/model.ts';
import { listAuditPlans } from '../../src/kvo/audits/queries.ts';
import type { CriterionStanding } from '../../src/kvo/audits/rules/judge-criteria.ts';
import { digestOfVerdicts } from '../../src/kvo/audits/store/save-decision.ts';
import { getTrack } from '../../src/kvo/tracks/queries.ts';
import type { World } from '../world-on.ts';
import { personActor } from '../world-on.ts';
import type { TrackSituation } from './tracks.ts';
import { aTrack } from './tracks.ts';

type Person = Extract<Actor, { kind: 'person' }>;

/** A track with an auditor who was invited and came in. */
export interface AuditSituation extends TrackSituation {
  readonly auditor: Person;
}

/** Invites an auditor by mail, as a facilitator does, and lets them in. */
export const anAuditor = async (
  world: World,
  { track, facilitator }: Pick<TrackSituation, 'track' | 'facilitator'>,
  name = 'Ilse Terpstra',
): Promise<Person> => {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@toets-en-keur.example`;
  await world.letters();
  await world.does(facilitator, inviteAuditor, {
    track,
    id: orderedId(),
    name,
    email,
    bodyName: 'Toets & Keur Certificatie',
  });
  const letter = (await world.letters()).find((one) => one.to === email);
  const token = new URL(letter?.button?.url ?? '').pathname.split('/').at(-1) ?? '';
  await world.does({ kind: 'anyone' }, acceptInvitation, { token, name });
  const person = await findPersonByEmail(world.instance.db, email);
  if (person === null) throw new Error('the auditor did not come in');
  return personActor(person.id, name) as Person;
};

/** A track that has just begun, with an auditor and a planned audit. */
export const aTrackUnderAudit = async (world: World, track?: TrackSituation): Promise<AuditSituation> => {
  const situation = track ?? (await aTrack(world));
  const auditor = await anAuditor(world, situation);
  await world.does(auditor, planAudit, {
    track: situation.track,
    version: String((await listAuditPlans(world.instance.db, [situation.track])).get(situation.track)?.version ?? 0),
    bodyName: 'Toets & Keur Certificatie',
    deskReviewOn: '2026-02-04',
    siteVisitOn: '2026-02-11',
  });
  return { ...situation, auditor };
};

/** How the audit of a track stands. */
const theAudit = async (world: World, track: string): Promise<Audit> => {
  const context = world.context();
  return loadAudit(context, await getTrack(context.db, track));
};

/** How one criterion of a track stands. */
export const theCriterion = async (world: World, track: string, criterion: string): Promise<CriterionStanding> => {
  const found = (await theAudit(world, track)).standings.find((one) => one.requirement.id === criterion);
  if (found === undefined) throw new Error(`there is no criterion ${criterion}`);
  return found;
};

/** The form of a verdict as it stands on the screen now. */
export const verdictForm = (
  track: string,
  standing: CriterionStanding,
  result: VerdictResult,
  reason = 'Gezien en in orde.',
) => ({
  track,
  criterion: standing.requirement.id,
  id: orderedId(),
  after: String(standing.verdict?.number ?? 0),
  seen: writeSeen(standing.basis),
  result,
  reason,
});

/** Gives a verdict on a criterion, of what there is now. */
export const judge = async (
  world: World,
  { track, auditor }: AuditSituation,
  criterion: string,
  result: VerdictResult = 'conform',
): Promise<void> => {
  await world.does(auditor, judgeCriterion, verdictForm(track, await theCriterion(world, track, criterion), result));
};

/** Gives a verdict on every criterion that has none that stands. */
export const judgeAll = async (
  world: World,
  situation: AuditSituation,
  results: Readonly<Record<string, VerdictResult>> = {},
): Promise<void> => {
  const { standings } = await theAudit(world, situation.track);
  for (const standing of standings.filter((one) => one.state !== 'standing')) {
    const { id } = standing.requirement;
    await world.does(
      situation.auditor,
      judgeCriterion,
      verdictForm(situation.track, standing, results[id] ?? 'conform'),
    );
  }
};

/** The form of a decision on the verdicts as they are now. */
export const decisionForm = async (world: World, track: string, outcome: 'certify' | 'refuse' = 'certify') => ({
  track,
  id: orderedId(),
  verdicts: digestOfVerdicts(verdictsOf((await theAudit(world, track)).standings)),
  outcome,
  reason: 'De partijen werken aantoonbaar samen.',
  bodyName: 'Toets & Keur Certificatie',
  bodyReference: 'TK-2026-118',
  decidedOn: dayOf(world.context().now),
});
