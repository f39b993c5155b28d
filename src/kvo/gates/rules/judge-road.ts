import type { StageKey } from '../../schemes/model.ts';
import { roundKindOf } from '../../schemes/round-of.ts';
import { stagesInOrder } from '../../schemes/stages-in-order.ts';
import type { StageDecision, Track } from '../../tracks/model.ts';
import type { StageVerdict } from '../model.ts';
import type { Ground } from './ground.ts';
import { judgeGate } from './judge-gate.ts';

const decidedOn = (decisions: readonly StageDecision[], stage: StageKey) => {
  const own = decisions.filter((decision) => decision.stage === stage);
  const newest = own.at(-1) ?? null;
  return {
    ended: newest === null || newest.outcome === 'reopened' ? null : newest,
    reopened: newest?.outcome === 'reopened' ? newest : null,
    passes: own.filter((decision) => decision.outcome === 'passed'),
  };
};

/**
 * Judges the whole road of a track: every gate from the facts of now, and where the track stands by what was decided.
 * Stages close in order, so "here" is the first that was not ended, or was taken up again.
 */
export const judgeRoad = (
  track: Pick<Track, 'round' | 'auditBeforeCovenant'>,
  decisions: readonly StageDecision[],
  ground: Ground,
): readonly StageVerdict[] => {
  const stages = stagesInOrder(ground.scheme, track).map((stage) => ({ stage, ...decidedOn(decisions, stage.key) }));
  const here = stages.findIndex(({ ended }) => ended === null);
  return stages.map(({ stage, ended, reopened, passes }, index) => ({
    number: index + 1,
    stage,
    place: ended !== null ? 'done' : index === here ? 'here' : 'later',
    gate: judgeGate(stage.gate, roundKindOf(track.round), ground),
    ended,
    reopened,
    passes,
  }));
};
