import type { Answer, Incoming, Route } from '../../../kernel/route.ts';
import { surveyPaths } from '../../../paths/surveys.ts';
import type { Context } from '../../../platform/context.ts';
import { showEnterCode, takeCode, takeStartOver, takeWord } from './enter-code.tsx';
import { showOpenLink, takeOpenLink } from './open-link.tsx';
import { showOptOut, takeOptOut } from './opt-out.tsx';
import { showQuestions } from './show-questions.tsx';
import { showThanks } from './show-thanks.tsx';
import { takeQuestions } from './take-questions.ts';

type Serve = (context: Context, incoming: Incoming) => Promise<Answer>;

/** The largest page of answers taken: room for the longest texts in any script. */
const pageLimit = 512 * 1024;

const look = (name: string, pattern: string, serve: Serve): Route<Context> => ({
  name: `surveys.${name}`,
  method: 'GET',
  pattern,
  permission: 'surveys.answer',
  bodyLimit: 0,
  linkIsAuthority: true,
  forRespondents: true,
  serve,
});

const act = (name: string, pattern: string, serve: Serve): Route<Context> => ({
  name: `surveys.${name}`,
  method: 'POST',
  pattern,
  permission: 'surveys.answer',
  bodyLimit: pageLimit,
  linkIsAuthority: true,
  forRespondents: true,
  serve,
});

/** What respondents come by. The link is the authority: no account, no cookie, no script. */
export const respondentRoutes: readonly Route<Context>[] = [
  look('enter-code-page', surveyPaths.enterCode.pattern, showEnterCode),
  act('enter-code', surveyPaths.enterCode.pattern, takeCode),
  act('resume', surveyPaths.resume.pattern, takeWord),
  act('start-over', surveyPaths.startOver.pattern, takeStartOver),
  look('opt-out-page', surveyPaths.optOut.pattern, showOptOut),
  act('opt-out', surveyPaths.optOut.pattern, takeOptOut),
  look('open-link-page', surveyPaths.openLink.pattern, showOpenLink),
  act('open-link', surveyPaths.openLink.pattern, takeOpenLink),
  look('thanks-page', surveyPaths.thanks.pattern, showThanks),
  look('questions-page', surveyPaths.begin.pattern, showQuestions),
  look('questions-page-numbered', surveyPaths.page.pattern, showQuestions),
  act('questions', surveyPaths.page.pattern, takeQuestions),
];
