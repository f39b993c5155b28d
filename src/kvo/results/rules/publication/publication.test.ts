import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SubAreaId } from '../../../areas/model.ts';
import type { WaveId } from '../../../surveys/model.ts';
import type { Answers } from '../../../surveys/questionnaire/answer.ts';
import { questionnaireFor } from '../../../surveys/questionnaires-of.ts';
import { resultSetOfCube } from '../build-result-set.ts';
import type { PlacedAnswers } from '../cube/answer-cube.ts';
import { answerCube } from '../cube/answer-cube.ts';
import { firstPublication, publish } from './publication.ts';

const { compiled } = questionnaireFor({ shippedFolder: 'schemes' }, 'entrepreneurs');
const sizes = ['1', '2-9', '10-49', '50+'] as const;

/** Group `place` of six: two sub-areas by three sizes. Each answers yes so often and no so often. */
const answersOf = (groups: readonly { readonly yes: number; readonly no: number }[]): readonly PlacedAnswers[] =>
  groups.flatMap(({ yes, no }, place) => {
    const cell = {
      subArea: `area-${place % 2}` as SubAreaId,
      sizeClass: sizes[Math.floor(place / 2)] ?? '1',
      sector: null,
    };
    const given = (value: string): PlacedAnswers => {
      const answers: Answers = { member: { state: 'answered', value } };
      return { answers, cell };
    };
    return [...Array.from({ length: yes }, () => given('yes')), ...Array.from({ length: no }, () => given('no'))];
  });

const built = (groups: readonly { readonly yes: number; readonly no: number }[]) => {
  const cube = answerCube(compiled, answersOf(groups));
  const areas = new Map([0, 1].map((place) => [`area-${place}` as SubAreaId, 100]));
  const results = resultSetOfCube(cube, { wave: 'w' as WaveId, areas });
  const place = cube.figures.findIndex(({ item }) => item.key === 'member');
  return { cube, results, place };
};

const rankOf = (rows: readonly (readonly number[])[], columns: readonly number[]): number => {
  let left = rows.map((row) => columns.map((at) => row[at] ?? 0));
  let rank = 0;
  for (let at = 0; at < columns.length; at += 1) {
    const pivot = left.find((row) => Math.abs(row[at] ?? 0) > 1e-9);
    if (pivot === undefined) continue;
    rank += 1;
    left = left
      .filter((row) => row !== pivot)
      .map((row) => row.map((value, to) => value - ((row[at] ?? 0) / (pivot[at] ?? 1)) * (pivot[to] ?? 0)));
  }
  return rank;
};

describe('publish', () => {
  test('shows a size class once it cannot be taken from another to leave a few', () => {
    const { cube, results, place } = built([
      { yes: 6, no: 6 },
      { yes: 6, no: 6 },
      { yes: 1, no: 1 },
      { yes: 6, no: 6 },
    ]);
    const first = firstPublication(cube, results);
    const small = publish(cube, first, { groups: new Set([0, 1]), firms: 60 }, 5);
    expect(small.told.figures[place]).toMatchObject({ kind: 'share', n: 24 });
    // All but this one would be told then: two answers.
    const rest = publish(cube, small.publication, { groups: new Set([0, 1, 3]), firms: 60 }, 5);
    expect(rest.told.figures[place]).toMatchObject({ kind: 'suppressed', reason: { kind: 'subtraction' } });
  });

  test('a rest that speaks with one voice is not told either', () => {
    const { cube, results, place } = built([
      { yes: 6, no: 6 },
      { yes: 6, no: 6 },
      { yes: 7, no: 0 },
      { yes: 6, no: 6 },
    ]);
    const first = firstPublication(cube, results);
    const but = publish(cube, first, { groups: new Set([0, 1, 3]), firms: 60 }, 5);
    expect(but.told.figures[place]).toMatchObject({ kind: 'suppressed', reason: { kind: 'subtraction' } });
  });

  test('asking again tells the same and adds nothing', () => {
    const { cube, results } = built([
      { yes: 6, no: 6 },
      { yes: 6, no: 6 },
      { yes: 8, no: 4 },
    ]);
    const asked = { groups: new Set([0, 1]), firms: 60 };
    const once = publish(cube, firstPublication(cube, results), asked, 5);
    const twice = publish(cube, once.publication, asked, 5);
    expect(twice.told).toEqual(once.told);
    expect(twice.publication).toEqual(once.publication);
  });

  test('whatever is asked in whatever order, no sum or difference of what is shown is about one to four answers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ yes: fc.nat(6), no: fc.nat(6) }), { minLength: 3, maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 63 }), { minLength: 1, maxLength: 8 }),
        (groups, masks) => {
          const { cube, results, place } = built(groups);
          let publication = firstPublication(cube, results);
          for (const mask of masks) {
            const asked = new Set(cube.groups.keys().filter((at) => ((mask >> at) & 1) === 1));
            publication = publish(cube, publication, { groups: asked, firms: 100 }, 5).publication;
          }
          const counts = cube.figures[place]?.groups.map(({ n }) => n) ?? [];
          const filled = counts.flatMap((n, at) => (n > 0 ? [at] : []));
          const shown = (publication.figures[place] ?? []).map((set) => counts.map((_, at) => (set.has(at) ? 1 : 0)));
          const rank = rankOf(shown, filled);
          for (let mask = 1; mask < 2 ** counts.length; mask += 1) {
            const about = filled.filter((at) => ((mask >> at) & 1) === 1);
            const n = about.reduce((sum, at) => sum + (counts[at] ?? 0), 0);
            if (n === 0 || n >= 5) continue;
            const rest = filled.filter((at) => !about.includes(at));
            expect(rankOf(shown, rest)).toBe(rank);
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
