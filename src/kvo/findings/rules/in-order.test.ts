import { describe, expect, it } from 'vitest';
import type { FindingId, FindingStatus, Priority } from '../model.ts';
import { decideMove, inOrder } from './in-order.ts';

const open: FindingStatus = { kind: 'open' };
const row = (id: string, priority: Priority, rank: number, status: FindingStatus = open) => ({
  id: id as FindingId,
  priority,
  rank,
  status,
});

const moved = (rows: readonly ReturnType<typeof row>[], id: string, direction: 'up' | 'down'): string => {
  const changes = new Map(decideMove(rows, id, direction).map((change) => [change.id, change.rank]));
  return inOrder(rows.map((one) => ({ ...one, rank: changes.get(one.id) ?? one.rank })))
    .map((one) => one.id)
    .join('');
};

describe('the order of findings', () => {
  const rows = [row('d', 'low', 1), row('a', 'high', 5), row('c', 'middle', 2), row('b', 'high', 7)];

  it('goes by weight first, then by rank', () => {
    expect(inOrder(rows).map((one) => one.id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('moves one place among those of the same weight, and not past the ends', () => {
    expect(moved(rows, 'b', 'up')).toBe('bacd');
    expect(moved(rows, 'a', 'down')).toBe('bacd');
    expect(decideMove(rows, 'a', 'up')).toEqual([]);
    expect(decideMove(rows, 'b', 'down')).toEqual([]);
    expect(decideMove(rows, 'c', 'up')).toEqual([]);
    expect(decideMove(rows, 'nobody', 'up')).toEqual([]);
  });

  it('steps over what was dropped', () => {
    const gap = [row('a', 'high', 1), row('x', 'high', 2, { kind: 'dropped', reason: 'dubbel' }), row('b', 'high', 3)];
    expect(inOrder(gap.map((one) => one)).map((one) => one.id)).toEqual(['a', 'x', 'b']);
    const changes = decideMove(gap, 'b', 'up');
    expect(changes).toEqual([
      { id: 'b', rank: 1 },
      { id: 'a', rank: 3 },
    ]);
  });

  it('draws equal ranks apart, so that a move is always seen', () => {
    const equal = ['a', 'b', 'c'].map((id) => row(id, 'high', 4));
    expect(moved(equal, 'c', 'up')).toBe('acb');
    expect(moved(equal, 'a', 'down')).toBe('bac');
  });
});
