import type { LocalDate } from '../../../kernel/dates.ts';
import type { AgendaItem, AgendaWhat, DueItem } from '../due-model.ts';
import type { TrackKnowledge } from '../model.ts';

const on = (day: LocalDate | null | undefined, what: AgendaWhat): readonly AgendaItem[] =>
  day === null || day === undefined ? [] : [{ day, what }];

/** Everything of a track that lies on a day from today on, nearest first. */
export const agendaOf = (
  { road, planned }: Pick<TrackKnowledge, 'road' | 'planned'>,
  due: readonly DueItem[],
  today: LocalDate,
): readonly AgendaItem[] => {
  const [wave] = road.facts.waves;
  const { plan } = road.facts.audit;
  const goesOn = wave !== undefined && wave.closedOn === null;
  return [
    // That the measurement closes is on the agenda already.
    ...due
      .filter(({ what }) => what.kind !== 'response')
      .map(({ dueOn: day, what }): AgendaItem => ({ day, what: { kind: 'due', item: what } })),
    ...road.stages
      .filter((stage) => stage.place !== 'done')
      .flatMap(({ stage: { key } }) => on(planned[key], { kind: 'stage', stage: key })),
    ...(goesOn && wave.openedOn === null ? on(wave.opensOn, { kind: 'wave-opens' }) : []),
    ...(goesOn ? on(wave.closesOn, { kind: 'wave-closes' }) : []),
    ...(plan === null || road.facts.audit.decision !== null
      ? []
      : [...on(plan.deskReviewOn, { kind: 'desk-review' }), ...on(plan.siteVisitOn, { kind: 'site-visit' })]),
  ]
    .filter(({ day }) => day >= today)
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
};
