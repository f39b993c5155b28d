import { addDays } from '../../../kernel/dates.ts';
import type { MeasureId } from '../../../kvo/measures/model.ts';
import { beginTrack } from '../../acts/begin-track.ts';
import { closeGate } from '../../acts/certify.ts';
import type { LaidOutPark } from '../../acts/lay-out-park.ts';
import { layOutPark } from '../../acts/lay-out-park.ts';
import { proposeAll, setAims } from '../../acts/lay-plan.ts';
import { move, report } from '../../acts/make-plan.ts';
import type { Measurement } from '../../acts/measure-opinion.ts';
import { closeMeasurement, letAnswer, letDropIn, openMeasurement, remind } from '../../acts/measure-opinion.ts';
import { setTable } from '../../acts/set-table.ts';
import { allSign, freezeIntent, inviteToSign } from '../../acts/sign.ts';
import { cast } from '../../cast.ts';
import type { PersonActor, Scene, Stage } from '../../stage.ts';
import { actorOf, dayNow } from '../../stage.ts';
import type { Story } from '../story.ts';
import { handOverFigures, walkByDay, walkInDark, weighFigures } from './analysis.ts';
import { temperOfWolvega, wolvega } from './park.ts';
import { aimsOfWolvega, measuresOfWolvega } from './plan.ts';
import { seatsOfWolvega } from './seats.ts';

interface SoFar {
  laidOut: LaidOutPark;
  track: string;
  parties: ReadonlyMap<string, string>;
  measurement: Measurement;
  findings: ReadonlyMap<string, string>;
  measures: ReadonlyMap<string, MeasureId>;
}

/** Wolvega: signed, asked and walked; the plan is in the making. */
export const storyOfWolvega: Story = (stage, regulars) => {
  const so = {} as SoFar;
  so.findings = new Map();
  const facilitator = () => regulars().facilitator;
  const police = () => actorOf(stage, cast.police.email);
  const share = (count: number) => letAnswer(stage, so.measurement, { count, temperOf: temperOfWolvega });
  return [
    {
      ago: 262,
      play: async () => {
        so.laidOut = await layOutPark(stage, facilitator(), wolvega);
        so.track = await beginTrack(stage, facilitator(), wolvega.name, so.laidOut.areas.values());
        so.parties = await setTable(stage, facilitator(), so.track, seatsOfWolvega);
      },
    },
    ...signing(stage, so, regulars),
    {
      ago: 196,
      play: async () => {
        const term = { opensOn: dayNow(stage), closesOn: addDays(dayNow(stage), 35) };
        so.measurement = await openMeasurement(stage, facilitator(), { track: so.track, ...term });
      },
    },
    { ago: 194, play: () => share(34) },
    { ago: 186, play: () => remind(stage, facilitator(), so.measurement) },
    { ago: 184, play: () => share(27) },
    { ago: 180, play: () => letDropIn(stage, so.measurement, 11) },
    { ago: 173, play: () => remind(stage, facilitator(), so.measurement) },
    { ago: 171, play: () => share(26) },
    {
      ago: 160,
      play: async () => {
        await closeMeasurement(stage, facilitator(), so.measurement);
        await closeGate(stage, facilitator(), so.track, 'survey');
      },
    },
    {
      ago: 152,
      play: async () => {
        const fireService = await actorOf(stage, cast.fireService.email);
        await handOverFigures(stage, { police: await police(), fireService }, so.track);
      },
    },
    ...analysing(stage, so, facilitator),
    { ago: 120, play: () => closeGate(stage, facilitator(), so.track, 'analysis') },
    ...planning(stage, so, regulars),
  ];
};

const analysing = (stage: Stage, so: SoFar, facilitator: () => PersonActor): ReturnType<Story> => {
  const find = (ago: number, look: () => Promise<ReadonlyMap<string, string>>): Scene => ({
    ago,
    play: async () => {
      so.findings = new Map([...so.findings, ...(await look())]);
    },
  });
  return [
    find(141, () => walkByDay(stage, facilitator(), so.track, so.laidOut.areas)),
    find(138, () => walkInDark(stage, facilitator(), so.track, so.laidOut.areas)),
    find(131, () => weighFigures(stage, facilitator(), so.measurement)),
  ];
};

const signing = (stage: Stage, so: SoFar, regulars: Parameters<Story>[1]): ReturnType<Story> => {
  const sign = (from: number, until: number) => () => allSign(stage, seatsOfWolvega.slice(from, until));
  return [
    {
      ago: 240,
      play: async () => {
        const { facilitator } = regulars();
        const agreement = { track: so.track, kind: 'declaration', parties: so.parties } as const;
        await freezeIntent(stage, facilitator, so.track);
        await inviteToSign(stage, facilitator, agreement, seatsOfWolvega);
      },
    },
    { ago: 238, play: sign(0, 3) },
    { ago: 233, play: sign(3, 6) },
    { ago: 229, play: sign(6, 7) },
    { ago: 227, play: () => closeGate(stage, regulars().facilitator, so.track, 'intent') },
  ];
};

const planning = (stage: Stage, so: SoFar, regulars: Parameters<Story>[1]): ReturnType<Story> => [
  {
    ago: 75,
    play: async () => {
      const { facilitator } = regulars();
      const aims = await setAims(stage, facilitator, so.measurement, { aims: aimsOfWolvega, findings: so.findings });
      so.measures = await proposeAll(stage, facilitator, so, { aims, proposals: measuresOfWolvega });
    },
  },
  {
    ago: 54,
    play: async () => {
      for (const key of ['lamps', 'parking', 'gates']) await step(stage, so, regulars, { key, step: 'agree' });
      for (const key of ['lamps', 'gates']) await step(stage, so, regulars, { key, step: 'start' });
    },
  },
  {
    ago: 12,
    play: async () => {
      const owner = await actorOf(stage, cast.municipality.email);
      const done = 'Negen van de veertien lampen zijn vervangen. De rest volgt als de kabel er ligt.';
      await report(stage, owner, measureOf(so, 'lamps'), { done, percentage: 64, step: 'none' });
    },
  },
  {
    ago: 4,
    play: async () => {
      const owner = await actorOf(stage, cast.securityFirm.email);
      const done = 'Vier weken proef: 17 open poorten gemeld, 15 dezelfde avond dicht. Vanaf nu vaste afspraak.';
      await report(stage, owner, measureOf(so, 'gates'), { done, percentage: 100, step: 'finish' });
    },
  },
];

const measureOf = (so: SoFar, key: string): { readonly track: string; readonly measure: MeasureId } => {
  const measure = so.measures.get(key);
  if (measure === undefined) throw new Error(`no measure is called ${key}`);
  return { track: so.track, measure };
};

const step = (
  stage: Stage,
  so: SoFar,
  regulars: Parameters<Story>[1],
  which: { readonly key: string; readonly step: 'agree' | 'start' },
): Promise<void> => move(stage, regulars().facilitator, measureOf(so, which.key), which.step);
