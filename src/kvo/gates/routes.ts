import type { Language } from '../../kernel/language.ts';
import type { Route } from '../../kernel/route.ts';
import { gatePaths } from '../../paths/gates.ts';
import { trackPaths } from '../../paths/tracks.ts';
import type { Context } from '../../platform/context.ts';
import { formRoute, pageRoute } from '../accounts/entrance.ts';
import { closeStage } from './actions/close-stage.ts';
import { passGate } from './actions/pass-gate.ts';
import { reopenStage } from './actions/reopen-stage.ts';
import { closeStagePage, passGatePage, reopenStagePage } from './pages/decision-pages.tsx';
import { gatePage } from './pages/gate.tsx';
import { gateTexts } from './texts/texts.ts';
import { stageWords } from './words.ts';

const problems = (language: Language) => gateTexts(language).problems;

const toRoad = (params: Readonly<Record<string, string>>, flash: string) =>
  ({ kind: 'redirect', to: trackPaths.road.to({ track: params['track'] ?? '' }), flash }) as const;

/** The pages and forms of gates. */
export const gateRoutes: readonly Route<Context>[] = [
  pageRoute(gatePage),
  pageRoute(closeStagePage),
  formRoute({
    path: gatePaths.close,
    action: closeStage,
    page: closeStagePage,
    problems,
    after: (context, { stage, fresh }, { params }) => {
      const { close: t } = gateTexts(context.language);
      const words = stageWords(stage, context.language);
      return toRoad(params, fresh ? t.done(words) : t.already(words));
    },
  }),
  pageRoute(passGatePage),
  formRoute({
    path: gatePaths.pass,
    action: passGate,
    page: passGatePage,
    problems,
    after: (context, { stage }, { params }) =>
      toRoad(params, gateTexts(context.language).pass.done(stageWords(stage, context.language))),
  }),
  pageRoute(reopenStagePage),
  formRoute({
    path: gatePaths.reopen,
    action: reopenStage,
    page: reopenStagePage,
    problems,
    after: (context, { stage }, { params }) =>
      toRoad(params, gateTexts(context.language).reopen.done(stageWords(stage, context.language))),
  }),
];
