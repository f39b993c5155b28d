import { describe, expect, test } from 'vitest';
import type { SubAreaId } from '../../areas/model.ts';
import type { WaveId } from '../../surveys/model.ts';
import type { Answers } from '../../surveys/questionnaire/answer.ts';
import { questionnaireFor } from '../../surveys/questionnaires-of.ts';
import type { PlacedAnswers } from './build-result-set.ts';
import { buildResultSet } from './build-result-set.ts';

const { compiled } = questionnaireFor({ shippedFolder: 'schemes' }, 'entrepreneurs');
const area = (name: string): SubAreaId => name as SubAreaId;

const set = (subArea: string | null, mark: number | null, member = 'yes'): PlacedAnswers => {
  const answers: Answers = {
    'safe-by-day': mark === null ? { state: 'skipped' } : { state: 'answered', value: mark },
    member: { state: 'answered', value: member },
  };
  return { cell: { subArea: subArea === null ? null : area(subArea), sizeClass: null, sector: null }, answers };
};

const build = (answers: readonly PlacedAnswers[], firms: Readonly<Record<string, number>>) =>
  buildResultSet({
    wave: 'w' as WaveId,
    questionnaire: compiled,
    answers,
    areas: new Map(Object.entries(firms).map(([name, count]) => [area(name), count])),
  });

const figuresOf = (answers: readonly PlacedAnswers[], firms: Readonly<Record<string, number>>, key: string) => {
  const found = build(answers, firms).items.find(({ item }) => item.key === key);
  if (found === undefined) throw new Error(`no figures of ${key}`);
  return found;
};

const times = (count: number, one: PlacedAnswers): PlacedAnswers[] => Array.from({ length: count }, () => one);

describe('buildResultSet', () => {
  test('says a figure of every item of the questionnaire', () => {
    const results = build([], { a: 40 });
    expect(results.items.length).toBeGreaterThan(40);
    expect(results.items.every(({ all }) => all.kind === 'suppressed')).toBe(true);
  });

  test('a sub-area with too few answers takes the next smallest along', () => {
    const answers = [
      ...times(6, set('a', 7)),
      ...times(6, set('a', 4)),
      ...times(3, set('b', 8)),
      ...times(5, set('c', 6)),
      ...times(5, set('c', 9)),
    ];
    const { all, perArea } = figuresOf(answers, { a: 20, b: 20, c: 20 }, 'safe-by-day');
    expect(all).toMatchObject({ kind: 'mean', n: 25, population: 60 });
    expect(perArea.get(area('a'))).toMatchObject({ kind: 'mean', n: 12, population: 20 });
    expect(perArea.get(area('b'))).toMatchObject({ kind: 'suppressed', reason: { kind: 'too-few' } });
    expect(perArea.get(area('c'))).toMatchObject({ kind: 'suppressed', reason: { kind: 'subtraction' } });
  });

  test('a sub-area where all say the same is not found by subtraction either', () => {
    const answers = [
      ...times(7, set('a', 7, 'yes')),
      ...times(9, set('b', 7, 'yes')),
      ...times(5, set('c', 7, 'yes')),
      ...times(7, set('c', 7, 'no')),
      ...times(9, set('d', 7, 'yes')),
      ...times(9, set('d', 7, 'no')),
    ];
    const { all, perArea } = figuresOf(answers, { a: 20, b: 20, c: 20, d: 30 }, 'member');
    expect(all).toMatchObject({ kind: 'share', count: 30, n: 46 });
    for (const name of ['a', 'b'])
      expect(perArea.get(area(name))).toMatchObject({ kind: 'suppressed', reason: { kind: 'group' } });
    // Together a and b are sixteen firms that all said yes: only with c among the hidden does subtraction show nothing.
    expect(perArea.get(area('c'))).toMatchObject({ kind: 'suppressed', reason: { kind: 'subtraction' } });
    expect(perArea.get(area('d'))).toMatchObject({ kind: 'share', count: 9, n: 18 });
  });

  test('where all firms say the same, no more is hidden than one sub-area beside it', () => {
    const answers = [...times(7, set('a', 7)), ...times(12, set('b', 7)), ...times(14, set('c', 7))];
    const { perArea } = figuresOf(answers, { a: 20, b: 20, c: 20 }, 'member');
    expect(perArea.get(area('a'))).toMatchObject({ kind: 'suppressed', reason: { kind: 'group' } });
    expect(perArea.get(area('b'))).toMatchObject({ kind: 'suppressed', reason: { kind: 'subtraction' } });
    expect(perArea.get(area('c'))).toMatchObject({ kind: 'share', count: 14 });
  });

  test('who skipped counts as silent, not as outside', () => {
    const answers = [...times(12, set('a', 7)), ...times(3, set('a', 5)), ...times(5, set('a', null))];
    expect(figuresOf(answers, { a: 40 }, 'safe-by-day').all).toMatchObject({ n: 15, population: 40 });
  });
});
