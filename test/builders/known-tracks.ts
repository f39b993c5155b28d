import { orderedId } from '../../src/kernel/ids.ts';
import { judgeRoad } from '../../src/kvo/gates/rules/judge-road.ts';
import type { OpenMeasure } from '../../src/kvo/overview/due-model.ts';
import type { TrackKnowledge, TrackPicture, Viewer } from '../../src/kvo/overview/model.ts';
import { pictureOf } from '../../src/kvo/overview/rules/picture-of.ts';
import type { StageKey } from '../../src/kvo/schemes/model.ts';
import { loadSchemes } from '../../src/kvo/schemes/queries.ts';
import type { StageDecision, Track } from '../../src/kvo/tracks/model.ts';
import { allFacts, day } from './gates.ts';

/** Somebody who looks, with one role and perhaps a party. */
export const viewer = (role: Viewer['roles'][number], ...parties: readonly string[]): Viewer => ({
  roles: [role],
  parties,
});

/** The stages in the order of a track that has its covenant before its audit. */
export const wholeRoad: readonly StageKey[] = [
  'intent',
  'survey',
  'analysis',
  'plan',
  'covenant',
  'audit',
  'certificate',
  'execution',
  'effect',
];

const scheme = loadSchemes('schemes').find('kvo-b-4.0');

/** The day on which everything that is only thought of happens. */
export const today = day('2026-04-14');

const aThoughtTrack = (title: string): Track => ({
  id: orderedId(),
  title,
  schemeId: 'kvo-b-4.0',
  round: 1,
  follows: null,
  auditBeforeCovenant: false,
  startedOn: day('2026-01-05'),
  areas: [
    { subAreaId: orderedId(), name: 'Schipsloot', parkId: orderedId(), parkName: 'Wolvega', municipality: 'Lindemeer' },
  ],
  lastSequence: 1,
  version: 1,
  planningVersion: 0,
});

interface Thought extends Partial<Omit<TrackKnowledge, 'road'>> {
  readonly title?: string;
  readonly facts?: Parameters<typeof allFacts>[0];
  readonly overrides?: TrackKnowledge['road']['overrides'];
}

/** What would be known of a track that stands in a stage and lacks nothing, but for what is wished otherwise. */
export const aKnownTrack = (here: StageKey, wishes: Thought = {}): TrackKnowledge => {
  if (scheme === undefined) throw new Error('the scheme is not there');
  const { title = 'Bedrijventerreinen Wolvega', facts: other, overrides = {}, ...known } = wishes;
  const track = aThoughtTrack(title);
  const facts = allFacts({ nextRound: null, ...other });
  const decisions = wholeRoad.slice(0, wholeRoad.indexOf(here)).map(
    (stage): StageDecision => ({
      stage,
      outcome: 'closed',
      reason: '',
      decidedAt: new Date('2026-03-01T09:00:00Z'),
      decidedBy: null,
    }),
  );
  return {
    road: { track, scheme, overrides, facts, stages: judgeRoad(track, decisions, { facts, scheme, overrides, today }) },
    parties: [],
    members: [],
    firms: 113,
    planned: {},
    openMeasures: [],
    response: null,
    movedOn: day('2026-04-13'),
    mailedOn: null,
    papers: [],
    hasAuditor: false,
    ...known,
  };
};

/** The same, judged on that day. */
export const aThoughtPicture = (here: StageKey, wishes: Thought = {}): TrackPicture =>
  pictureOf(aKnownTrack(here, wishes), today);

/** A measure that is under way and has a day. */
export const anOpenMeasure = (dueOn: string, wishes: Partial<OpenMeasure> = {}): OpenMeasure => ({
  id: orderedId(),
  code: 'V1',
  title: 'Lampen vervangen',
  owner: null,
  dueOn: day(dueOn),
  ...wishes,
});
