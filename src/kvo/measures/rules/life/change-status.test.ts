import { describe, expect, it } from 'vitest';
import type { StatusKind } from '../../model.ts';
import { statusKinds } from '../../model.ts';
import type { Step } from './change-status.ts';
import { asksReason, decideStep, isExecution, steps, stepsFrom } from './change-status.ts';

const outcome = (status: StatusKind, step: Step, reason = 'omdat', hasOwner = true): string => {
  const decided = decideStep({ status, hasOwner }, step, reason);
  return decided.ok ? decided.value.to : decided.refusal.code;
};

describe('the life of a measure', () => {
  // Every step from every status, written out by hand: what is not here cannot be done.
  it.each([
    ['proposed', { agree: 'agreed', drop: 'dropped' }],
    ['agreed', { start: 'running', finish: 'done', drop: 'dropped' }],
    ['running', { finish: 'done', drop: 'dropped' }],
    ['done', { keep: 'permanent', reopen: 'running' }],
    ['permanent', { reopen: 'running' }],
    ['dropped', { reopen: 'proposed' }],
  ] as const)('goes from %s only where it may', (status, ways) => {
    const known: Readonly<Partial<Record<Step, StatusKind>>> = ways;
    for (const step of steps) expect(outcome(status, step)).toBe(known[step] ?? 'not-from-here');
    expect(new Set(stepsFrom(status))).toEqual(new Set(Object.keys(ways)));
  });

  it('asks a reason where something is taken away or taken back, and takes no spaces for one', () => {
    expect(steps.filter(asksReason)).toEqual(['drop', 'reopen']);
    expect(outcome('running', 'drop', '  \n ')).toBe('reason-missing');
    expect(outcome('done', 'reopen', '')).toBe('reason-missing');
    expect(outcome('agreed', 'start', '')).toBe('running');
  });

  it('is agreed only with an owner, but dropped without one', () => {
    expect(outcome('proposed', 'agree', '', false)).toBe('owner-missing');
    expect(outcome('proposed', 'drop', 'dubbel', false)).toBe('dropped');
  });

  it('begins anew only when it was done', () => {
    const anew = statusKinds.filter((status) => {
      const decided = decideStep({ status, hasOwner: true }, 'reopen', 'kapot');
      return decided.ok && decided.value.anew;
    });
    expect(anew).toEqual(['done', 'permanent']);
  });

  it('lets owners report its beginning and its end alone', () => {
    expect(steps.filter(isExecution)).toEqual(['start', 'finish']);
  });
});
