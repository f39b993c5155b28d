import { showDate, showMoment } from '../../../../kernel/dates.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Paper } from '../../model.ts';
import { agreementTexts } from '../../texts/texts.ts';

/** What the page about a signed copy answers. */
export const paperHeading = (paper: Paper, name: string, language: Language): string => {
  const { paper: t } = agreementTexts(language);
  return paper.verdict === null ? t.heading(name) : t[paper.verdict.outcome](name);
};

/** What is known of a copy signed by hand. */
export const paperFacts = (paper: Paper, nameOf: (person: string) => string, language: Language) => {
  const { paper: t } = agreementTexts(language);
  const { verdict } = paper;
  return [
    { term: t.signedOn, value: showDate(paper.signedOn, language) },
    { term: t.addedBy, value: nameOf(paper.uploadedBy) },
    { term: t.addedAt, value: showMoment(paper.uploadedAt, language) },
    ...(verdict === null
      ? []
      : [
          { term: t.decidedBy, value: nameOf(verdict.decidedBy) },
          { term: t.decidedAt, value: showMoment(verdict.decidedAt, language) },
        ]),
    ...(verdict === null || verdict.reason === '' ? [] : [{ term: t.reason, value: verdict.reason }]),
  ];
};

/** Why this copy cannot be judged by whoever looks; null when it can, or was. */
export const paperRemark = (
  paper: Paper,
  now: { readonly isOwn: boolean; readonly isWithdrawn: boolean },
  language: Language,
): string | null => {
  const { paper: t } = agreementTexts(language);
  if (now.isWithdrawn) return t.withdrawn;
  return paper.verdict === null && now.isOwn ? t.own : null;
};
