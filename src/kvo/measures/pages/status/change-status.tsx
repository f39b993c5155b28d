import type { Language } from '../../../../kernel/language.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { changeStatus } from '../../actions/measure/change-status.ts';
import { atMeasure } from '../../at-measure.ts';
import type { Measure } from '../../model.ts';
import { findMeasure } from '../../queries.ts';
import type { Step } from '../../rules/life/change-status.ts';
import { asksReason, steps, stepsFrom } from '../../rules/life/change-status.ts';
import { isDone } from '../../rules/life/standing.ts';
import { measureTexts } from '../../texts/texts.ts';

const consequencesOf = (measure: Measure, step: Step, language: Language): readonly string[] => {
  const t = measureTexts(language).consequences;
  return step === 'reopen' && isDone({ status: measure.status.kind }) ? t.reopenDone : t[step];
};

/** Asks twice before a measure takes a step in its life, and why where a step asks for a reason. */
export const changeStatusPage: PageDefinition = {
  name: 'measures.change-status-page',
  path: measurePaths.changeStatus,
  permission: 'measures.edit',
  stand: atMeasure,
  show: async (context, visit) => {
    const { language, db } = context;
    const step = steps.find((one) => one === visit.params['step']);
    const track = await getTrack(db, visit.params['track'] ?? '');
    const measure = await findMeasure(db, track.id, visit.params['measure'] ?? '');
    if (step === undefined || measure === null) return { kind: 'not-found' };
    // A step that cannot be taken from here has no page; one that was just tried still tells why not.
    if (!stepsFrom(measure.status.kind).includes(step) && visit.attempt === null) return { kind: 'not-found' };
    const t = measureTexts(language);
    const ids = { track: track.id, measure: measure.id };
    const state = formState({ form: changeStatus.name, language, attempt: visit.attempt });
    return {
      kind: 'page',
      title: t.stepPage.title,
      place: trackPlace(track, 'measures', language, [
        { label: t.matrix.title, href: measurePaths.matrix.to({ track: track.id }) },
        { label: `${measure.code} ${measure.title}`, href: measurePaths.measure.to(ids) },
      ]),
      main: (
        <>
          <ErrorSummary state={state} />
          <Confirmation
            language={language}
            heading={t.steps[step].heading(measure.title)}
            consequences={consequencesOf(measure, step, language)}
            action={measurePaths.changeStatus.to({ ...ids, step })}
            hidden={{ status: measure.status.kind }}
            button={t.steps[step].button}
            destructive={step === 'drop'}
            back={{ label: t.stepPage.back, href: measurePaths.measure.to(ids) }}
          >
            {asksReason(step) ? (
              <TextArea state={state} name="reason" label={t.stepPage.why} rows={3} required />
            ) : null}
          </Confirmation>
        </>
      ),
    };
  },
};
