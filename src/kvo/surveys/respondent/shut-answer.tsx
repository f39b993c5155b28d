import { showDate } from '../../../kernel/dates.ts';
import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import type { PageAnswer, Speech } from '../../../kernel/route.ts';
import { surveyPaths } from '../../../paths/surveys.ts';
import { ButtonLink } from '../../../platform/ui/actions/button-link.tsx';
import { ShutPage } from '../../../platform/ui/page/shut-page.tsx';
import { lastDayOf } from '../last-day-of.ts';
import { respondentTexts } from '../texts/respondent-texts.ts';
import { mention } from './page-links.ts';
import type { Recognised } from './respondent.ts';

const statuses = { unknown: 404, spent: 409, 'not-yet': 409, closed: 410, 'begun-elsewhere': 409 } as const;

const dayTold = (recognised: Exclude<Recognised, { kind: 'open' }>, language: RespondentLanguage): string => {
  if (recognised.kind === 'not-yet') return showDate(recognised.row.opensOn, language);
  return recognised.kind === 'closed' ? showDate(lastDayOf(recognised.row), language) : '';
};

/** The page for whoever holds a link that cannot be answered now: why, and what to do. */
export const shutAnswer = (recognised: Exclude<Recognised, { kind: 'open' }>, speech: Speech): PageAnswer => {
  const { language } = speech;
  const { shut: t } = respondentTexts(language);
  const words = t[recognised.kind];
  const day = dayTold(recognised, language);
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
        buttons={
          byCode ? (
            <ButtonLink href={surveyPaths.enterCode.to({}, mention(speech))}>{t.enterCode}</ButtonLink>
          ) : undefined
        }
      />
    ),
  };
};
