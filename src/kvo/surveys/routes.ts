import type { Route } from '../../kernel/route.ts';
import { surveyPaths } from '../../paths/surveys.ts';
import type { Context } from '../../platform/context.ts';
import { fileNameOf } from '../../platform/paper/file-name-of.ts';
import { formRoute, pageRoute } from '../accounts/entrance.ts';
import { saySent } from '../accounts/say-sent.ts';
import { changeWaveDates } from './actions/change-wave.ts';
import { closeWave } from './actions/close-wave.ts';
import { excludeFirm } from './actions/exclude-firm.ts';
import { inviteFirms, remindFirms } from './actions/mail-firms.ts';
import { openWave } from './actions/open-wave.ts';
import { planWave } from './actions/plan-wave.ts';
import { printLetters } from './actions/print-letters.ts';
import { fieldingRoutes } from './fielding-routes.ts';
import { linkingRoutes } from './linking/linking-routes.ts';
import { makingRoutes } from './making/making-routes.ts';
import { excludeFirmPage } from './pages/firms/exclude-firm.tsx';
import { openFirmsPage } from './pages/firms/firms.tsx';
import { invitePage, remindPage } from './pages/mail/send-pages.tsx';
import { monitorPage } from './pages/monitor/monitor-page.tsx';
import { closeWavePage, openWavePage } from './pages/plan/confirm-pages.tsx';
import { editWavePage } from './pages/plan/edit-wave.tsx';
import { planWavePage } from './pages/plan/plan-wave.tsx';
import { codesPage } from './pages/print/codes.tsx';
import { lettersPage } from './pages/print/letters.tsx';
import { postersFile, walkListFile } from './pages/print/paper-files.ts';
import { postersPage } from './pages/print/posters.tsx';
import { wavePage, wavesPage } from './pages/wave/show-wave.tsx';
import { respondentRoutes } from './respondent/respondent-routes.ts';
import { paperTexts } from './texts/paper-texts.ts';
import { surveyTexts } from './texts/texts.ts';

const problems = (language: Context['language']) => {
  const { problems: t } = surveyTexts(language);
  return t;
};

const toWave = (params: Readonly<Record<string, string>>): string =>
  surveyPaths.wave.to({ track: params['track'] ?? '', wave: params['wave'] ?? '' });

/** The pages and forms of surveys: first those for staff, then those for respondents. */
export const surveyRoutes: readonly Route<Context>[] = [
  pageRoute(wavesPage),
  pageRoute(planWavePage),
  formRoute({
    path: surveyPaths.planWave,
    action: planWave,
    page: planWavePage,
    problems,
    after: (context, { id }, { params }) => ({
      kind: 'redirect',
      to: surveyPaths.wave.to({ track: params['track'] ?? '', wave: id }),
      flash: surveyTexts(context.language).wave.planned,
    }),
  }),
  pageRoute(wavePage),
  pageRoute(monitorPage),
  pageRoute(editWavePage),
  formRoute({
    path: surveyPaths.editWave,
    action: changeWaveDates,
    page: editWavePage,
    problems,
    after: (context, _done, { params }) => ({
      kind: 'redirect',
      to: toWave(params),
      flash: surveyTexts(context.language).wave.changed,
    }),
  }),
  pageRoute(openWavePage),
  formRoute({
    path: surveyPaths.openWave,
    action: openWave,
    page: openWavePage,
    problems,
    after: (context, { firms }, { params }) => ({
      kind: 'redirect',
      to: toWave(params),
      flash: surveyTexts(context.language).wave.opened(firms),
    }),
  }),
  pageRoute(closeWavePage),
  formRoute({
    path: surveyPaths.closeWave,
    action: closeWave,
    page: closeWavePage,
    problems,
    after: (context, _done, { params }) => ({
      kind: 'redirect',
      to: toWave(params),
      flash: surveyTexts(context.language).wave.closedFlash,
    }),
  }),
  ...linkingRoutes,
  pageRoute(invitePage),
  formRoute({
    path: surveyPaths.invite,
    action: inviteFirms,
    page: invitePage,
    problems,
    after: (context, { letters }, { params }) => ({
      kind: 'redirect',
      to: toWave(params),
      flash: saySent(context, surveyTexts(context.language).wave.mailed(letters)),
    }),
  }),
  pageRoute(remindPage),
  formRoute({
    path: surveyPaths.remind,
    action: remindFirms,
    page: remindPage,
    problems,
    after: (context, { letters }, { params }) => ({
      kind: 'redirect',
      to: toWave(params),
      flash: saySent(context, surveyTexts(context.language).wave.mailed(letters)),
    }),
  }),
  pageRoute(openFirmsPage),
  pageRoute(excludeFirmPage),
  formRoute({
    path: surveyPaths.exclude,
    action: excludeFirm,
    page: excludeFirmPage,
    problems,
    after: (_context, _done, { params }) => ({
      kind: 'redirect',
      to: surveyPaths.firms.to({ track: params['track'] ?? '', wave: params['wave'] ?? '' }),
    }),
  }),
  pageRoute(codesPage),
  pageRoute(postersPage),
  pageRoute(postersFile),
  pageRoute(walkListFile),
  pageRoute(lettersPage),
  formRoute({
    path: surveyPaths.letters,
    action: printLetters,
    page: lettersPage,
    problems: (language) => paperTexts(language).problems,
    after: async (context, { bytes, about }) => ({
      kind: 'file',
      name: `${fileNameOf(paperTexts(context.language).letters.file(about))}.pdf`,
      mediaType: 'application/pdf',
      bytes,
    }),
  }),
  ...fieldingRoutes,
  ...makingRoutes,
  ...respondentRoutes,
];
