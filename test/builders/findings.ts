import type { Actor } from '../../src/kernel/actor.ts';
import type { LocalDate } from '../../src/kernel/dates.ts';
import { orderedId, randomId } from '../../src/kernel/ids.ts';
import { addFinding } from '../../src/kvo/findings/actions/add-finding.ts';
import type { FigureSource, FindingId } from '../../src/kvo/findings/model.ts';
import type { ProposedFinding } from '../../src/kvo/findings/store/add-proposed-finding.ts';
import { addProposedFinding } from '../../src/kvo/findings/store/add-proposed-finding.ts';
import { transact } from '../../src/platform/database/transact.ts';
import type { World } from '../world-on.ts';

interface InTrack {
  readonly track: string;
  readonly facilitator: Actor;
}

/** A finding written by hand; `wishes` replace what they name. */
export const aFinding = async (
  world: World,
  { track, facilitator }: InTrack,
  wishes: Readonly<Record<string, unknown>> = {},
): Promise<FindingId> => {
  const done = await world.does(facilitator, addFinding, {
    track,
    id: orderedId(world.context().now.getTime()),
    theme: 'lighting',
    title: 'Het fietspad achter de hallen is donker',
    sourceKind: 'walk',
    priority: 'high',
    priorityReason: 'Iedereen noemt het',
    ...wishes,
  });
  return done.id;
};

/** What a survey says of the lighting: 23 of the 54 that answered, out of 98, are not content. */
export const aFigureSource = (wishes: Partial<FigureSource> = {}): FigureSource => ({
  kind: 'figure',
  wave: randomId(),
  question: 'maintenance',
  item: 'lighting',
  group: null,
  label: { nl: 'Ontevreden over de verlichting', en: 'Not content with the lighting' },
  figure: {
    kind: 'share',
    n: 54,
    population: 98,
    mode: 'descriptive',
    count: 23,
    value: 23 / 54,
    interval: { lower: 0.337, upper: 0.52, level: 0.95 },
    method: 'hypergeometric-tail',
    asPercentage: true,
  },
  measuredOn: '2026-03-02' as LocalDate,
  rule: { nl: 'Meer dan een derde is ontevreden.', en: 'More than a third is not content.' },
  ...wishes,
});

/** A finding as the results propose it; null when that figure was taken over before. */
export const aProposedFinding = (
  world: World,
  { track, facilitator }: InTrack,
  wishes: Partial<ProposedFinding> = {},
): Promise<FindingId | null> =>
  transact(world.instance.db, (tx) =>
    addProposedFinding(tx, world.context(facilitator), {
      track,
      theme: 'lighting',
      title: 'Bedrijven zijn ontevreden over de verlichting',
      description: '',
      subAreaId: null,
      source: aFigureSource(),
      priority: 'middle',
      priorityReason: 'Meer dan een derde is ontevreden.',
      ...wishes,
    }),
  );
