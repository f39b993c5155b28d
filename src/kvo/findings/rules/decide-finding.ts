import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { SubAreaId } from '../../areas/model.ts';
import type { FindingContent, FindingSource, HandSource, Priority } from '../model.ts';

/** A finding as somebody wrote it down. `sourceKind` is empty where the finding comes from a survey figure. */
export interface FindingWish {
  readonly theme: string;
  readonly title: string;
  readonly description: string;
  readonly subArea: string | null;
  readonly place: string;
  readonly sourceKind: HandSource | null;
  readonly record: string | null;
  readonly sourceText: string;
  readonly priority: Priority;
  readonly priorityReason: string;
}

/** What the decision rests on: themes of the scheme, sub-areas and records of the track. */
export interface FindingGround {
  readonly themes: readonly string[];
  readonly subAreas: readonly SubAreaId[];
  readonly records: readonly string[];
}

export type FindingRefusal = 'unknown-choice' | 'source-missing';

const decideSource = (
  wish: FindingWish,
  ground: FindingGround,
  before: FindingSource | null,
): Result<FindingSource, Refused<FindingRefusal>> => {
  // A survey figure is a snapshot: it is what it was when it was proposed.
  if (before?.kind === 'figure') return ok(before);
  if (wish.sourceKind === null) return refuseWith('source-missing', { field: 'sourceKind' });
  const known = before !== null && before.record === wish.record;
  if (wish.record !== null && !known && !ground.records.includes(wish.record))
    return refuseWith('unknown-choice', { field: 'record' });
  return ok({ kind: wish.sourceKind, record: wish.record, text: wish.sourceText });
};

/** Decides what is written down: a theme of the scheme, a place and a record of this very track. */
export const decideFinding = (
  wish: FindingWish,
  ground: FindingGround,
  before: FindingContent | null = null,
): Result<FindingContent, Refused<FindingRefusal>> => {
  if (!ground.themes.includes(wish.theme)) return refuseWith('unknown-choice', { field: 'theme' });
  const subAreaId = ground.subAreas.find((id) => id === wish.subArea) ?? null;
  if (wish.subArea !== null && subAreaId === null) return refuseWith('unknown-choice', { field: 'subArea' });
  const source = decideSource(wish, ground, before?.source ?? null);
  if (!source.ok) return source;
  const { theme, title, description, place, priority, priorityReason } = wish;
  return ok({ theme, title, description, subAreaId, place, source: source.value, priority, priorityReason });
};
