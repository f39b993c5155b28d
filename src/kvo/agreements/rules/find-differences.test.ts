import { expect, test } from 'vitest';
import type { FrozenArea, FrozenParty } from '../model.ts';
import { findDifferences } from './find-differences.ts';

const party = (id: string, name: string): FrozenParty => ({ id, kind: 'police', name });
const area = (id: string, name: string): FrozenArea => ({ id, name, park: 'Kade', municipality: 'Lindemeer' });

test.each([
  [[party('1', 'A')], [party('1', 'A')], []],
  [[party('1', 'A')], [party('1', 'B')], [{ kind: 'party-renamed', name: 'B', was: 'A' }]],
  [[party('1', 'A')], [], [{ kind: 'party-left', name: 'A', was: null }]],
  [[], [party('1', 'A')], [{ kind: 'party-joined', name: 'A', was: null }]],
  [[party('1', 'A'), party('2', 'B')], [party('2', 'B'), party('1', 'A')], []],
])('parties then and now', (then, now, expected) => {
  expect(findDifferences({ parties: then, areas: [] }, { parties: now, areas: [] })).toEqual(expected);
});

test.each([
  [[area('1', 'Noord')], [area('1', 'Noord')], []],
  [[area('1', 'Noord')], [area('1', 'Zuid')], [{ kind: 'area-renamed', name: 'Zuid, Kade', was: 'Noord, Kade' }]],
  [
    [area('1', 'Noord')],
    [area('2', 'Noord')],
    [
      { kind: 'area-removed', name: 'Noord, Kade', was: null },
      { kind: 'area-added', name: 'Noord, Kade', was: null },
    ],
  ],
])('areas then and now', (then, now, expected) => {
  expect(findDifferences({ parties: [], areas: then }, { parties: [], areas: now })).toEqual(expected);
});
