import { addDays } from '../../../kernel/dates.ts';
import type { MeasureId } from '../../../kvo/measures/model.ts';
import { beginTrack } from '../../acts/begin-track.ts';
import { bringAuditor, certify, closeGate, judgeWell, layEvidence } from '../../acts/certify.ts';
import type { LaidOutPark } from '../../acts/lay-out-park.ts';
import { layOutPark } from '../../acts/lay-out-park.ts';
import { proposeAll, setAims } from '../../acts/lay-plan.ts';
import { freeze, move, report } from '../../acts/make-plan.ts';
import type { Measurement } from '../../acts/measure-opinion.ts';
import { closeMeasurement, letAnswer, openMeasurement } from '../../acts/measure-opinion.ts';
import { setTable } from '../../acts/set-table.ts';
import { allSign, freezeIntent, freezePact, inviteToSign } from '../../acts/sign.ts';
import { cast } from '../../cast.ts';
import { ordinaryPark } from '../../invent/temper.ts';
import type { PersonActor, Scene, Stage } from '../../stage.ts';
import { actorOf, dayNow } from '../../stage.ts';
import type { Story } from '../story.ts';
import { figuresOfVeldkamp, findingsOfVeldkamp, weighFiguresOfVeldkamp } from './analysis.ts';
import { evidenceOfVeldkamp } from './evidence.ts';
import { seatsOfVeldkamp, veldkamp } from './park.ts';
import { aimsOfVeldkamp, measuresOfVeldkamp } from './plan.ts';
import { measuredAgain, rhythmOfVeldkamp } from './rhythm.ts';

interface SoFar {
  laidOut: LaidOutPark;
  track: string;
  parties: ReadonlyMap<string, string>;
  measurement: Measurement;
  findings: ReadonlyMap<string, string>;
  measures: readonly MeasureId[];
}

interface Telling {
  readonly stage: Stage;
  readonly so: SoFar;
  readonly facilitator: () => PersonActor;
  readonly close: (ago: number, key: Parameters<typeof closeGate>[3]) => Scene;
}

/** De Veldkamp: the whole road to the certificate, more than two years ago, and its rhythm since; it expires in sight. */
export const storyOfVeldkamp: Story = (stage, regulars) => {
  const so = {} as SoFar;
  const facilitator = () => regulars().facilitator;
  const telling: Telling = {
    stage,
    so,
    facilitator,
    close: (ago, key) => ({ ago, play: () => closeGate(stage, facilitator(), so.track, key) }),
  };
  return [
    ...signing(telling),
    ...measuring(telling),
    ...planning(telling),
    ...auditing(telling),
    ...measuredAgain(stage, facilitator, () => so.track),
    ...rhythmOfVeldkamp(stage, () => so.track),
  ];
};

const signing = ({ stage, so, facilitator, close }: Telling): readonly Scene[] => [
  {
    ago: 990,
    play: async () => {
      so.laidOut = await layOutPark(stage, facilitator(), veldkamp);
      so.track = await beginTrack(stage, facilitator(), veldkamp.name, so.laidOut.areas.values());
      so.parties = await setTable(stage, facilitator(), so.track, seatsOfVeldkamp);
    },
  },
  {
    ago: 983,
    play: async () => {
      await freezeIntent(stage, facilitator(), so.track);
      await inviteToSign(stage, facilitator(), { ...so, kind: 'declaration' }, seatsOfVeldkamp);
    },
  },
  { ago: 980, play: () => allSign(stage, seatsOfVeldkamp) },
  close(979, 'intent'),
];

const measuring = ({ stage, so, facilitator, close }: Telling): readonly Scene[] => [
  {
    ago: 976,
    play: async () => {
      const term = { opensOn: dayNow(stage), closesOn: addDays(dayNow(stage), 28) };
      so.measurement = await openMeasurement(stage, facilitator(), { track: so.track, ...term });
    },
  },
  { ago: 968, play: () => letAnswer(stage, so.measurement, { count: 47, temperOf: () => ordinaryPark }) },
  { ago: 947, play: () => closeMeasurement(stage, facilitator(), so.measurement) },
  close(946, 'survey'),
  { ago: 940, play: async () => figuresOfVeldkamp(stage, await actorOf(stage, cast.police.email), so.track) },
  {
    ago: 934,
    play: async () => {
      const seen = await findingsOfVeldkamp(stage, facilitator(), so.track);
      so.findings = new Map([...seen, ...(await weighFiguresOfVeldkamp(stage, facilitator(), so.measurement))]);
    },
  },
  close(930, 'analysis'),
];

const planning = ({ stage, so, facilitator, close }: Telling): readonly Scene[] => [
  {
    ago: 920,
    play: async () => {
      const { measurement, findings } = so;
      const aims = await setAims(stage, facilitator(), measurement, { aims: aimsOfVeldkamp, findings });
      const proposed = await proposeAll(stage, facilitator(), so, { aims, proposals: measuresOfVeldkamp });
      so.measures = [...proposed.values()];
      for (const measure of so.measures) await move(stage, facilitator(), { track: so.track, measure }, 'agree');
      await freeze(stage, facilitator(), so.track);
    },
  },
  close(915, 'plan'),
  {
    ago: 908,
    play: async () => {
      await freezePact(stage, facilitator(), so.track);
      await inviteToSign(stage, facilitator(), { ...so, kind: 'covenant' }, seatsOfVeldkamp);
    },
  },
  { ago: 901, play: () => allSign(stage, seatsOfVeldkamp) },
  close(900, 'covenant'),
];

const auditing = ({ stage, so, facilitator, close }: Telling): readonly Scene[] => [
  {
    ago: 893,
    play: async () => {
      for (const measure of so.measures) await move(stage, facilitator(), { track: so.track, measure }, 'start');
    },
  },
  {
    ago: 862,
    play: async () => {
      const done = 'Uitgevoerd en samen bekeken bij de schouw.';
      for (const measure of so.measures.slice(0, 4))
        await report(stage, facilitator(), { track: so.track, measure }, { done, percentage: 100, step: 'finish' });
    },
  },
  {
    ago: 856,
    play: async () => {
      const visits = { deskReviewOn: addDays(dayNow(stage), 7), siteVisitOn: addDays(dayNow(stage), 14) };
      await bringAuditor(stage, facilitator(), so.track, { ...cast.auditor, ...visits });
    },
  },
  { ago: 842, play: () => layEvidence(stage, facilitator(), so.track, evidenceOfVeldkamp) },
  { ago: 840, play: async () => judgeWell(stage, await actorOf(stage, cast.auditor.email), so.track) },
  close(839, 'audit'),
  { ago: 835, play: async () => certify(stage, await actorOf(stage, cast.auditor.email), so.track) },
  close(834, 'certificate'),
];
