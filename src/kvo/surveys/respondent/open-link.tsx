import { dayOf, showDate } from '../../../kernel/dates.ts';
import type { Answer, Incoming, PageAnswer } from '../../../kernel/route.ts';
import { surveyPaths } from '../../../paths/surveys.ts';
import type { Context } from '../../../platform/context.ts';
import { takeFromBrake } from '../../../platform/database/brake.ts';
import { Button } from '../../../platform/ui/actions/button.tsx';
import { Form } from '../../../platform/ui/forms/form.tsx';
import { PageHead } from '../../../platform/ui/page/page-head.tsx';
import { ShutPage } from '../../../platform/ui/page/shut-page.tsx';
import { progressOn } from '../questionnaire/progress.ts';
import { askedQuestionnaire } from '../questionnaires-of.ts';
import { waveStateOn } from '../rules/wave-state.ts';
import type { OpenLinkRow } from '../store/open-links.ts';
import { beginByOpenLink, findOpenLink } from '../store/open-links.ts';
import { surveyTexts } from '../texts/texts.ts';
import { inEveryLanguage, languageFor } from './page-links.ts';
import { shutAnswer } from './shut-answer.tsx';

/** Room for a whole firm behind one address to scan the poster, and none for a machine to fill the wave. */
const beginnings = { name: 'survey-open-link', limit: 300, windowSeconds: 3600 };

const shut = (context: Context, link: OpenLinkRow): PageAnswer | null => {
  const state = waveStateOn(link, dayOf(context.now));
  if (state === 'open') return null;
  const { shut: t } = surveyTexts(context.language);
  const words = state === 'prepared' ? t['not-yet'] : t.closed;
  return {
    kind: 'page',
    frame: 'phone',
    title: words.title,
    status: state === 'prepared' ? 409 : 410,
    language: context.language,
    main: <ShutPage heading={words.heading} lead={words.lead(showDate(link.closesOn, context.language))} />,
  };
};

/** The page behind a poster: what is asked, how long it takes, and a button to begin. */
export const showOpenLink = async (context: Context, incoming: Incoming): Promise<Answer> => {
  const token = incoming.params['token'] ?? '';
  const link = await findOpenLink(context.db, token);
  if (link === null) return shutAnswer({ kind: 'unknown' }, context.language);
  const closed = shut(context, link);
  if (closed !== null) return closed;
  const questionnaire = await askedQuestionnaire(context.db, context, link.questionnaire);
  const language = languageFor(questionnaire, context.language);
  const { open: t, respondent } = surveyTexts(language);
  const minutes = progressOn(questionnaire, 0, {}).minutesLeft;
  return {
    kind: 'page',
    frame: 'phone',
    title: questionnaire.title[language],
    language,
    languageLinks: inEveryLanguage(
      (other) => surveyPaths.openLink.to({ token }, { taal: other }),
      questionnaire.languages,
    ),
    main: (
      <>
        <PageHead heading={t.heading(link.place)} lead={t.lead(minutes)} />
        <p>{questionnaire.intro[language]}</p>
        <Form action={surveyPaths.openLink.to({ token }, language === 'nl' ? {} : { taal: language })}>
          <Button icon="next">{t.begin}</Button>
        </Form>
        <p class="small quiet">
          {respondent.privacy} <a href="/privacy">{respondent.howWe}</a>
        </p>
      </>
    ),
  };
};

/** Gives whoever begins a link of their own, so that they too can stop and go on. */
export const takeOpenLink = async (context: Context, incoming: Incoming): Promise<Answer> => {
  const link = await findOpenLink(context.db, incoming.params['token'] ?? '');
  if (link === null) return shutAnswer({ kind: 'unknown' }, context.language);
  const closed = shut(context, link);
  if (closed !== null) return closed;
  const wait = await takeFromBrake(context.db, beginnings, {
    who: incoming.origin,
    pepper: context.keys.pepper,
    now: context.now,
  });
  if (wait > 0) return { kind: 'slow-down', seconds: wait };
  const secret = await beginByOpenLink(context.db, link);
  return {
    kind: 'redirect',
    to: surveyPaths.begin.to({ secret }, context.language === 'nl' ? {} : { taal: context.language }),
  };
};
