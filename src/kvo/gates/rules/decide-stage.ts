import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { StageKey } from '../../schemes/model.ts';
import type { StageVerdict } from '../model.ts';

type Refusal<Code extends string> = Refused<Code | 'not-its-turn' | 'unknown-choice'>;

/** The stage itself when it is its turn; null when it was ended already. Stages end in the order of the road. */
const onTurn = (stages: readonly StageVerdict[], key: StageKey): Result<StageVerdict | null, Refusal<never>> => {
  const wanted = stages.find(({ stage }) => stage.key === key);
  if (wanted === undefined) return refuseWith('unknown-choice');
  if (wanted.place === 'done') return ok(null);
  const here = stages.find(({ place }) => place === 'here');
  return wanted.place === 'here'
    ? ok(wanted)
    : refuseWith('not-its-turn', { params: { stage: here?.stage.key ?? '' } });
};

export type CloseRefusal = Refusal<'gate-is-shut'>;

/** Whether a stage may be closed: on its turn, with its gate open. Null when somebody closed it already: then nothing is left to do. */
export const decideClose = (
  stages: readonly StageVerdict[],
  key: StageKey,
): Result<StageVerdict | null, CloseRefusal> => {
  const turn = onTurn(stages, key);
  if (!turn.ok || turn.value === null) return turn;
  return turn.value.gate.open ? turn : refuseWith('gate-is-shut');
};

export type PassRefusal = Refusal<'gate-is-open' | 'already-ended'>;

/** Whether a shut gate may be passed: on its turn, and only while it is shut. */
export const decidePass = (stages: readonly StageVerdict[], key: StageKey): Result<StageVerdict, PassRefusal> => {
  const turn = onTurn(stages, key);
  if (!turn.ok) return turn;
  if (turn.value === null) return refuseWith('already-ended');
  return turn.value.gate.open ? refuseWith('gate-is-open') : ok(turn.value);
};

export type ReopenRefusal = Refused<'not-ended' | 'unknown-choice'>;

/** Whether a stage may be taken up again: only one that was ended. */
export const decideReopen = (stages: readonly StageVerdict[], key: StageKey): Result<StageVerdict, ReopenRefusal> => {
  const wanted = stages.find(({ stage }) => stage.key === key);
  if (wanted === undefined) return refuseWith('unknown-choice');
  return wanted.ended === null ? refuseWith('not-ended') : ok(wanted);
};
