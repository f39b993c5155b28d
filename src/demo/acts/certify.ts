import { dayOf } from '../../kernel/dates.ts';
import { addEvidence } from '../../kvo/audits/actions/add-evidence.ts';
import { decideAudit, verdictsOf } from '../../kvo/audits/actions/decide-audit.ts';
import { inviteAuditor } from '../../kvo/audits/actions/invite-auditor.ts';
import { judgeCriterion } from '../../kvo/audits/actions/judge-criterion.ts';
import { planAudit } from '../../kvo/audits/actions/plan-audit.ts';
import { writeSeen } from '../../kvo/audits/basis/seen-basis.ts';
import type { Audit } from '../../kvo/audits/load-audit.ts';
import { loadAudit } from '../../kvo/audits/load-audit.ts';
import { listAuditPlans } from '../../kvo/audits/queries.ts';
import { digestOfVerdicts } from '../../kvo/audits/store/save-decision.ts';
import { issueCertificate } from '../../kvo/certificates/actions/issue-certificate.ts';
import { closeStage } from '../../kvo/gates/actions/close-stage.ts';
import type { StageKey } from '../../kvo/schemes/model.ts';
import { getTrack } from '../../kvo/tracks/queries.ts';
import { inventReport } from '../invent/report.ts';
import type { PersonActor, Stage } from '../stage.ts';
import { idNow } from '../stage.ts';
import { acceptLetter } from './come-in.ts';

const bodyName = 'Toets & Keur Certificatie (verzonnen)';

/** Closes a stage whose gate is open. */
export const closeGate = (stage: Stage, actor: PersonActor, track: string, key: StageKey): Promise<unknown> =>
  stage.player.does(actor, closeStage, { track, stage: key, id: idNow(stage) });

/** Brings an auditor in and lets them plan their visits. */
export const bringAuditor = async (
  stage: Stage,
  facilitator: PersonActor,
  track: string,
  who: { readonly name: string; readonly email: string; readonly deskReviewOn: string; readonly siteVisitOn: string },
): Promise<PersonActor> => {
  const { player } = stage;
  const { name, email, deskReviewOn, siteVisitOn } = who;
  await player.does(facilitator, inviteAuditor, { track, id: idNow(stage), name, email, bodyName });
  const auditor = await acceptLetter(stage, who);
  const version = String((await listAuditPlans(player.instance.db, [track])).get(track)?.version ?? 0);
  await player.does(auditor, planAudit, { track, version, bodyName, deskReviewOn, siteVisitOn });
  return auditor;
};

const auditOf = async ({ player }: Stage, track: string): Promise<Audit> => {
  const context = player.context();
  return loadAudit(context, await getTrack(context.db, track));
};

/** A document laid beside a criterion: what it is, and the lines it holds. */
export interface LaidOpen {
  readonly criterion: string;
  readonly document: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Lays documents beside their criteria, for the auditor to read. */
export const layEvidence = async (
  { player }: Stage,
  actor: PersonActor,
  track: string,
  documents: readonly LaidOpen[],
): Promise<void> => {
  for (const { criterion, document, title, lines } of documents)
    await player.does(actor, addEvidence, {
      track,
      criterion,
      document,
      title,
      id: idNow({ player }),
      files: [inventReport(title, [title, '', ...lines])],
    });
};

/** Judges every criterion on what there is, and decides that the label can be given. */
export const judgeWell = async (stage: Stage, auditor: PersonActor, track: string): Promise<void> => {
  const { player } = stage;
  for (const standing of (await auditOf(stage, track)).standings)
    await player.does(auditor, judgeCriterion, {
      track,
      criterion: standing.requirement.id,
      id: idNow(stage),
      after: String(standing.verdict?.number ?? 0),
      seen: writeSeen(standing.basis),
      result: 'conform',
      reason: 'Gezien in de stukken en bij het bezoek: in orde.',
    });
  const { standings } = await auditOf(stage, track);
  await player.does(auditor, decideAudit, {
    track,
    id: idNow(stage),
    verdicts: digestOfVerdicts(verdictsOf(standings)),
    outcome: 'certify',
    reason: 'De partijen werken aantoonbaar samen en doen wat zij afspraken.',
    bodyName,
    bodyReference: 'TK-0417',
    decidedOn: dayOf(player.context().now),
  });
};

/** Enters the certificate in the register, valid from today. */
export const certify = async (stage: Stage, auditor: PersonActor, track: string): Promise<void> => {
  const validFrom = dayOf(stage.player.context().now);
  await stage.player.does(auditor, issueCertificate, { track, id: idNow(stage), bodyNumber: 'TK-KVO-0417', validFrom });
};
