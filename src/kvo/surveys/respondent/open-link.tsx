import { dayOf, showDate } from '../../../kernel/dates.ts';
import { passage } from '../../../kernel/respondent-language.ts';
import type { Answer, Incoming, PageAnswer, Speech } from '../../../kernel/route.ts';
import { surveyPaths } from '../../../paths/surveys.ts';
import type { Context } from '../../../platform/context.ts';
import { takeFromBrake } from '../../../platform/database/brake.ts';
import { Button } from '../../../platform/ui/actions/button.tsx';
import { Form } from '../../../platform/ui/forms/form.tsx';
import { PageHead } from '../../../platform/ui/page/page-head.tsx';
import { ShutPage } from '../../../platform/ui/page/shut-page.tsx';
import { lastDayOf } from '../last-day-of.ts';
import { progressOn } from '../questionnaire/progress.ts';
import { askedQuestionnaire } from '../questionnaires-of.ts';
import { waveStateOn } from '../rules/wave-state.ts';
import type { OpenLinkRow } from '../store/open-links.ts';
import { beginByOpenLink, findOpenLink } from '../store/open-links.ts';
import { respondentTexts } from '../texts/respondent-texts.ts';
import { inEveryLanguage, mention } from './page-links.ts';
import { PrivacyNote } from './privacy-note.tsx';
import { shutAnswer } from './shut-answer.tsx';
import { speechFor } from './speech-for.ts';

/** Room for a whole firm behind one address to scan the poster, and none for a machine to fill the wave. */
const beginnings = { name: 'survey-open-link', limit: 300, windowSeconds: 3600 };

const shut = (context: Context, link: OpenLinkRow, { language }: Speech): PageAnswer | null => {
  const state = waveStateOn(link, dayOf(context.now));
  if (state === 'open') return null;
  const { shut: t } = respondentTexts(language);
  const isEarly = state === 'prepared';
  const words = isEarly ? t['not-yet'] : t.closed;
  const day = isEarly ? link.opensOn : lastDayOf(link);
  return {
    kind: 'page',
    frame: 'phone',
    title: words.title,
    status: isEarly ? 409 : 410,
    language,
    main: <ShutPage heading={words.heading} lead={words.lead(showDate(day, language))} />,
  };
};

/** The page behind a poster: what is asked, how long it takes, and a button to begin. */
export const showOpenLink = async (context: Context, incoming: Incoming): Promise<Answer> => {
  const token = incoming.params['token'] ?? '';
  const link = await findOpenLink(context.db, token);
  if (link === null) return shutAnswer({ kind: 'unknown' }, incoming.speaks);
  const closed = shut(context, link, incoming.speaks);
  if (closed !== null) return closed;
  const questionnaire = await askedQuestionnaire(context.db, context, link.questionnaire);
  const speech = speechFor(incoming.speaks, null, questionnaire);
  const { language } = speech;
  const { open: t } = respondentTexts(language);
  const minutes = progressOn(questionnaire, 0, {}).minutesLeft;
  return {
    kind: 'page',
    frame: 'phone',
    title: passage(questionnaire.title, language),
    language,
    languageLinks: inEveryLanguage((query) => surveyPaths.openLink.to({ token }, query), questionnaire.languages),
    main: (
      <>
        <PageHead heading={t.heading(link.place)} lead={t.lead(minutes)} />
        <p>{passage(questionnaire.intro, language)}</p>
        <Form action={surveyPaths.openLink.to({ token }, mention(speech))}>
          <Button icon="next">{t.begin}</Button>
        </Form>
        <PrivacyNote language={language} />
      </>
    ),
  };
};

/** Gives whoever begins a link of their own, so that they too can stop and go on. */
export const takeOpenLink = async (context: Context, incoming: Incoming): Promise<Answer> => {
  const link = await findOpenLink(context.db, incoming.params['token'] ?? '');
  if (link === null) return shutAnswer({ kind: 'unknown' }, incoming.speaks);
  const closed = shut(context, link, incoming.speaks);
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
    to: surveyPaths.begin.to({ secret }, mention(incoming.speaks)),
  };
};
