import { showDate } from '../../../kernel/dates.ts';
import type { Language } from '../../../kernel/language.ts';
import type { PageAnswer } from '../../../kernel/route.ts';
import { surveyPaths } from '../../../paths/surveys.ts';
import { ButtonLink } from '../../../platform/ui/actions/button-link.tsx';
import { ShutPage } from '../../../platform/ui/page/shut-page.tsx';
import { surveyTexts } from '../texts/texts.ts';
import type { Recognised } from './respondent.ts';

const statuses = { unknown: 404, spent: 409, 'not-yet': 409, closed: 410, 'begun-elsewhere': 409 } as const;

/** The page for whoever holds a link that cannot be answered now: why, and what to do. */
export const shutAnswer = (recognised: Exclude<Recognised, { kind: 'open' }>, language: Language): PageAnswer => {
  const { shut: t } = surveyTexts(language);
  const words = t[recognised.kind];
  const day =
    recognised.kind === 'closed' || recognised.kind === 'not-yet' ? showDate(recognised.row.closesOn, language) : '';
  const lead = typeof words.lead === 'string' ? words.lead : words.lead(day);
  const byCode = recognised.kind === 'unknown' || recognised.kind === 'begun-elsewhere';
  return {
    kind: 'page',
    frame: 'phone',
    title: words.title,
    status: statuses[recognised.kind],
    language,
    main: (
      <ShutPage
        heading={words.heading}
        lead={lead}
        buttons={byCode ? <ButtonLink href={surveyPaths.enterCode.to({})}>{t.enterCode}</ButtonLink> : undefined}
      />
    ),
  };
};
