import type { Route } from '../../kernel/route.ts';
import { partnerPaths } from '../../paths/partners.ts';
import { trackPaths } from '../../paths/tracks.ts';
import type { Context } from '../../platform/context.ts';
import { formRoute, pageRoute } from '../accounts/entrance.ts';
import { createTrack } from './actions/create-track.ts';
import { editTrack } from './actions/edit-track.ts';
import { overrideRule } from './actions/override-rule.ts';
import { planStages } from './actions/plan-stages.ts';
import { renewTrack } from './actions/renew-track.ts';
import { createTrackPage } from './pages/begin/create.tsx';
import { renewTrackPage } from './pages/begin/renew.tsx';
import { detailsPage } from './pages/details/details.tsx';
import { eventsPage } from './pages/events/events.tsx';
import { planningPage } from './pages/planning/planning.tsx';
import { rulePage } from './pages/rules/rule.tsx';
import { rulesPage } from './pages/rules/rules.tsx';
import { trackTexts } from './texts/texts.ts';

const problems = (language: Context['language']) => trackTexts(language).problems;

/** The pages and forms of tracks; the list of all tracks and the road itself are the overview's. */
export const trackRoutes: readonly Route<Context>[] = [
  pageRoute(createTrackPage),
  formRoute({
    path: trackPaths.create,
    action: createTrack,
    page: createTrackPage,
    problems,
    after: (context, { track }) => ({
      kind: 'redirect',
      to: partnerPaths.parties.to({ track }),
      flash: trackTexts(context.language).create.done,
    }),
  }),
  pageRoute(detailsPage),
  formRoute({
    path: trackPaths.edit,
    action: editTrack,
    page: detailsPage,
    problems,
    after: (context, _done, incoming) => ({
      kind: 'redirect',
      to: trackPaths.edit.to({ track: incoming.params['track'] ?? '' }),
      flash: trackTexts(context.language).details.saved,
    }),
  }),
  pageRoute(renewTrackPage),
  formRoute({
    path: trackPaths.renew,
    action: renewTrack,
    page: renewTrackPage,
    problems,
    after: (context, { track }) => ({
      kind: 'redirect',
      to: partnerPaths.parties.to({ track }),
      flash: trackTexts(context.language).renewal.done,
    }),
  }),
  pageRoute(planningPage),
  formRoute({
    path: trackPaths.plannedDates,
    action: planStages,
    page: planningPage,
    problems,
    after: (context, _done, incoming) => ({
      kind: 'redirect',
      to: trackPaths.plannedDates.to({ track: incoming.params['track'] ?? '' }),
      flash: trackTexts(context.language).planning.saved,
    }),
  }),
  pageRoute(rulesPage),
  pageRoute(rulePage),
  formRoute({
    path: trackPaths.rule,
    action: overrideRule,
    page: rulePage,
    problems,
    after: (context, _done, incoming) => ({
      kind: 'redirect',
      to: trackPaths.rules.to({ track: incoming.params['track'] ?? '' }),
      flash: trackTexts(context.language).rule.saved,
    }),
  }),
  pageRoute(eventsPage),
];
