import type { LocalDate } from '../../../../kernel/dates.ts';
import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { trackPaths } from '../../../../paths/tracks.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { DateField } from '../../../../platform/ui/forms/typed/date-field.tsx';
import { typedDate } from '../../../../platform/ui/forms/typed/typed-date.ts';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import type { Stage } from '../../../schemes/model.ts';
import { stagesInOrder } from '../../../schemes/stages-in-order.ts';
import { planStages } from '../../actions/plan-stages.ts';
import { ChangedMeanwhile } from '../../changed-meanwhile.tsx';
import type { Track } from '../../model.ts';
import { findTrack, listPlannedDates } from '../../queries.ts';
import type { PlanningRemark } from '../../rules/planning-remarks.ts';
import { planningRemarks } from '../../rules/planning-remarks.ts';
import { schemeOfTrack } from '../../scheme-of-track.ts';
import { trackTexts } from '../../texts/texts.ts';
import { trackPlace } from '../../track-place.ts';

type Planned = Readonly<Partial<Record<string, LocalDate>>>;

interface PlanningProps {
  readonly track: Track;
  readonly stages: readonly Stage[];
  readonly planned: Planned;
  readonly language: Language;
}

/** What comes first now, as the head of the page says it. */
const headingOf = ({ stages, planned, language }: PlanningProps, today: LocalDate): string => {
  const t = trackTexts(language).planning;
  const days = stages.flatMap((stage) => {
    const day = planned[stage.key];
    return day === undefined ? [] : [{ day, name: stage.name[language] }];
  });
  if (days.length === 0) return t.headingNone;
  const [next] = days.filter(({ day }) => day >= today).toSorted((one, other) => (one.day < other.day ? -1 : 1));
  return next === undefined ? t.headingPast : t.headingNext(next.name, showDate(next.day, language));
};

const Remarks = ({
  remarks,
  stages,
  language,
}: Pick<PlanningProps, 'stages' | 'language'> & { readonly remarks: readonly PlanningRemark[] }): Child => {
  if (remarks.length === 0) return null;
  const t = trackTexts(language).planning;
  const name = (key: string): string => stages.find((stage) => stage.key === key)?.name[language] ?? key;
  return (
    <Notice tone="wait" title={t.remark}>
      {remarks.map((remark) => (
        <p>
          {remark.kind === 'before'
            ? t.before(name(remark.stage), name(remark.earlier))
            : t.beforeStart(name(remark.stage))}
        </p>
      ))}
    </Notice>
  );
};

const PlanningForm = ({ track, stages, language, state }: PlanningProps & { readonly state: FormState }): Child => {
  const t = trackTexts(language).planning;
  const hidden = { version: String(track.planningVersion) };
  return (
    <Form action={trackPaths.plannedDates.to({ track: track.id })} hidden={hidden}>
      {stages.map((stage, index) => (
        <DateField
          state={state}
          name={stage.key}
          label={t.stage(index + 1, stage.name[language])}
          hint={stage.purpose[language]}
        />
      ))}
      <Button>{t.save}</Button>
    </Form>
  );
};

const PlanningFacts = ({ stages, planned, language }: PlanningProps): Child => {
  const t = trackTexts(language).planning;
  return (
    <Facts
      facts={stages.map((stage, index) => {
        const day = planned[stage.key];
        return {
          term: t.stage(index + 1, stage.name[language]),
          value: day === undefined ? t.none : showDate(day, language),
        };
      })}
    />
  );
};

const Meanwhile = ({
  track,
  stages,
  planned,
  language,
  state,
}: PlanningProps & { readonly state: FormState }): Child => {
  const show = (day: LocalDate | null): string => (day === null ? '' : showDate(day, language));
  const fields = stages.map((stage) => {
    const typed = state.value(stage.key);
    const day = typedDate(typed);
    return {
      label: stage.name[language],
      typed: day === null ? typed : show(day),
      stored: show(planned[stage.key] ?? null),
    };
  });
  return <ChangedMeanwhile state={state} version={track.planningVersion} fields={fields} language={language} />;
};

export const planningPage: PageDefinition = {
  name: 'tracks.planning-page',
  path: trackPaths.plannedDates,
  permission: 'tracks.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language, db } = context;
    const { planning: t } = trackTexts(language);
    const track = await findTrack(db, visit.params['track'] ?? '');
    if (track === null) return { kind: 'not-found' };
    const planned: Planned = (await listPlannedDates(db, [track.id])).get(track.id) ?? {};
    const stages = stagesInOrder(schemeOfTrack(context, track), track);
    const parts = { track, stages, planned, language };
    const state = formState({ form: planStages.name, language, attempt: visit.attempt, defaults: planned });
    const remarks = planningRemarks(stages, planned, track.startedOn);
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(track, 'planning', language),
      main: (
        <>
          <ErrorSummary state={state} />
          <Meanwhile {...parts} state={state} />
          <PageHead heading={headingOf(parts, dayOf(context.now))} lead={t.lead} />
          <Remarks remarks={remarks} stages={stages} language={language} />
          {visit.may('tracks.edit') ? <PlanningForm {...parts} state={state} /> : <PlanningFacts {...parts} />}
        </>
      ),
    };
  },
};
