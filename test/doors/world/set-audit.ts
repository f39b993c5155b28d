import { orderedId } from '../../../src/kernel/ids.ts';
import { addEvidence } from '../../../src/kvo/audits/actions/add-evidence.ts';
import { correctNonConformity } from '../../../src/kvo/audits/actions/correct-non-conformity.ts';
import { decideAudit } from '../../../src/kvo/audits/actions/decide-audit.ts';
import { inviteAuditor } from '../../../src/kvo/audits/actions/invite-auditor.ts';
import { planAudit } from '../../../src/kvo/audits/actions/plan-audit.ts';
import { listAuditPlans } from '../../../src/kvo/audits/queries.ts';
import { decisionForm, judge, judgeAll, theCriterion } from '../../builders/audits.ts';
import { issue } from '../../builders/certificates.ts';
import { aReport } from '../../builders/records.ts';
import type { TrackSituation } from '../../builders/tracks.ts';
import type { World } from '../../world.ts';
import type { Cast, Ids, Somebody } from './scene.ts';

interface At {
  readonly track: TrackSituation['track'];
  readonly cast: Cast;
  readonly mark: string;
}

const plan = async (world: World, { track, cast, mark }: At): Promise<void> => {
  const version = (await listAuditPlans(world.instance.db, [track])).get(track)?.version ?? 0;
  const dates = { deskReviewOn: '2026-04-01', siteVisitOn: '2026-04-10' };
  await world.does(cast.auditor, planAudit, { track, version: String(version), bodyName: `Toets ${mark}`, ...dates });
};

const asSituation = ({ track, cast }: At) => ({
  track,
  auditor: cast.auditor,
  facilitator: cast.facilitator,
  park: '',
  areas: [],
});

const layEvidence = async (world: World, { track, mark }: At, by: Somebody, criterion: string): Promise<string> => {
  const id = orderedId();
  const file = { claimedType: 'application/pdf', ...aReport(`bewijs-${mark}-${id}`) };
  await world.does(by, addEvidence, {
    track,
    criterion,
    id,
    document: 'minutes',
    title: `Bewijs ${mark}`,
    files: [file],
  });
  return id;
};

/** An audit under way: planned, evidence laid beside a criterion, some judged, one of them wrong and put right. */
export const setAudit = async (world: World, at: At): Promise<Ids> => {
  const { track, cast, mark } = at;
  await plan(world, at);
  const request = {
    id: orderedId(),
    name: `Tweede Keurder ${mark}`,
    email: `tweede.${mark.toLowerCase()}@voorbeeld.nl`,
    bodyName: `Toets ${mark}`,
  };
  await world.does(cast.facilitator, inviteAuditor, { track, ...request });
  const { invitation_id: invitation } = await world.instance.db
    .selectFrom('audit_invitation')
    .select('invitation_id')
    .where('track_id', '=', track)
    .executeTakeFirstOrThrow();
  const evidence = await layEvidence(world, at, cast.owner, 'R05');
  const ofAuditor = await layEvidence(world, at, cast.auditor, 'R06');
  await judge(world, asSituation(at), 'R05', 'minor');
  await judge(world, asSituation(at), 'R06', 'conform');
  const verdict = (await theCriterion(world, track, 'R05')).verdict?.id ?? '';
  await world.does(cast.parkManager, correctNonConformity, {
    track,
    criterion: 'R05',
    id: orderedId(),
    verdict,
    text: `Hersteld ${mark}`,
    files: [],
  });
  return {
    criterion: 'R05',
    evidence,
    'evidence#auditor': ofAuditor,
    invitation,
    '/trajecten/:track/audit/auditor person': cast.auditor.id,
  };
};

/** A track that was certified; gives the number of its certificate. */
export const certify = async (world: World, at: At): Promise<Ids> => {
  await plan(world, at);
  await judgeAll(world, asSituation(at));
  await world.does(at.cast.auditor, decideAudit, {
    ...(await decisionForm(world, at.track)),
    reason: `Werkt samen ${at.mark}`,
    bodyName: `Toets ${at.mark}`,
  });
  const { number } = await issue(world, asSituation(at), '2026-04-14');
  return { track: at.track, number, criterion: 'R05' };
};
