import { showDate } from '../../../../kernel/dates.ts';
import { recordKinds } from '../../../schemes/model.ts';
import { showRuleValue } from '../../../tracks/show-rule-value.ts';
import { auditTexts } from '../../texts/texts.ts';
import type { FactValue } from '../fact-values.ts';
import type { Saying } from './saying.ts';
import { listed } from './saying.ts';

export const sayAudit = (
  { bodyName, deskReviewOn, siteVisitOn }: FactValue<'audit'>,
  { language }: Saying,
): readonly string[] => {
  const { audit: t } = auditTexts(language).fact;
  if (bodyName === '') return [t.none];
  return [
    t.body(bodyName),
    ...(deskReviewOn === null ? [] : [t.desk(showDate(deskReviewOn, language))]),
    siteVisitOn === null ? t.noVisit : t.visit(showDate(siteVisitOn, language)),
  ];
};

export const sayPrevious = (
  { round, decision }: FactValue<'previous-round'>,
  { language }: Saying,
): readonly string[] => {
  const { fact: t } = auditTexts(language);
  if (round === null) return [t.firstRound];
  const decided =
    decision === null
      ? t.previousUndecided
      : t.previousDecided[decision.outcome](showDate(decision.decidedOn, language));
  return [t.previous(round), decided];
};

/** The days on which something took place, with how many reports show it. */
export const sayRecords = (key: string, { records }: FactValue<'records'>, { language }: Saying): readonly string[] => {
  const t = auditTexts(language);
  const kind = t.records[recordKinds.find((one) => key === `records:${one}`) ?? 'other'];
  if (records.length === 0) return [t.fact.noRecords(kind)];
  const days = records.map((one) => t.fact.record(showDate(one.day, language), one.digests.length, one.counts));
  return [t.fact.records(kind, listed(days, language))];
};

/** The numbers a criterion is held against; one that no source proves says so. */
export const sayRules = ({ rules }: FactValue<'rules'>, { scheme, language }: Saying): readonly string[] =>
  rules.map(({ rule, value, unit, verified }) => {
    const name = scheme.rules.find((one) => one.key === rule)?.name[language] ?? rule;
    return auditTexts(language).fact.rule(name, showRuleValue(value, unit, language), verified);
  });
