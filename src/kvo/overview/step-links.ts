import { agreementPaths } from '../../paths/agreements.ts';
import { auditPaths } from '../../paths/audits.ts';
import { certificatePaths } from '../../paths/certificates.ts';
import { findingPaths } from '../../paths/findings.ts';
import { gatePaths } from '../../paths/gates.ts';
import { measurePaths } from '../../paths/measures.ts';
import { partnerPaths } from '../../paths/partners.ts';
import { recordPaths } from '../../paths/records.ts';
import { resultPaths } from '../../paths/results.ts';
import { surveyPaths } from '../../paths/surveys.ts';
import { trackPaths } from '../../paths/tracks.ts';
import type { AgreementKind } from '../agreements/model.ts';
import { slugOf } from '../agreements/model.ts';
import type { StepCode, StepSaid, StepSayings } from './step-said.ts';

type Link<Code extends StepCode> = (params: StepSayings[Code], track: string) => string;

/** Where an agreement is written. */
const agreementPage = (agreement: AgreementKind, track: string): string =>
  agreement === 'declaration' ? agreementPaths.declaration.to({ track }) : agreementPaths.covenant.to({ track });

const addRecord = (track: string, record: string): string => recordPaths.addRecord.to({ track }, { soort: record });

/** Where each thing that can be done is done. */
const links: { readonly [Code in StepCode]: Link<Code> } = {
  'seat-parties': (_, track) => partnerPaths.addParty.to({ track }),
  'form-group': (_, track) => partnerPaths.parties.to({ track }),
  'write-agreement': ({ agreement }, track) => agreementPage(agreement, track),
  'invite-signatories': ({ agreement }, track) =>
    agreementPaths.inviteSignatory.to({ track, agreement: slugOf[agreement] }),
  'meet-refusal': ({ agreement }, track) => agreementPage(agreement, track),
  'remind-signatories': ({ agreement }, track) => agreementPaths.remind.to({ track, agreement: slugOf[agreement] }),
  'confirm-paper': ({ agreement, paper }, track) =>
    agreementPaths.paper.to({ track, agreement: slugOf[agreement], paper }),
  sign: ({ agreement }, track) => agreementPage(agreement, track),
  'plan-wave': (_, track) => surveyPaths.planWave.to({ track }),
  'open-wave': ({ wave }, track) => surveyPaths.openWave.to({ track, wave }),
  'invite-firms': ({ wave }, track) => surveyPaths.invite.to({ track, wave }),
  'remind-firms': ({ wave }, track) => surveyPaths.remind.to({ track, wave }),
  'see-open-firms': ({ wave }, track) => surveyPaths.firms.to({ track, wave }),
  'close-wave': ({ wave }, track) => surveyPaths.closeWave.to({ track, wave }),
  'raise-response': ({ wave }, track) => surveyPaths.response.to({ track, wave }),
  'see-response': ({ wave }, track) => surveyPaths.wave.to({ track, wave }),
  'add-record': ({ record }, track) => addRecord(track, record),
  'deliver-figures': ({ record }, track) => addRecord(track, record),
  'see-results': (_, track) => resultPaths.overview.to({ track }),
  'write-findings': (_, track) => findingPaths.findings.to({ track }),
  'write-objectives': (_, track) => measurePaths.plan.to({ track }),
  'write-measures': (_, track) => measurePaths.matrix.to({ track }),
  'complete-measures': (_, track) => measurePaths.matrix.to({ track }),
  'freeze-plan': (_, track) => measurePaths.freezePlan.to({ track }),
  'renew-covenant': (_, track) => agreementPage('covenant', track),
  'finish-measures': (_, track) => measurePaths.matrix.to({ track }),
  'invite-auditor': (_, track) => auditPaths.inviteAuditor.to({ track }),
  'judge-criteria': (_, track) => auditPaths.audit.to({ track }),
  'correct-points': (_, track) => auditPaths.audit.to({ track }),
  'decide-audit': (_, track) => auditPaths.decide.to({ track }),
  'issue-certificate': (_, track) => certificatePaths.issue.to({ track }),
  'hold-record': ({ record }, track) => addRecord(track, record),
  'report-measure': ({ measure }, track) => measurePaths.reportProgress.to({ track, measure }),
  'chase-measures': (_, track) => measurePaths.matrix.to({ track }),
  'renew-permit': ({ party }, track) => partnerPaths.party.to({ track, party }),
  'open-round': (_, track) => trackPaths.renew.to({ track }),
  'follow-round': ({ track: next }) => trackPaths.road.to({ track: next }),
  'close-stage': ({ stage }, track) => gatePaths.close.to({ track, stage }),
  'see-gate': ({ stage }, track) => gatePaths.gate.to({ track, stage }),
};

const linkFor = <Code extends StepCode>(
  said: { readonly code: Code; readonly params: StepSayings[Code] },
  track: string,
): string => links[said.code](said.params, track);

/** Where a step is taken. */
export const stepLink = (said: StepSaid, track: string): string => linkFor(said, track);
