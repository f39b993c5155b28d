import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Attempt } from '../../../../kernel/route.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import type { Context } from '../../../../platform/context.ts';
import { Differences } from '../../../../platform/ui/forms/differences.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { mergeAttempt } from '../../../../platform/ui/forms/merge-attempt.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { changeMeasure } from '../../actions/measure/change-measure.ts';
import { atMeasure } from '../../at-measure.ts';
import type { Measure } from '../../model.ts';
import { findMeasure, findMeasureAt } from '../../queries.ts';
import { measureTexts } from '../../texts/texts.ts';
import { fieldLabel, fieldValue } from '../../words/field-words.ts';
import { namesOf } from '../../words/names-of.ts';
import type { MeasureChoices } from './measure-choices.ts';
import { choicesOf } from './measure-choices.ts';
import { MeasureForm } from './measure-form.tsx';
import { measureValues } from './measure-values.ts';

/** The form that was sent over a version that is no longer the newest, merged with what is kept now. */
const meet = async (
  context: Context,
  attempt: Attempt | null,
  measure: Measure,
  choices: MeasureChoices,
): Promise<{ readonly attempt: Attempt | null; readonly remark: Child }> => {
  const { language } = context;
  const version = Number(attempt?.values['version']?.[0]);
  if (attempt === null || !Number.isInteger(version) || version === measure.version) return { attempt, remark: null };
  const opened = await findMeasureAt(context.db, measure.trackId, measure.id, version);
  if (opened === null) return { attempt, remark: null };
  const merged = mergeAttempt(attempt, { opened: measureValues(opened), kept: measureValues(measure) });
  const names = namesOf(choices, language);
  const remark = (
    <Differences
      differences={merged.differences}
      label={(name) => fieldLabel(name, language)}
      show={(name, values) => values.map((value) => fieldValue(name, value, names, language)).join(', ')}
      language={language}
    />
  );
  return { attempt: merged.attempt, remark };
};

/** Where a measure is changed; when somebody else did so meanwhile, what is different now. */
export const changeMeasurePage: PageDefinition = {
  name: 'measures.change-measure-page',
  path: measurePaths.changeMeasure,
  permission: 'measures.edit',
  stand: atMeasure,
  show: async (context, visit) => {
    const { language, db } = context;
    const track = await getTrack(db, visit.params['track'] ?? '');
    const measure = await findMeasure(db, track.id, visit.params['measure'] ?? '');
    if (measure === null) return { kind: 'not-found' };
    const t = measureTexts(language);
    const ids = { track: track.id, measure: measure.id };
    const choices = await choicesOf(context, track, measure);
    const { attempt, remark } = await meet(context, visit.attempt, measure, choices);
    const state = formState({ form: changeMeasure.name, language, attempt, defaults: measureValues(measure) });
    const heading = t.form.changeTitle(measure.title);
    return {
      kind: 'page',
      title: heading,
      place: trackPlace(track, 'measures', language, [
        { label: t.matrix.title, href: measurePaths.matrix.to({ track: track.id }) },
        { label: `${measure.code} ${measure.title}`, href: measurePaths.measure.to(ids) },
      ]),
      main: (
        <>
          <ErrorSummary state={state} />
          {remark}
          <PageHead heading={heading} />
          <MeasureForm
            state={state}
            choices={choices}
            action={measurePaths.changeMeasure.to(ids)}
            hidden={{ version: String(measure.version) }}
            button={t.form.save}
          />
        </>
      ),
    };
  },
};
