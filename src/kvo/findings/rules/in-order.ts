import type { Finding } from '../model.ts';
import { priorities } from '../model.ts';

type Ranked = Pick<Finding, 'id' | 'priority' | 'rank' | 'status'>;

const weight = (finding: Ranked): number => priorities.indexOf(finding.priority);

/** Findings in order of importance: by weight, then by the rank they were given, then as they came. */
export const inOrder = <Row extends Ranked>(findings: readonly Row[]): readonly Row[] =>
  findings.toSorted(
    (one, other) => weight(one) - weight(other) || one.rank - other.rank || (one.id < other.id ? -1 : 1),
  );

export interface RankChange {
  readonly id: string;
  readonly rank: number;
}

/**
 * The ranks that change when a finding moves one place up or down among those of its weight that were not dropped.
 * Nothing when it stands at that end already. Ranks that were equal are drawn apart.
 */
export const decideMove = (
  findings: readonly Ranked[],
  id: string,
  direction: 'up' | 'down',
): readonly RankChange[] => {
  const moved = findings.find((finding) => finding.id === id);
  if (moved === undefined) return [];
  const row = inOrder(findings.filter((one) => one.priority === moved.priority && one.status.kind !== 'dropped'));
  const from = row.findIndex((finding) => finding.id === id);
  const to = direction === 'up' ? from - 1 : from + 1;
  const neighbour = row[to];
  if (from < 0 || neighbour === undefined) return [];
  const wanted = row.with(from, neighbour).with(to, moved);
  const ranks = row.map((finding) => finding.rank);
  const least = Math.min(...ranks);
  const spread = new Set(ranks).size === ranks.length ? ranks : ranks.map((_, index) => least + index);
  return wanted.flatMap((finding, index) => {
    const rank = spread[index];
    return rank === undefined || rank === finding.rank ? [] : [{ id: finding.id, rank }];
  });
};
