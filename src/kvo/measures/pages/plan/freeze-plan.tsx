import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Fingerprint } from '../../../../platform/ui/marks/fingerprint.tsx';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { freezePlan } from '../../actions/plan/freeze-plan.ts';
import { isComplete } from '../../rules/life/standing.ts';
import { isObjectiveComplete } from '../../rules/objective/decide-objective.ts';
import { measureTexts } from '../../texts/texts.ts';
import type { PlanView } from './plan-parts.ts';
import { gatherPlan } from './plan-parts.ts';

const consequencesOf = ({ plan, objectives, measures, newest }: PlanView, language: Language): readonly string[] => {
  const t = measureTexts(language).plan.freezePage;
  const standing = measures.filter(({ status }) => status.kind !== 'dropped');
  const unfinished = standing.filter(
    ({ owner, dueOn }) => !isComplete({ hasOwner: owner?.atTable === true, dueOn }),
  ).length;
  const vague = objectives.filter((objective) => objective.dropped === null && !isObjectiveComplete(objective)).length;
  return [
    t.contents(
      t.measures(plan.measures.length),
      t.objectives(plan.objectives.length),
      t.findings(plan.findings.length),
    ),
    ...(unfinished === 0 ? [] : [t.incompleteMeasures(unfinished)]),
    ...(vague === 0 ? [] : [t.incompleteObjectives(vague)]),
    t.forGood,
    t.progress,
    ...(newest === null ? [] : [t.covenant]),
  ];
};

/** Why there is nothing to freeze: no measure, or nothing that the newest version does not say already; null when there is. */
const Unready = ({
  view,
  track,
  language,
}: {
  readonly view: PlanView;
  readonly track: string;
  readonly language: Language;
}): Child => {
  const t = measureTexts(language).plan;
  const back = (
    <ButtonLink href={measurePaths.plan.to({ track })} tone="second">
      {t.freezePage.toPlan}
    </ButtonLink>
  );
  if (view.plan.measures.length > 0)
    return (
      <PageHead heading={t.freezePage.same(view.newest?.version ?? 1)} lead={t.freezePage.sameLead} buttons={back} />
    );
  return (
    <PageHead
      heading={t.freezePage.empty}
      lead={t.freezePage.emptyLead}
      buttons={
        <>
          <ButtonLink href={measurePaths.addMeasure.to({ track })}>{t.addMeasure}</ButtonLink>
          {back}
        </>
      }
    />
  );
};

/** Asks twice before the plan is frozen, and says what is in it and what it still lacks. */
export const freezePlanPage: PageDefinition = {
  name: 'measures.freeze-plan-page',
  path: measurePaths.freezePlan,
  permission: 'measures.freeze',
  stand: inTrack,
  show: async (context, visit) => {
    const { language, db } = context;
    const track = await getTrack(db, visit.params['track'] ?? '');
    const view = await gatherPlan(db, track);
    const t = measureTexts(language).plan;
    const version = (view.newest?.version ?? 0) + 1;
    const state = formState({ form: freezePlan.name, language, attempt: visit.attempt });
    const back = measurePaths.plan.to({ track: track.id });
    return {
      kind: 'page',
      title: t.freezePage.title,
      place: trackPlace(track, 'plan', language, [{ label: t.title, href: back }]),
      main: (
        <>
          <ErrorSummary state={state} />
          {view.plan.measures.length === 0 || view.newest?.digest === view.digest ? (
            <Unready view={view} track={track.id} language={language} />
          ) : (
            <Confirmation
              language={language}
              heading={t.freezePage.heading(version)}
              consequences={consequencesOf(view, language)}
              action={measurePaths.freezePlan.to({ track: track.id })}
              hidden={{ digest: view.digest }}
              button={t.freezePage.button(version)}
              back={{ label: t.freezePage.back, href: back }}
            >
              <Fingerprint digest={view.digest} label={t.fingerprint} language={language} />
            </Confirmation>
          )}
        </>
      ),
    };
  },
};
