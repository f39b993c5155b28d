import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Attempt } from '../../../../kernel/route.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import type { Context } from '../../../../platform/context.ts';
import { PostButton } from '../../../../platform/ui/actions/post-button.tsx';
import { Differences } from '../../../../platform/ui/forms/differences.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { mergeAttempt } from '../../../../platform/ui/forms/merge-attempt.ts';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { TypedText } from '../../../../platform/ui/page/typed-text.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import type { Finding } from '../../../findings/model.ts';
import { listFindings } from '../../../findings/queries.ts';
import type { Scheme } from '../../../schemes/model.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { changeObjective } from '../../actions/objective/change-objective.ts';
import { atObjective } from '../../at-measure.ts';
import type { Objective } from '../../objective-model.ts';
import { findObjective, findObjectiveAt } from '../../objective-queries.ts';
import { listMeasures } from '../../queries.ts';
import { measureTexts } from '../../texts/texts.ts';
import { fieldValue } from '../../words/field-words.ts';
import { namesOf } from '../../words/names-of.ts';
import { ObjectiveFacts } from './objective-facts.tsx';
import { ObjectiveForm } from './objective-form.tsx';
import { ObjectiveKeur } from './objective-keur.tsx';
import { objectiveValues } from './objective-values.ts';

interface Ground {
  readonly objective: Objective;
  readonly findings: readonly Finding[];
  readonly scheme: Scheme;
}

/** The form that was sent over a version that is no longer the newest, merged with what is kept now. */
const meet = async (
  { db, language }: Context,
  attempt: Attempt | null,
  { objective, findings, scheme }: Ground,
): Promise<{ readonly attempt: Attempt | null; readonly remark: Child }> => {
  const version = Number(attempt?.values['version']?.[0]);
  if (attempt === null || !Number.isInteger(version) || version === objective.version) return { attempt, remark: null };
  const opened = await findObjectiveAt(db, objective.trackId, objective.id, version);
  if (opened === null) return { attempt, remark: null };
  const merged = mergeAttempt(attempt, {
    opened: objectiveValues(opened, findings, language),
    kept: objectiveValues(objective, findings, language),
  });
  const names = namesOf({ scheme, findings, objectives: [], parties: [] }, language);
  const labels: Readonly<Record<string, string>> = measureTexts(language).objective.field;
  const remark = (
    <Differences
      differences={merged.differences}
      label={(name) => labels[name] ?? name}
      show={(name, values) => values.map((value) => fieldValue(name, value, names, language)).join(', ')}
      language={language}
    />
  );
  return { attempt: merged.attempt, remark };
};

const Dropped = ({
  objective,
  mayEdit,
  state,
}: {
  readonly objective: Objective;
  readonly mayEdit: boolean;
  readonly state: FormState;
}): Child => {
  const t = measureTexts(state.language).objective;
  const ids = { track: objective.trackId, objective: objective.id };
  return (
    <Notice title={t.droppedTitle}>
      <TypedText text={objective.dropped ?? ''} />
      {mayEdit ? (
        <PostButton action={measurePaths.restoreObjective.to(ids)} tone="second">
          {t.restore}
        </PostButton>
      ) : null}
    </Notice>
  );
};

const themeName = (scheme: Scheme, theme: string, language: Language): string =>
  scheme.themes.find(({ key }) => key === theme)?.name[language] ?? theme;

/** Everything of one objective, and the form to change it. */
export const objectivePage: PageDefinition = {
  name: 'measures.objective-page',
  path: measurePaths.objective,
  permission: 'measures.read',
  stand: atObjective,
  show: async (context, visit) => {
    const { language, db } = context;
    const track = await getTrack(db, visit.params['track'] ?? '');
    const objective = await findObjective(db, track.id, visit.params['objective'] ?? '');
    if (objective === null) return { kind: 'not-found' };
    const t = measureTexts(language);
    const scheme = schemeOfTrack(context, track);
    const findings = await listFindings(db, track.id);
    const { attempt, remark } = await meet(context, visit.attempt, { objective, findings, scheme });
    const defaults = objectiveValues(objective, findings, language);
    const state = formState({ form: changeObjective.name, language, attempt, defaults });
    const ids = { track: track.id, objective: objective.id };
    const mayEdit = visit.may('measures.edit');
    const isStanding = objective.dropped === null;
    const measures = (await listMeasures(db, track.id)).filter(
      ({ objectiveId, status }) => objectiveId === objective.id && status.kind !== 'dropped',
    );
    return {
      kind: 'page',
      title: objective.title,
      place: trackPlace(track, 'plan', language, [
        { label: t.plan.title, href: measurePaths.plan.to({ track: track.id }) },
      ]),
      main: (
        <>
          <ErrorSummary state={state} />
          {remark}
          <PageHead heading={objective.title} mark={<ObjectiveKeur objective={objective} language={language} />} />
          {isStanding ? null : <Dropped objective={objective} mayEdit={mayEdit} state={state} />}
          <ObjectiveFacts
            objective={objective}
            themeName={themeName(scheme, objective.theme, language)}
            findings={findings.filter(({ id }) => objective.findings.includes(id))}
            measures={measures}
            language={language}
          />
          {mayEdit && isStanding ? (
            <Part id="bewerken" heading={t.objective.changeTitle(objective.title)}>
              <ObjectiveForm
                state={state}
                findings={findings.filter(
                  ({ id, status }) => status.kind !== 'dropped' || objective.findings.includes(id),
                )}
                scheme={scheme}
                action={measurePaths.objective.to(ids)}
                hidden={{ version: String(objective.version) }}
              />
              <p>
                <a href={measurePaths.dropObjective.to(ids)}>{t.objective.drop}</a>
              </p>
            </Part>
          ) : null}
        </>
      ),
    };
  },
};
