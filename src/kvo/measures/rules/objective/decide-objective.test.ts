import { describe, expect, it } from 'vitest';
import { aFigureSource } from '../../../../../test/builders/findings.ts';
import type { LocalDate } from '../../../../kernel/dates.ts';
import type { Figure } from '../../../../kernel/figure.ts';
import type { FindingId } from '../../../findings/model.ts';
import type { ObjectiveWish } from './decide-objective.ts';
import { decideObjective, isObjectiveComplete } from './decide-objective.ts';

const day = (text: string) => text as LocalDate;
const source = aFigureSource();
const ground = {
  themes: ['lighting'],
  findings: new Map([
    ['f1', null],
    ['f2', source],
  ]),
  today: day('2026-04-14'),
};
const wish: ObjectiveWish = {
  theme: 'lighting',
  title: 'Minder donker',
  indicator: 'Deel dat ontevreden is',
  figureOf: null,
  unit: 'percent',
  direction: 'lower',
  baselineValue: 43,
  baselineN: 54,
  baselinePopulation: 98,
  baselineOn: day('2026-03-02'),
  target: 30,
  targetUntil: null,
  horizon: '2028',
  findings: ['f1' as FindingId],
};
const codeOf = (part: Partial<ObjectiveWish>): string => {
  const decided = decideObjective({ ...wish, ...part }, ground);
  return decided.ok ? 'ok' : `${decided.refusal.code}@${decided.refusal.field}`;
};

describe('deciding on an objective', () => {
  it('keeps a start with its n, its date and its target', () => {
    const decided = decideObjective(wish, ground);
    expect(decided).toMatchObject({
      ok: true,
      value: { baseline: { value: 43, n: 54, population: 98 }, target: { low: 30, high: 30 }, horizon: '2028' },
    });
    expect(decided.ok && isObjectiveComplete(decided.value)).toBe(true);
  });

  it.each([
    [{ theme: 'x' }, 'unknown-choice@theme'],
    [{ findings: ['f9' as FindingId] }, 'unknown-choice@findings'],
    [{ figureOf: 'f1' }, 'unknown-choice@figureOf'],
    [{ baselineValue: null }, 'baseline-incomplete@baselineValue'],
    [{ baselineN: null }, 'baseline-incomplete@baselineN'],
    [{ baselineOn: null }, 'baseline-incomplete@baselineOn'],
    [{ baselinePopulation: 53 }, 'population-too-small@baselinePopulation'],
    [{ baselineN: 19, baselinePopulation: null }, 'percentage-of-too-few@unit'],
    [{ baselineN: 20, baselinePopulation: null }, 'ok'],
    [{ baselineValue: 43.5 }, 'too-precise@baselineValue'],
    [{ baselineValue: 43.5, baselineN: 100, baselinePopulation: null }, 'ok'],
    [{ baselineValue: 101 }, 'out-of-range@baselineValue'],
    [{ unit: 'mark', baselineValue: 7.25, target: 5 }, 'too-precise@baselineValue'],
    [{ unit: 'mark', baselineValue: 7.2, baselineN: 8, baselinePopulation: null, target: 5 }, 'ok'],
    [{ unit: 'mark', baselineValue: 7.2, target: 11, direction: 'higher' }, 'out-of-range@targetUntil'],
    [{ baselineOn: day('2026-04-15') }, 'day-to-come@baselineOn'],
    [{ target: null, targetUntil: 30 }, 'target-missing@target'],
    [{ target: 30, targetUntil: 25 }, 'target-reversed@targetUntil'],
    [{ target: 25, targetUntil: 30 }, 'ok'],
    [{ target: 43 }, 'target-wrong-way@target'],
    [{ target: 30, targetUntil: 50 }, 'target-wrong-way@target'],
    [{ direction: 'higher', target: 30 }, 'target-wrong-way@target'],
    [{ direction: 'higher', target: 60 }, 'ok'],
    [{ horizon: '2025' }, 'horizon-past@horizon'],
    [{ horizon: '2026-04-13' }, 'horizon-past@horizon'],
    [{ horizon: '2026-04-14' }, 'ok'],
    [{ horizon: '2026' }, 'ok'],
  ] as const)('says of %o: %s', (part, code) => {
    expect(codeOf(part)).toBe(code);
  });

  it('may be vague at first, and says so', () => {
    const nothing = { baselineValue: null, baselineN: null, baselinePopulation: null, baselineOn: null };
    const vague = decideObjective({ ...wish, ...nothing, target: null, horizon: null, indicator: '' }, ground);
    if (!vague.ok) throw new Error(vague.refusal.code);
    expect(isObjectiveComplete(vague.value)).toBe(false);
    for (const part of [{ indicator: '' }, { horizon: null }, { target: null }, nothing]) {
      const decided = decideObjective({ ...wish, ...part }, ground);
      expect(decided.ok && isObjectiveComplete(decided.value)).toBe(false);
    }
  });

  it('leaves a horizon that has gone by since where it was set before', () => {
    const before = decideObjective(wish, ground);
    if (!before.ok) throw new Error(before.refusal.code);
    const later = { ...ground, today: day('2029-01-01') };
    expect(decideObjective({ ...wish, title: 'Anders' }, later, before.value).ok).toBe(true);
    expect(decideObjective({ ...wish, horizon: '2027' }, later, before.value).ok).toBe(false);
  });
});

describe('starting from a survey figure', () => {
  const startOf = (figure: Figure) => {
    const findings = new Map([['f3', { ...source, figure }]]);
    const decided = decideObjective({ ...wish, findings: [], figureOf: 'f3', target: null }, { ...ground, findings });
    return decided.ok ? [decided.value.unit, decided.value.baseline?.value] : decided.refusal.code;
  };

  it('takes value, n, N and day from the figure, whatever was typed', () => {
    const decided = decideObjective({ ...wish, figureOf: 'f2', unit: 'euro', baselineValue: 9 }, ground);
    expect(decided).toMatchObject({
      ok: true,
      value: {
        unit: 'percent',
        figure: { wave: source.wave, question: 'maintenance', item: 'lighting', group: null },
        baseline: { value: 43, n: 54, population: 98, measuredOn: '2026-03-02' },
      },
    });
  });

  it('prints no percentage of fewer than twenty, a decimal from a hundred on, and nothing of what is hidden', () => {
    const share = source.figure;
    if (share.kind !== 'share') throw new Error('the example is a share');
    expect(startOf({ ...share, n: 12, count: 7, value: 7 / 12, asPercentage: false })).toEqual(['count', 7]);
    expect(startOf({ ...share, n: 120, count: 37, value: 37 / 120, population: 300 })).toEqual(['percent', 30.8]);
    expect(startOf({ kind: 'suppressed', reason: { kind: 'too-few', least: 5 } })).toBe('figure-hidden');
    const base = { n: 40, population: 80, mode: 'descriptive', low: 1, high: 10, marks: [] } as const;
    const mean = { ...base, kind: 'mean', interval: null, method: 'none' } as const;
    expect(startOf({ ...mean, value: 7.2499 })).toEqual(['mark', 7.2]);
    expect(startOf({ ...mean, value: null })).toBe('figure-hidden');
  });
});
