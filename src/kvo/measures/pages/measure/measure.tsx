import { dayOf } from '../../../../kernel/dates.ts';
import { orderedId } from '../../../../kernel/ids.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import type { Context } from '../../../../platform/context.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { listNames } from '../../../accounts/queries.ts';
import { listFindings } from '../../../findings/queries.ts';
import { listParties } from '../../../partners/queries.ts';
import type { Track } from '../../../tracks/model.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { reportProgress } from '../../actions/measure/report-progress.ts';
import { atMeasure } from '../../at-measure.ts';
import type { Measure } from '../../model.ts';
import { listObjectives } from '../../objective-queries.ts';
import { findMeasure } from '../../queries.ts';
import { isDone } from '../../rules/life/standing.ts';
import { listReports, listStatusChanges, listVersions } from '../../store/history.ts';
import { measureTexts } from '../../texts/texts.ts';
import { namesOf, partiesIn } from '../../words/names-of.ts';
import { viewHistory } from './history-view.ts';
import { MeasureFacts } from './measure-facts.tsx';
import { MeasureHead } from './measure-head.tsx';
import { MeasureHistory } from './measure-history.tsx';
import { ProgressForm } from './progress-form.tsx';

/** What a measure refers to and what happened to it: the same nine questions for every measure. */
const gather = async (
  { db, language }: Context,
  track: Track,
  measure: Measure,
  scheme: ReturnType<typeof schemeOfTrack>,
) => {
  const findings = await listFindings(db, track.id);
  const objectives = await listObjectives(db, track.id);
  const parties = [...partiesIn([measure]), ...(await listParties(db, [track.id]))];
  const items = viewHistory({
    changes: await listStatusChanges(db, measure.id),
    reports: await listReports(db, measure.id),
    versions: await listVersions(db, measure.id),
  });
  return {
    findings: findings.filter((finding) => measure.findings.includes(finding.id)),
    objective: objectives.find((objective) => objective.id === measure.objectiveId) ?? null,
    items,
    people: await listNames(
      db,
      items.flatMap((item) => (item.by === null ? [] : [item.by])),
    ),
    names: namesOf({ scheme, findings, objectives, parties }, language),
  };
};

const Progress = ({
  measure,
  visit,
  context,
}: {
  readonly measure: Measure;
  readonly visit: Visit;
  readonly context: Context;
}): Child => {
  const { language } = context;
  const t = measureTexts(language);
  const status = measure.status.kind;
  const attempt = visit.attempt;
  const state = formState({ form: reportProgress.name, language, attempt, defaults: { step: 'none' } });
  const id = attempt?.values['id']?.[0] ?? orderedId(context.now.getTime());
  return (
    <Part id="voortgang" heading={t.measure.progress}>
      {isDone({ status }) && measure.evidence === 0 ? <Notice tone="wait">{t.measure.noEvidence}</Notice> : null}
      {visit.may('measures.report') && status !== 'dropped' ? (
        <ProgressForm state={state} measure={measure} id={id} />
      ) : (
        <p>{measure.owner === null || status === 'dropped' ? null : t.report.notYours(measure.owner.name)}</p>
      )}
    </Part>
  );
};

/** Everything of one measure: what was agreed, progress with its evidence, and its whole history. */
export const measurePage: PageDefinition = {
  name: 'measures.measure-page',
  path: measurePaths.measure,
  permission: 'measures.read',
  stand: atMeasure,
  show: async (context, visit) => {
    const { language, db } = context;
    const track = await getTrack(db, visit.params['track'] ?? '');
    const measure = await findMeasure(db, track.id, visit.params['measure'] ?? '');
    if (measure === null) return { kind: 'not-found' };
    const t = measureTexts(language);
    const scheme = schemeOfTrack(context, track);
    const { findings, objective, items, people, names } = await gather(context, track, measure, scheme);
    const state = formState({ form: reportProgress.name, language, attempt: visit.attempt });
    const themeName = names.get(measure.theme) ?? measure.theme;
    const crumbs = [{ label: t.matrix.title, href: measurePaths.matrix.to({ track: track.id }) }];
    return {
      kind: 'page',
      title: `${measure.code} ${measure.title}`,
      place: trackPlace(track, 'measures', language, crumbs),
      main: (
        <>
          <ErrorSummary state={state} />
          <MeasureHead
            measure={measure}
            today={dayOf(context.now)}
            mayEdit={visit.may('measures.edit')}
            language={language}
          />
          <MeasureFacts
            measure={measure}
            themeName={themeName}
            findings={findings}
            objective={objective}
            language={language}
          />
          <Progress measure={measure} visit={visit} context={context} />
          <Part id="geschiedenis" heading={t.measure.history}>
            <MeasureHistory measure={measure} items={items} people={people} names={names} language={language} />
          </Part>
        </>
      ),
    };
  },
};
