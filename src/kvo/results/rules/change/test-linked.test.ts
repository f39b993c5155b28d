import { describe, expect, test } from 'vitest';
import type { WaveId } from '../../../surveys/model.ts';
import type { Answers } from '../../../surveys/questionnaire/answer.ts';
import { questionnaireFor } from '../../../surveys/questionnaires-of.ts';
import { buildResultSet } from '../build-result-set.ts';
import { compareWaves } from './compare-waves.ts';

const { compiled: questionnaire } = questionnaireFor({ shippedFolder: 'schemes' }, 'entrepreneurs');
const cell = { subArea: null, sizeClass: null, sector: null };

const member = (yes: boolean): Answers => ({ member: { state: 'answered', value: yes ? 'yes' : 'no' } });
const mark = (value: number): Answers => ({ 'safe-by-day': { state: 'answered', value } });

const wave = (all: readonly Answers[]) => ({
  questionnaire,
  results: buildResultSet({
    wave: 'w' as WaveId,
    questionnaire,
    answers: all.map((answers) => ({ cell, answers })),
    areas: new Map(),
  }),
});

const compared = (pairs: readonly (readonly [Answers, Answers])[], linkedFrom: number, key: string) => {
  const before = pairs.map(([one]) => one);
  const now = pairs.map(([, other]) => other);
  const linked = { pairs: pairs.slice(linkedFrom).map(([b, n]) => ({ before: b, now: n })), inBoth: pairs.length };
  const found = compareWaves(wave(before), wave(now), linked).find(({ item }) => item.key === key);
  const apart = compareWaves(wave(before), wave(now)).find(({ item }) => item.key === key);
  return { linked: found, apart };
};

/** Thirty firms of which ten said yes at last, and the others nothing else. */
const turned = Array.from({ length: 40 }, (_, at) => [member(at < 15), member(at < 24)] as const);

describe('firms that are linked', () => {
  test('show a change that two separate samples hide: McNemar mid-p on who turned', () => {
    const { linked, apart } = compared(turned, 0, 'member');
    expect(apart).toMatchObject({ way: 'apart', change: { kind: 'no-demonstrable-change' } });
    expect(linked).toMatchObject({ way: 'paired', change: { kind: 'changed', direction: 'up' } });
    if (linked?.change.kind !== 'changed') return;
    // Nine turned, none back: 2 * 0.5^9 less once 0.5^9.
    expect(linked.change.p).toBeCloseTo(0.5 ** 9, 12);
    expect(linked.change.difference).toBeCloseTo(9 / 40, 12);
    expect(linked.change.interval.lower).toBeGreaterThan(0);
    expect(linked.change.interval.upper).toBeLessThan(0.5);
  });

  test('are compared by their marks, and turning time round turns the arrow', () => {
    const marks = Array.from(
      { length: 30 },
      (_, at) => [mark(3 + (at % 5)), mark(3 + (at % 5) + (at % 3 === 0 ? 1 : 0))] as const,
    );
    const up = compared(marks, 0, 'safe-by-day').linked;
    const down = compared(
      marks.map(([one, other]) => [other, one] as const),
      0,
      'safe-by-day',
    ).linked;
    expect(up).toMatchObject({ way: 'paired', change: { kind: 'changed', direction: 'up' } });
    expect(down).toMatchObject({ way: 'paired', change: { kind: 'changed', direction: 'down' } });
  });

  test('that are fewer than half of who answered twice count as an overlap', () => {
    expect(compared(turned, 25, 'member').linked?.way).toBe('overlapping');
  });

  test('that are fewer than ten count for nothing', () => {
    const { linked, apart } = compared(turned, 31, 'member');
    expect(linked).toEqual(apart);
  });
});
