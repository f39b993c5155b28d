import type { LocalDate } from '../../../../kernel/dates.ts';
import { daysBetween } from '../../../../kernel/dates.ts';
import type { DueItem, DueWhat } from '../../due-model.ts';
import type { Step } from '../../model.ts';
import { isDue, isLate } from '../due-items.ts';
import type { StepGround } from './step.ts';
import { step } from './step.ts';

const raiseResponse = ({ wave, likely, needed }: DueWhat & { readonly kind: 'response' }, closesOn: LocalDate): Step =>
  step('raise-response', { wave, likely, needed, closesOn }, { permission: 'surveys.edit' });

const stepFor = ({ what, dueOn }: DueItem, { known, today }: StepGround): readonly Step[] => {
  const daysLate = Math.max(0, daysBetween(dueOn, today));
  const { nextRound } = known.road.facts;
  switch (what.kind) {
    case 'record':
      return [step('hold-record', { record: what.record, dueOn, daysLate }, { permission: 'records.add' })];
    case 'expiry':
      return nextRound === null
        ? [step('open-round', { round: known.road.track.round + 1, until: dueOn }, { permission: 'tracks.edit' })]
        : [];
    case 'permit':
      return [step('renew-permit', { party: what.party, name: what.name, dueOn }, { permission: 'partners.edit' })];
    case 'response':
      return [raiseResponse(what, dueOn)];
    case 'correction':
      return [];
    case 'measure':
      return what.owner === null
        ? []
        : [
            step(
              'report-measure',
              { measure: what.measure, title: what.title, dueOn, daysLate },
              { permission: 'measures.report', parties: [what.owner] },
            ),
          ];
  }
};

/** What the days ask for: whatever is due, the latest first. */
export const dueSteps = (ground: StepGround): readonly Step[] => {
  const { due, today } = ground;
  const late = due.filter((item) => item.what.kind === 'measure' && isLate(item, today)).length;
  return [
    ...due.filter((item) => isDue(item, today)).flatMap((item) => stepFor(item, ground)),
    ...(late === 0 ? [] : [step('chase-measures', { late }, { permission: 'measures.edit', nudge: true })]),
  ];
};
