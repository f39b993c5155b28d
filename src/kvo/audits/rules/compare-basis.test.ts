import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BasisPart } from '../model.ts';
import { compareBasis } from './compare-basis.ts';

const digest = (text: string): string => text.padEnd(64, '0');
const fact = (key: string, value: string): BasisPart => ({ kind: 'fact', key, digest: digest(value), seen: value });
const plan = (value: string): BasisPart => ({ kind: 'document', key: 'plan', digest: digest(value) });
const file = (key: string): BasisPart => ({ kind: 'evidence', key, digest: digest('f'), title: key });

describe('what differs between two bases', () => {
  test.for([
    [[], [], []],
    [[fact('parties', 'a')], [fact('parties', 'a')], []],
    [[fact('parties', 'a')], [fact('parties', 'b')], [{ kind: 'fact', key: 'parties', how: 'changed' }]],
    [[], [file('1')], [{ kind: 'evidence', key: '1', how: 'added' }]],
    [[file('1'), file('2')], [file('2')], [{ kind: 'evidence', key: '1', how: 'gone' }]],
    // A plan that was frozen anew is told once, by the fact about it.
    [[fact('plan', 'a'), plan('a')], [fact('plan', 'b'), plan('b')], [{ kind: 'fact', key: 'plan', how: 'changed' }]],
    [[plan('a')], [plan('b')], [{ kind: 'document', key: 'plan', how: 'changed' }]],
    // A fact and a document may bear one name.
    [[fact('plan', 'a')], [fact('plan', 'a'), plan('a')], [{ kind: 'document', key: 'plan', how: 'added' }]],
  ] as const)('%#', ([then, now, differences]) => {
    expect(compareBasis(then, now)).toEqual(differences);
  });

  const part = fc.record({
    kind: fc.constantFrom('fact', 'document', 'evidence', 'correction'),
    key: fc.constantFrom('a', 'b', 'c'),
    digest: fc.constantFrom('x', 'y'),
  });
  const parts = fc.uniqueArray(part, { selector: ({ kind, key }) => `${kind} ${key}`, maxLength: 10 });

  test('nothing differs exactly when the same parts have the same digests, in whatever order', () => {
    fc.assert(
      fc.property(parts, parts, (then, now) => {
        const written = (all: typeof then): string =>
          JSON.stringify(all.map(({ kind, key, digest: d }) => `${kind} ${key} ${d}`).toSorted());
        expect(compareBasis(then, now).length === 0).toBe(written(then) === written(now));
        expect(compareBasis(then, then.toReversed())).toEqual([]);
      }),
    );
  });
});
