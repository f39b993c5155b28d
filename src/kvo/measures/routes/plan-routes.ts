import type { Language } from '../../../kernel/language.ts';
import type { Route } from '../../../kernel/route.ts';
import { measurePaths } from '../../../paths/measures.ts';
import type { Context } from '../../../platform/context.ts';
import { formRoute, pageRoute } from '../../accounts/entrance.ts';
import { addObjective } from '../actions/objective/add-objective.ts';
import { changeObjective } from '../actions/objective/change-objective.ts';
import { dropObjective, restoreObjective } from '../actions/objective/drop-objective.ts';
import { agreeAll } from '../actions/plan/agree-all.ts';
import { freezePlan } from '../actions/plan/freeze-plan.ts';
import { addObjectivePage } from '../pages/objective/add-objective.tsx';
import { dropObjectivePage } from '../pages/objective/drop-objective.tsx';
import { objectivePage } from '../pages/objective/objective.tsx';
import { agreeAllPage } from '../pages/plan/agree-all.tsx';
import { freezePlanPage } from '../pages/plan/freeze-plan.tsx';
import { planPage } from '../pages/plan/plan.tsx';
import { planFilePage } from '../pages/plan/plan-file.ts';
import { planVersionPage } from '../pages/plan/plan-version.tsx';
import { measureTexts } from '../texts/texts.ts';

const problems = (language: Language) => measureTexts(language).problems;

type Params = Readonly<Record<string, string>>;

const toObjective = ({ track = '' }: Params, objective: string, flash: string) =>
  ({ kind: 'redirect', to: measurePaths.objective.to({ track, objective }), flash }) as const;

const toPlan = ({ track = '' }: Params, flash: string) =>
  ({ kind: 'redirect', to: measurePaths.plan.to({ track }), flash }) as const;

/** The plan with its objectives and its frozen versions. */
export const planRoutes: readonly Route<Context>[] = [
  pageRoute(planPage),
  pageRoute(freezePlanPage),
  formRoute({
    path: measurePaths.freezePlan,
    action: freezePlan,
    page: freezePlanPage,
    problems: (language) => ({ ...problems(language), 'changed-meanwhile': measureTexts(language).freezeConflict }),
    after: ({ language }, done, { params }) => toPlan(params, measureTexts(language).flash.frozen(done.version)),
  }),
  pageRoute(agreeAllPage),
  formRoute({
    path: measurePaths.agreeAll,
    action: agreeAll,
    page: agreeAllPage,
    problems: (language) => ({ ...problems(language), 'changed-meanwhile': measureTexts(language).agreeConflict }),
    after: ({ language }, done, { params }) => toPlan(params, measureTexts(language).flash.allAgreed(done.agreed)),
  }),
  pageRoute(planVersionPage),
  pageRoute(planFilePage),
  pageRoute(addObjectivePage),
  formRoute({
    path: measurePaths.addObjective,
    action: addObjective,
    page: addObjectivePage,
    problems,
    after: ({ language }, done, { params }) =>
      toObjective(params, done.id, measureTexts(language).flash.objectiveAdded),
  }),
  pageRoute(objectivePage),
  formRoute({
    path: measurePaths.objective,
    action: changeObjective,
    page: objectivePage,
    problems,
    after: ({ language }, done, { params }) =>
      toObjective(params, done.id, measureTexts(language).flash.objectiveChanged),
  }),
  pageRoute(dropObjectivePage),
  formRoute({
    path: measurePaths.dropObjective,
    action: dropObjective,
    page: dropObjectivePage,
    problems,
    after: ({ language }, done, { params }) =>
      toPlan(params, measureTexts(language).flash.objectiveDropped(done.title)),
  }),
  formRoute({
    path: measurePaths.restoreObjective,
    action: restoreObjective,
    page: objectivePage,
    problems: () => ({}),
    after: ({ language }, done, { params }) =>
      toObjective(params, done.id, measureTexts(language).flash.objectiveRestored(done.title)),
  }),
];
