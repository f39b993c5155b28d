import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LocalDate } from '../../../kernel/dates.ts';
import { addDays } from '../../../kernel/dates.ts';
import type { Life } from '../model.ts';
import { certificateStates } from '../model.ts';
import type { LaterKind } from './decide-transition.ts';
import { allowedChanges, decideTransition } from './decide-transition.ts';
import { stateOf } from './state-of.ts';

const start = '2026-01-01' as LocalDate;
const fresh: Life = {
  validFrom: addDays(start, 10),
  validUntil: addDays(start, 100),
  isWithdrawn: false,
  isSuspended: false,
  renewedOn: null,
};

/** What each thing does to a life, as the register folds it. */
const apply = (life: Life, kind: LaterKind, today: LocalDate): Life => {
  switch (kind) {
    case 'suspended':
      return { ...life, isSuspended: true };
    case 'reinstated':
      return { ...life, isSuspended: false };
    case 'withdrawn':
      return { ...life, isWithdrawn: true };
    case 'renewed':
      return { ...life, renewedOn: addDays(today, 5) };
    case 'expired':
      return life;
  }
};

const kinds: readonly LaterKind[] = ['suspended', 'reinstated', 'withdrawn', 'expired', 'renewed'];
const steps = fc.array(fc.record({ kind: fc.constantFrom(...kinds), days: fc.nat(40) }), { maxLength: 25 });

test('no path leads out of the states there are, and none leads back from the end', () => {
  fc.assert(
    fc.property(steps, (path) => {
      let life = fresh;
      let today = start;
      for (const { kind, days } of path) {
        today = addDays(today, days);
        const before = stateOf(life, today);
        const decided = decideTransition(life, kind, today);
        if (!decided.ok) {
          expect(decided.refusal.code.startsWith('not-when-')).toBe(true);
          continue;
        }
        expect(['withdrawn', 'renewed']).not.toContain(before);
        life = apply(life, kind, today);
        expect(certificateStates).toContain(stateOf(life, today));
        if (kind === 'withdrawn') expect(stateOf(life, addDays(today, 1000))).toBe('withdrawn');
        if (kind === 'suspended') expect(stateOf(life, today)).toBe('suspended');
      }
    }),
  );
});

test('a withdrawn certificate never holds again, whatever is tried', () => {
  fc.assert(
    fc.property(steps, (path) => {
      const life = { ...fresh, isWithdrawn: true };
      for (const { kind, days } of path) expect(decideTransition(life, kind, addDays(start, days)).ok).toBe(false);
    }),
  );
});

test('the end is recorded only once the last day is over', () => {
  expect(decideTransition(fresh, 'expired', fresh.validUntil).ok).toBe(false);
  expect(decideTransition(fresh, 'expired', addDays(fresh.validUntil, 1)).ok).toBe(true);
});

test('a certificate gets one successor', () => {
  const named = { ...fresh, renewedOn: addDays(start, 90) };
  expect(decideTransition(fresh, 'renewed', addDays(start, 50)).ok).toBe(true);
  expect(decideTransition(named, 'renewed', addDays(start, 50))).toMatchObject({
    refusal: { code: 'not-when-renewed' },
  });
});

test.for([
  [0, {}, ['suspended', 'withdrawn']],
  [50, {}, ['suspended', 'withdrawn']],
  [50, { isSuspended: true }, ['reinstated', 'withdrawn']],
  [101, {}, []],
  [101, { isSuspended: true }, []],
  [50, { isWithdrawn: true }, []],
] as const)('what people may do after %i days: %j', ([days, changes, open]) => {
  expect(allowedChanges({ ...fresh, ...changes }, addDays(start, days))).toEqual(open);
});
