import type { Language } from '../../kernel/language.ts';
import type { Route } from '../../kernel/route.ts';
import { surveyPaths } from '../../paths/surveys.ts';
import type { Context } from '../../platform/context.ts';
import { formRoute, pageRoute } from '../accounts/entrance.ts';
import { inviteRest } from './actions/mail-firms.ts';
import { noteCalls, readCalls } from './actions/note-calls.ts';
import { dropPlannedReminder, planReminder } from './actions/plan-reminder.ts';
import { keyingRoutes } from './keying-routes.ts';
import { callsPage } from './pages/mail/calls.tsx';
import { mailPage } from './pages/mail/mail.tsx';
import { remindersPage } from './pages/mail/reminders.tsx';
import { mailingTexts } from './texts/mailing-texts.ts';
import { surveyTexts } from './texts/texts.ts';

type Params = Readonly<Record<string, string>>;

const addressIn = (params: Params) => ({ track: params['track'] ?? '', wave: params['wave'] ?? '' });
const problems = (language: Language) => ({ ...surveyTexts(language).problems, ...mailingTexts(language).problems });

/** Mail, reminders and calls to the firms of a wave. */
export const fieldingRoutes: readonly Route<Context>[] = [
  pageRoute(mailPage),
  formRoute({
    path: surveyPaths.inviteRest,
    action: inviteRest,
    page: mailPage,
    problems,
    after: (context, { letters }, { params }) => ({
      kind: 'redirect',
      to: surveyPaths.mail.to(addressIn(params)),
      flash: mailingTexts(context.language).restSent(letters),
    }),
  }),
  pageRoute(remindersPage),
  formRoute({
    path: surveyPaths.reminders,
    action: planReminder,
    page: remindersPage,
    problems,
    after: (context, _done, { params }) => ({
      kind: 'redirect',
      to: surveyPaths.reminders.to(addressIn(params)),
      flash: mailingTexts(context.language).reminders.addedFlash,
    }),
  }),
  formRoute({
    path: surveyPaths.dropReminder,
    action: dropPlannedReminder,
    page: remindersPage,
    problems,
    after: (context, _done, { params }) => ({
      kind: 'redirect',
      to: surveyPaths.reminders.to(addressIn(params)),
      flash: mailingTexts(context.language).reminders.droppedFlash,
    }),
  }),
  ...keyingRoutes,
  pageRoute(callsPage),
  formRoute({
    path: surveyPaths.calls,
    action: noteCalls,
    page: callsPage,
    problems,
    read: ({ form }) => ({ calls: readCalls(form) }),
    after: (context, { noted }, { params }) => ({
      kind: 'redirect',
      to: surveyPaths.calls.to(addressIn(params)),
      flash: mailingTexts(context.language).calls.saved(noted),
    }),
  }),
];
