import type { Capability } from '../../kernel/capability.ts';
import { isLocalDate, showDate } from '../../kernel/dates.ts';
import type { Language } from '../../kernel/language.ts';
import { auditPaths } from '../../paths/audits.ts';
import type { Context } from '../../platform/context.ts';
import { rolesWith } from '../accounts/policy.ts';
import { personalOf, textOf } from '../tracks/read-payload.ts';
import { auditLetter } from './letters/audit-letter.ts';
import { verdictResult } from './model.ts';
import { auditRoutes } from './routes.ts';
import { auditTexts } from './texts/texts.ts';

type Payload = Readonly<Record<string, unknown>>;
type Texts = NonNullable<Capability<Context>['eventTexts']>;

const dayIn = (payload: Payload, field: string, language: Language): string => {
  const text = textOf(payload, field);
  return isLocalDate(text) ? showDate(text, language) : text;
};

const planned = (payload: Payload, language: Language): string => {
  const { events: t } = auditTexts(language);
  const [desk, visit] = [dayIn(payload, 'deskReviewOn', language), dayIn(payload, 'siteVisitOn', language)];
  return [
    t.planned(textOf(payload, 'body')),
    ...(desk === '' ? [] : [t.plannedDesk(desk)]),
    ...(visit === '' ? [] : [t.plannedVisit(visit)]),
  ].join(', ');
};

const judged = (payload: Payload, language: Language): string => {
  const { events: t, result } = auditTexts(language);
  const found = verdictResult.safeParse(payload['result']);
  return t.judged(textOf(payload, 'criterion'), found.success ? result[found.data] : '');
};

const decided = (payload: Payload, language: Language): string => {
  const { decided: t } = auditTexts(language).events;
  const outcome = payload['outcome'] === 'certify' ? 'certify' : 'refuse';
  return t[outcome](textOf(payload, 'body'), textOf(payload, 'reference'), dayIn(payload, 'decidedOn', language));
};

const eventTexts: Texts = {
  'audits.auditor-invited': (payload, language) =>
    auditTexts(language).events.invited(personalOf(payload, 'name', language), textOf(payload, 'body')),
  'audits.invitation-withdrawn': (payload, language) =>
    auditTexts(language).events.invitationWithdrawn(personalOf(payload, 'email', language)),
  'audits.audit-planned': planned,
  'audits.evidence-added': (payload, language) =>
    auditTexts(language).events.evidenceAdded(textOf(payload, 'title'), textOf(payload, 'criterion')),
  'audits.evidence-struck': (payload, language) =>
    auditTexts(language).events.evidenceStruck(
      textOf(payload, 'title'),
      textOf(payload, 'criterion'),
      textOf(payload, 'reason'),
    ),
  'audits.criterion-judged': judged,
  'audits.non-conformity-corrected': (payload, language) =>
    auditTexts(language).events.corrected(textOf(payload, 'criterion')),
  'audits.audit-decided': decided,
};

/** The audit of a track: criteria, evidence, verdicts bound to what was looked at, and the decision. */
export const audits: Capability<Context> = {
  name: 'audits',
  routes: auditRoutes,
  letters: [auditLetter],
  menu: [
    {
      key: 'audit',
      label: (language) => auditTexts(language).menu,
      href: (track) => auditPaths.audit.to({ track }),
      roles: rolesWith('audits.read'),
    },
  ],
  eventTexts,
};
