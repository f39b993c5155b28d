import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WaveId } from '../../../surveys/model.ts';
import { questionnaireFor } from '../../../surveys/questionnaires-of.ts';
import { buildResultSet } from '../build-result-set.ts';
import type { PlacedAnswers } from '../cube/answer-cube.ts';
import { compareWaves } from './compare-waves.ts';

const { compiled } = questionnaireFor({ shippedFolder: 'schemes' }, 'entrepreneurs');
const cell = { subArea: null, sizeClass: null, sector: null };

const wave = (yes: number, no: number, marks: readonly number[] = [], questionnaire = compiled) => {
  const answers: PlacedAnswers[] = Array.from({ length: Math.max(yes + no, marks.length) }, (_, at) => ({
    cell,
    answers: {
      ...(at < yes + no ? { member: { state: 'answered', value: at < yes ? 'yes' : 'no' } as const } : {}),
      ...(marks[at] === undefined ? {} : { 'safe-by-day': { state: 'answered', value: marks[at] } as const }),
    },
  }));
  return {
    questionnaire,
    results: buildResultSet({ wave: 'w' as WaveId, questionnaire, answers, areas: new Map() }),
  };
};

const changeOf = (before: ReturnType<typeof wave>, now: ReturnType<typeof wave>, key = 'member') =>
  compareWaves(before, now).find(({ item }) => item.key === key)?.change;

const repeat = (mark: number, count: number): number[] => Array.from({ length: count }, () => mark);

describe('compareWaves', () => {
  test('an arrow only when the adjusted test says so, with the limits of the change', () => {
    const change = changeOf(wave(10, 40), wave(35, 15));
    expect(change).toMatchObject({ kind: 'changed', direction: 'up' });
    if (change?.kind !== 'changed') return;
    expect(change.difference).toBeCloseTo(0.5, 12);
    expect(change.interval.lower).toBeGreaterThan(0);
    expect(change.interval.upper).toBeLessThan(0.75);
  });

  test('otherwise nothing demonstrable, and the smallest change that would have shown', () => {
    const change = changeOf(wave(20, 30), wave(24, 26));
    expect(change).toMatchObject({ kind: 'no-demonstrable-change' });
    if (change?.kind !== 'no-demonstrable-change') return;
    // (1.96 + 0.84) · sqrt(2 · 0.44 · 0.56 / 50)
    expect(change.smallest).toBeCloseTo(2.8016 * Math.sqrt((2 * 0.44 * 0.56) / 50), 3);
  });

  test('marks are compared by their ranks', () => {
    const before = wave(0, 0, [...repeat(4, 10), ...repeat(5, 10), ...repeat(6, 10)]);
    const now = wave(0, 0, [...repeat(6, 10), ...repeat(7, 10), ...repeat(8, 10)]);
    expect(changeOf(before, now, 'safe-by-day')).toMatchObject({ kind: 'changed', direction: 'up', difference: 2 });
  });

  test('under ten answers, or asked in other words, there is no comparison', () => {
    expect(changeOf(wave(4, 5), wave(30, 20))).toEqual({ kind: 'too-few' });
    const reworded = {
      ...compiled,
      questions: compiled.questions.map((one) =>
        one.key === 'member' ? { ...one, text: { ...one.text, nl: 'Anders gevraagd?' } } : one,
      ),
    };
    expect(changeOf(wave(10, 40), wave(35, 15, [], reworded))).toEqual({ kind: 'asked-differently' });
  });

  test('two equal waves never show a change, and turning them round turns the arrow', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 40 }), fc.integer({ min: 6, max: 40 }), fc.nat(20), (yes, no, more) => {
        expect(changeOf(wave(yes, no), wave(yes, no))?.kind).toBe('no-demonstrable-change');
        const up = changeOf(wave(yes, no + more), wave(yes + more, no));
        const down = changeOf(wave(yes + more, no), wave(yes, no + more));
        expect(up?.kind).toBe(down?.kind);
        if (up?.kind === 'changed' && down?.kind === 'changed') {
          expect([up.direction, down.direction]).toEqual(['up', 'down']);
          expect(up.interval.lower).toBeCloseTo(-down.interval.upper, 9);
        }
      }),
      { numRuns: 30 },
    );
  });
});
