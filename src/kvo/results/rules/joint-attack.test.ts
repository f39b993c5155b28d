import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attackerIntervals } from '../../../statistics/disclosure/attacker-intervals.ts';
import type { SubAreaId } from '../../areas/model.ts';
import type { Cell } from '../../surveys/model.ts';
import type { Answer, Answers } from '../../surveys/questionnaire/answer.ts';
import { ratherNotSay, skipped } from '../../surveys/questionnaire/answer.ts';
import type { Questionnaire } from '../../surveys/questionnaire/compiled-questionnaire.ts';
import { wide } from '../../surveys/questionnaire/fixtures/compiled.ts';
import type { Kept, Seen, Wave } from './fixtures/random-reader.ts';
import { readEverything } from './fixtures/random-reader.ts';
import type { Kind, Released } from './fixtures/read-picture.ts';

const answered = (value: string | readonly string[] | Readonly<Record<string, string>>): Answer => ({
  state: 'answered',
  value,
});

/** All that can be said to each question; what nobody says has no place in what a reader reasons about. */
const sayable: Readonly<Record<string, readonly Answer[]>> = {
  kind: [answered('shop'), answered('yard'), answered('other'), skipped],
  harmed: [answered('yes'), answered('no'), answered('dont-know')],
  order: [
    answered(['lamps', 'fence']),
    answered(['lamps', 'camera']),
    answered(['fence', 'camera']),
    answered(['camera', 'lamps']),
    ratherNotSay,
  ],
  spot: [
    answered({ area: 'a1', street: 'Kade' }),
    answered({ area: 'a1', street: 'Dijk' }),
    answered({ area: 'a1' }),
    answered({ area: 'b2' }),
    answered({ area: 'c3' }),
    skipped,
  ],
};

const cells: readonly Cell[] = ['west', 'oost'].flatMap((area) =>
  (['1', '2-9'] as const).map((sizeClass) => ({ subArea: area as SubAreaId, sizeClass, sector: null })),
);

/** The questionnaire with two questions left of it. */
const asking = (one: string, other: string): Questionnaire => {
  const questions = wide.questions.filter(({ key }) => key === one || key === other);
  return { ...wide, questions };
};

const kindsOf = (one: string, other: string): readonly Kind[] =>
  (sayable[one] ?? []).flatMap((first) =>
    (sayable[other] ?? []).flatMap((second) =>
      cells.map((cell): Kind => {
        const answers: Answers = { [one]: first, [other]: second };
        return { answers, cell };
      }),
    ),
  );

interface Drawn {
  readonly wave: Wave;
  readonly kinds: readonly Kind[];
  readonly masks: readonly number[];
}

/** A small park, uneven as parks are, and the order in which its reader asks for groups. */
const drawn = (one: string, other: string): fc.Arbitrary<Drawn> => {
  const kinds = kindsOf(one, other);
  const skewed = fc.array(
    fc.noBias(fc.integer({ min: 0, max: 9_999 })).map((part) => Math.floor((part / 10_000) ** 2 * kinds.length)),
    { minLength: 18, maxLength: 60 },
  );
  return fc
    .record({
      order: fc.shuffledSubarray([...kinds.keys()], { minLength: kinds.length }),
      places: skewed,
      masks: fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 2, maxLength: 8 }),
    })
    .map(({ order, places, masks }) => ({
      kinds,
      masks,
      wave: {
        questionnaire: asking(one, other),
        answers: places.flatMap((place) => kinds[order[place] ?? 0] ?? []),
        firms: 120,
      },
    }));
};

const sumCell = (released: Released, name: string, kinds: readonly Kind[]) => ({
  cell: { name, count: released.count, always: true },
  relation: { whole: name, parts: kinds.flatMap((kind, at) => (released.counts(kind) ? [`x${at}`] : [])) },
});

const different = <Some extends Released>(released: readonly Some[], kinds: readonly Kind[]): readonly Some[] => [
  ...new Map(released.map((one) => [kinds.map((kind) => (one.counts(kind) ? 1 : 0)).join(''), one])).values(),
];

/** Those of the kept that can be worked out to the very number. */
const workedOut = ({ released, kept }: Seen, { wave, kinds }: Drawn): readonly Kept[] => {
  const sums = different(released, kinds).map((one, at) => sumCell(one, `s${at}`, kinds));
  const unknown = kinds.map((kind, at) => ({
    name: `x${at}`,
    count: wave.answers.filter((one) => JSON.stringify(one) === JSON.stringify(kind)).length,
  }));
  const isExact = (one: Released): boolean => {
    const { cell, relation } = sumCell(one, 't', kinds);
    const system = {
      cells: [...unknown, ...sums.map((sum) => sum.cell), cell],
      relations: [...sums.map((sum) => sum.relation), relation],
    };
    const limits = attackerIntervals(system, [...unknown.map(({ name }) => name), 't'], ['t']).get('t');
    return limits !== undefined && limits.lower === limits.upper;
  };
  return different(kept, kinds).filter((one) => isExact(one) && !one.wider.some(isExact));
};

const pairs = [
  ['harmed', 'kind'],
  ['harmed', 'order'],
  ['harmed', 'spot'],
  ['kind', 'spot'],
  ['order', 'spot'],
] as const;

describe('all that is published of a wave, laid together', () => {
  test.each(pairs)('tells no small count of %s and %s', { timeout: 240_000 }, (one, other) => {
    let kept = 0;
    fc.assert(
      fc.property(drawn(one, other), (park) => {
        const seen = readEverything(park.wave, park.masks, 5);
        kept += seen.kept.length;
        expect(workedOut(seen, park).map(({ count }) => count)).toEqual([]);
      }),
      { numRuns: 100, seed: 20_260_414, endOnFailure: true },
    );
    expect(kept).toBeGreaterThan(20);
  });

  test('without suppression the same reader works out nearly all of it', { timeout: 240_000 }, () => {
    let [kept, found] = [0, 0];
    for (const park of fc.sample(drawn('harmed', 'kind'), { numRuns: 4, seed: 3 })) {
      const hidden = readEverything(park.wave, park.masks, 5).kept;
      const seen = { ...readEverything(park.wave, [1, 2, 4, 8, ...park.masks], 1), kept: hidden };
      kept += different(hidden, park.kinds).length;
      found += workedOut(seen, park).length;
    }
    expect(found / kept).toBeGreaterThan(0.5);
  });
});
