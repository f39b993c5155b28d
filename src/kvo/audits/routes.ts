import type { Language } from '../../kernel/language.ts';
import type { Incoming, RedirectAnswer, Route } from '../../kernel/route.ts';
import { auditPaths } from '../../paths/audits.ts';
import type { Context } from '../../platform/context.ts';
import { largestFile } from '../../platform/files/recognise-file.ts';
import { filesBodyLimit } from '../../platform/files/uploaded-files.ts';
import { formRoute, pageRoute, plainFields } from '../accounts/entrance.ts';
import { saySent } from '../accounts/say-sent.ts';
import { addEvidence, readEvidenceForm } from './actions/add-evidence.ts';
import { correctNonConformity } from './actions/correct-non-conformity.ts';
import { decideAudit } from './actions/decide-audit.ts';
import { endAuditor, withdrawAuditorInvitation } from './actions/end-auditor.ts';
import { inviteAuditor } from './actions/invite-auditor.ts';
import { judgeCriterion } from './actions/judge-criterion.ts';
import { planAudit } from './actions/plan-audit.ts';
import { strikeEvidence } from './actions/strike-evidence.ts';
import { auditPage } from './pages/audit/audit.tsx';
import { endAuditorPage, withdrawInvitationPage } from './pages/auditors/end-auditor.tsx';
import { inviteAuditorPage } from './pages/auditors/invite-auditor.tsx';
import { correctPage } from './pages/correct/correct.tsx';
import { criterionPage } from './pages/criterion/criterion.tsx';
import { decidePage } from './pages/decide/decide.tsx';
import { addEvidencePage } from './pages/evidence/add-evidence.tsx';
import { evidenceFilePage } from './pages/evidence/evidence-file.ts';
import { strikeEvidencePage } from './pages/evidence/strike-evidence.tsx';
import { planPage } from './pages/plan/plan.tsx';
import { reportPage } from './pages/report/report.tsx';
import { auditTexts } from './texts/texts.ts';

type Params = Readonly<Record<string, string | number>>;

const numberIn = (params: Params, name: string): number => Number(params[name] ?? 0);

const problems = (language: Language) => {
  const t = auditTexts(language).problems;
  return {
    ...t,
    'criteria-unjudged': (params: Params) => t['criteria-unjudged'](numberIn(params, 'count'), numberIn(params, 'of')),
    'verdicts-stale': (params: Params) => t['verdicts-stale'](numberIn(params, 'count')),
    'majors-open': (params: Params) => t['majors-open'](numberIn(params, 'count')),
    'minors-open': (params: Params) => t['minors-open'](numberIn(params, 'count')),
    'minors-without-plan': (params: Params) => t['minors-without-plan'](numberIn(params, 'count')),
  };
};

const trackIn = ({ params: { track = '' } }: Incoming): string => track;

const toAudit = (incoming: Incoming, flash: string): RedirectAnswer => ({
  kind: 'redirect',
  to: auditPaths.audit.to({ track: trackIn(incoming) }),
  flash,
});

const toCriterion = (incoming: Incoming, criterion: string, flash: string): RedirectAnswer => ({
  kind: 'redirect',
  to: auditPaths.criterion.to({ track: trackIn(incoming), criterion }),
  flash,
});

const readCorrection = (incoming: Incoming): Readonly<Record<string, unknown>> => ({
  ...plainFields(incoming),
  files: incoming.files['files'] ?? [],
});

const planning: readonly Route<Context>[] = [
  pageRoute(auditPage),
  pageRoute(planPage),
  formRoute({
    path: auditPaths.planAudit,
    action: planAudit,
    page: planPage,
    problems,
    after: (context, _done, incoming) => toAudit(incoming, auditTexts(context.language).plan.saved),
  }),
  pageRoute(inviteAuditorPage),
  formRoute({
    path: auditPaths.inviteAuditor,
    action: inviteAuditor,
    page: inviteAuditorPage,
    problems,
    after: (context, { email }, incoming) =>
      toAudit(incoming, saySent(context, auditTexts(context.language).invite.done(email))),
  }),
  pageRoute(endAuditorPage),
  formRoute({
    path: auditPaths.endAuditor,
    action: endAuditor,
    page: endAuditorPage,
    problems,
    after: (context, { name }, incoming) => toAudit(incoming, auditTexts(context.language).end.done(name)),
  }),
  pageRoute(withdrawInvitationPage),
  formRoute({
    path: auditPaths.withdrawInvitation,
    action: withdrawAuditorInvitation,
    page: withdrawInvitationPage,
    problems,
    after: (context, { email }, incoming) => toAudit(incoming, auditTexts(context.language).withdraw.done(email)),
  }),
];

const closing: readonly Route<Context>[] = [
  pageRoute(reportPage),
  pageRoute(decidePage),
  formRoute({
    path: auditPaths.decide,
    action: decideAudit,
    page: decidePage,
    problems,
    after: (context, { outcome }, incoming) => toAudit(incoming, auditTexts(context.language).decide.done[outcome]),
  }),
];

const evidence: readonly Route<Context>[] = [
  pageRoute(evidenceFilePage),
  pageRoute(strikeEvidencePage),
  formRoute({
    path: auditPaths.strikeEvidence,
    action: strikeEvidence,
    page: strikeEvidencePage,
    problems,
    after: (context, { criterion, title }, incoming) =>
      toCriterion(incoming, criterion, auditTexts(context.language).strike.done(title)),
  }),
  pageRoute(addEvidencePage),
  formRoute({
    path: auditPaths.addEvidence,
    action: addEvidence,
    page: addEvidencePage,
    problems,
    read: readEvidenceForm,
    bodyLimit: largestFile + 65_536,
    after: (context, { title }, incoming) =>
      toCriterion(incoming, incoming.params['criterion'] ?? '', auditTexts(context.language).evidence.done(title)),
  }),
];

const judging: readonly Route<Context>[] = [
  pageRoute(correctPage),
  formRoute({
    path: auditPaths.correct,
    action: correctNonConformity,
    page: correctPage,
    problems,
    read: readCorrection,
    bodyLimit: filesBodyLimit,
    after: (context, { criterion }, incoming) =>
      toCriterion(incoming, criterion, auditTexts(context.language).correct.done),
  }),
  pageRoute(criterionPage),
  formRoute({
    path: auditPaths.criterion,
    action: judgeCriterion,
    page: criterionPage,
    problems,
    after: (context, { criterion, result }, incoming) => {
      const t = auditTexts(context.language);
      return toCriterion(incoming, criterion, t.criterion.saved(criterion, t.result[result]));
    },
  }),
];

/** The pages and forms of audits. What has a name of its own stands before the address of a criterion. */
export const auditRoutes: readonly Route<Context>[] = [...planning, ...closing, ...evidence, ...judging];
