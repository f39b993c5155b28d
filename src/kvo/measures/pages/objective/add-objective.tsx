import { isUuid, orderedId } from '../../../../kernel/ids.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { FormValues } from '../../../../kernel/route.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import type { Finding } from '../../../findings/model.ts';
import { listFindings } from '../../../findings/queries.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { addObjective } from '../../actions/objective/add-objective.ts';
import { baselineOfFigure } from '../../rules/objective/baseline-of-figure.ts';
import { measureTexts } from '../../texts/texts.ts';
import { ObjectiveForm } from './objective-form.tsx';

const defaultsOf = (finding: Finding | null, language: Language): FormValues => {
  if (finding === null) return { unit: ['percent'], direction: ['lower'] };
  const base = { theme: [finding.theme], findings: [finding.id], direction: ['lower'] };
  if (finding.source.kind !== 'figure') return { ...base, unit: ['percent'] };
  const start = baselineOfFigure(finding.source);
  const indicator = [finding.source.label[language]];
  return {
    ...base,
    indicator,
    unit: [start?.unit ?? 'percent'],
    ...(start === null ? {} : { figureOf: [finding.id] }),
  };
};

/** Where an objective is set, from nothing or for a finding (`?bevinding=`). */
export const addObjectivePage: PageDefinition = {
  name: 'measures.add-objective-page',
  path: measurePaths.addObjective,
  permission: 'measures.edit',
  stand: inTrack,
  show: async (context, visit) => {
    const { language, db } = context;
    const track = await getTrack(db, visit.params['track'] ?? '');
    const t = measureTexts(language);
    const findings = (await listFindings(db, track.id)).filter(({ status }) => status.kind !== 'dropped');
    const wanted = visit.query['bevinding'] ?? '';
    const finding = isUuid(wanted) ? (findings.find(({ id }) => id === wanted) ?? null) : null;
    const defaults = defaultsOf(finding, language);
    const state = formState({ form: addObjective.name, language, attempt: visit.attempt, defaults });
    return {
      kind: 'page',
      title: t.objective.addTitle,
      place: trackPlace(track, 'plan', language, [
        { label: t.plan.title, href: measurePaths.plan.to({ track: track.id }) },
      ]),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.objective.addHeading} lead={t.objective.addLead} />
          <ObjectiveForm
            state={state}
            findings={findings}
            scheme={schemeOfTrack(context, track)}
            action={measurePaths.addObjective.to({ track: track.id })}
            hidden={{ id: visit.attempt?.values['id']?.[0] ?? orderedId(context.now.getTime()) }}
          />
        </>
      ),
    };
  },
};
