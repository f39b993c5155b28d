import { showDate } from '../../../kernel/dates.ts';
import type { Answer, Incoming } from '../../../kernel/route.ts';
import { surveyPaths } from '../../../paths/surveys.ts';
import type { Context } from '../../../platform/context.ts';
import { PageHead } from '../../../platform/ui/page/page-head.tsx';
import { respondentTexts } from '../texts/respondent-texts.ts';
import { inEveryLanguage, mention } from './page-links.ts';
import { recognise } from './respondent.ts';
import { shutAnswer } from './shut-answer.tsx';

/** What happens next, for whoever has answered; whoever has not is sent to the questions. */
export const showThanks = async (context: Context, incoming: Incoming): Promise<Answer> => {
  const { speaks } = incoming;
  const secret = incoming.params['secret'] ?? '';
  const recognised = await recognise(context, secret);
  if (recognised.kind === 'open') return { kind: 'redirect', to: surveyPaths.begin.to({ secret }, mention(speaks)) };
  if (recognised.kind !== 'spent') return shutAnswer(recognised, speaks);
  const { thanks: t, linking } = respondentTexts(speaks.language);
  // Whether this firm agreed is not known of its invitation, so both are said.
  const lead = recognised.row.linkedUntil === null ? t.lead : linking.thanks;
  return {
    kind: 'page',
    frame: 'phone',
    title: t.title,
    language: speaks.language,
    languageLinks: inEveryLanguage((query) => surveyPaths.thanks.to({ secret }, query)),
    main: (
      <>
        <PageHead heading={t.heading} lead={lead} />
        <h2>{t.nextTitle}</h2>
        <ol class="points">
          {t.next(showDate(recognised.row.closesOn, speaks.language)).map((line) => (
            <li>{line}</li>
          ))}
        </ol>
        <p>{t.contact}</p>
        <p class="quiet">{t.closeWindow}</p>
      </>
    ),
  };
};
