import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import type { StatusKind } from '../../model.ts';

/** The steps of a measure's life, in the words of whoever takes them. */
export const steps = ['agree', 'start', 'finish', 'keep', 'drop', 'reopen'] as const;
export type Step = (typeof steps)[number];

/** Where each step leads from each status; a step that is not there cannot be taken. */
const ways: Readonly<Record<StatusKind, Readonly<Partial<Record<Step, StatusKind>>>>> = {
  proposed: { agree: 'agreed', drop: 'dropped' },
  // Small work is often done before anybody reported that it began.
  agreed: { start: 'running', finish: 'done', drop: 'dropped' },
  running: { finish: 'done', drop: 'dropped' },
  done: { keep: 'permanent', reopen: 'running' },
  permanent: { reopen: 'running' },
  dropped: { reopen: 'proposed' },
};

/** The steps that can be taken from a status, most usual first. */
export const stepsFrom = (status: StatusKind): readonly Step[] =>
  steps.filter((step) => ways[status][step] !== undefined);

/** Steps that ask why. */
export const asksReason = (step: Step): boolean => step === 'drop' || step === 'reopen';

/** Steps of execution: whoever owns the measure reports them. */
export const isExecution = (step: Step): boolean => step === 'start' || step === 'finish';

export type StatusRefusal = 'not-from-here' | 'reason-missing' | 'owner-missing';

/** A change of status: where to, why, and whether the work begins anew so that earlier evidence no longer proves it. */
export interface StatusStep {
  readonly to: StatusKind;
  readonly reason: string;
  readonly anew: boolean;
}

/** Decides a step: only along the ways of a measure's life, with a reason where it asks one, agreed only with an owner. */
export const decideStep = (
  measure: { readonly status: StatusKind; readonly hasOwner: boolean },
  step: Step,
  reason: string,
): Result<StatusStep, Refused<StatusRefusal>> => {
  const to = ways[measure.status][step];
  if (to === undefined) return refuseWith('not-from-here', { field: 'step' });
  if (asksReason(step) && reason.trim() === '') return refuseWith('reason-missing', { field: 'reason' });
  if (step === 'agree' && !measure.hasOwner) return refuseWith('owner-missing');
  const wasDone = measure.status === 'done' || measure.status === 'permanent';
  return ok({ to, reason: reason.trim(), anew: step === 'reopen' && wasDone });
};
