import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SubAreaId } from '../../../areas/model.ts';
import type { WaveId } from '../../../surveys/model.ts';
import type { Answers } from '../../../surveys/questionnaire/answer.ts';
import { anyAnswers } from '../../../surveys/questionnaire/fixtures/any-answers.ts';
import { questionnaireFor } from '../../../surveys/questionnaires-of.ts';
import { rowSetFrom } from '../../export/fixtures/row-set-from.ts';
import type { RowSet } from '../../export/row-set-of.ts';
import { toldValues } from '../../export/told-values.ts';
import { buildResultSet } from '../build-result-set.ts';
import { packedAnswers } from '../columns/fixtures/packed-answers.ts';
import { codeRows } from './code-rows.ts';
import { columnsOf } from './column.ts';
import { protectRows } from './protect-rows.ts';

const { compiled } = questionnaireFor({ shippedFolder: 'schemes' }, 'entrepreneurs');

const table = (set: RowSet): readonly (readonly number[])[] => {
  const values: number[] = [];
  for (const part of set.parts()) values.push(...toldValues(set, part));
  const width = set.columns.length;
  return Array.from({ length: set.rows }, (_, row) => values.slice(row * width, (row + 1) * width));
};

const page = (answers: readonly Answers[]) =>
  buildResultSet({
    wave: 'w' as WaveId,
    questionnaire: compiled,
    answers: answers.map((set) => ({ answers: set, cell: { subArea: null, sizeClass: null, sector: null } })),
    areas: new Map([['a' as SubAreaId, answers.length + 30]]),
  });

const some = fc.array(anyAnswers(compiled), { minLength: 20, maxLength: 60 });

/** The answers a column tells: those at or above its lowest value. */
const toldIn = (set: RowSet, index: number): readonly number[] =>
  table(set).flatMap((row) => {
    const value = row[index] ?? Number.NaN;
    return value >= (set.columns[index]?.column.low ?? 0) ? [value] : [];
  });

describe('protectRows', () => {
  test('tells nothing row by row under twenty respondents', () => {
    const columns = columnsOf(compiled);
    const sets = fc.sample(anyAnswers(compiled), { numRuns: 20, seed: 4 });
    const told = (some: readonly Answers[]) => protectRows(columns, codeRows(columns, packedAnswers(compiled, some)));
    expect(told(sets.slice(0, 19))).toBeNull();
    expect(told(sets)).not.toBeNull();
  });

  test('what the page hides of all together cannot be counted from the rows', () => {
    fc.assert(
      fc.property(some, (answers) => {
        const set = rowSetFrom(compiled, answers);
        for (const { item, all } of page(answers).items) {
          if (all.kind !== 'suppressed') continue;
          set.columns.forEach(({ column }, index) => {
            const isOf = column.question === item.question && (item.part === null || item.part === column.part);
            if (isOf) expect(toldIn(set, index), `${item.key} in ${column.name}`).toEqual([]);
          });
        }
      }),
      { numRuns: 25 },
    );
  });

  test('what it shows can be counted from the rows, but for what they withhold', () => {
    fc.assert(
      fc.property(some, (answers) => {
        const set = rowSetFrom(compiled, answers);
        for (const { item, all } of page(answers).items) {
          const index = set.columns.findIndex(
            ({ column }) => column.question === item.question && column.part === item.part,
          );
          if (index === -1 || all.kind === 'suppressed' || set.columns[index]?.withheld !== null) continue;
          const told = toldIn(set, index);
          expect(told.length, item.key).toBe(all.n);
          if (all.kind === 'count') expect(told.reduce((sum, value) => sum + value, 0)).toBeCloseTo(all.value, 1);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('every combination of what is known of a firm from outside is shared by five rows', () => {
    fc.assert(
      fc.property(some, (answers) => {
        const set = rowSetFrom(compiled, answers);
        const known = set.columns.flatMap(({ column }, index) => (column.module === 'A' ? [index] : []));
        const groups = Map.groupBy(table(set), (row) => known.map((index) => row[index]).join());
        for (const group of groups.values()) expect(group.length).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 25 },
    );
  });

  test('a question that follows on one that is withheld is withheld too', () => {
    const sets = fc.sample(anyAnswers(compiled), { numRuns: 30, seed: 9 });
    const set = rowSetFrom(compiled, sets);
    const left = new Set(set.columns.flatMap(({ column, withheld }) => (withheld === null ? [] : [column.question])));
    expect(left.size).toBeGreaterThan(0);
    for (const { column, withheld } of set.columns)
      if (column.dependsOn.some((question) => left.has(question))) expect(withheld, column.name).not.toBeNull();
  });

  test('no text, place, size or sector has a column, and every name is one of a kind and safe in SPSS', () => {
    const columns = columnsOf(compiled);
    expect(columns.some(({ question }) => question === 'most-urgent' || question === 'traffic-where')).toBe(false);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    for (const { name } of columns) expect(name).toMatch(/^[a-z][a-z0-9_.]{0,62}[a-z0-9_]$|^[a-z]$/);
  });
});
