import type { LocalDate } from '../../../kernel/dates.ts';
import { dayOf } from '../../../kernel/dates.ts';
import type { Result } from '../../../kernel/result.ts';
import { ok } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import { grantRole } from '../../accounts/commands.ts';
import { listSubAreas } from '../../areas/queries.ts';
import { schemesOf } from '../../schemes/schemes-of.ts';
import type { orders, TrackId } from '../model.ts';
import type { NewTrackRefusal } from '../rules/decide-new-track.ts';
import { decideNewTrack } from '../rules/decide-new-track.ts';
import type { TrackToAdd } from '../store/save-track.ts';
import { addTrack } from '../store/save-track.ts';

interface NewTrack {
  readonly id: TrackId;
  readonly title: string;
  readonly scheme: string;
  readonly areas: readonly string[];
  readonly startedOn: LocalDate;
  readonly order: (typeof orders)[number];
  readonly round: number;
  /** The track it takes up from, and the parks whose sub-areas may be chosen. */
  readonly follows: TrackId | null;
  readonly parks: readonly string[];
}

/** Begins a track: it, its areas and its first event, with its beginner as facilitator; all or nothing. */
export const beginTrack = async (
  context: Context,
  wish: NewTrack,
): Promise<Result<{ readonly track: TrackId }, NewTrackRefusal>> => {
  const { id, title, round, follows, startedOn } = wish;
  const auditBeforeCovenant = wish.order === 'audit-first';
  const decided = decideNewTrack(
    {
      schemes: schemesOf(context).list(),
      areas: await listSubAreas(context.db, wish.parks),
      today: dayOf(context.now),
    },
    { schemeId: wish.scheme, areas: wish.areas, startedOn, auditBeforeCovenant },
  );
  if (!decided.ok) return decided;
  const { areas } = decided.value;
  const track = { id, title, schemeId: wish.scheme, round, follows, auditBeforeCovenant, startedOn, areas };
  await keep(
    context,
    track,
    areas.map((area) => area.name),
  );
  return ok({ track: id });
};

const keep = (context: Context, track: TrackToAdd, areas: readonly string[]): Promise<void> =>
  transact(context.db, async (tx) => {
    if (!(await addTrack(tx, context, track))) return;
    const { schemeId: scheme, title, round, follows, startedOn, auditBeforeCovenant } = track;
    const subAreas = track.areas.map((area, index) => ({ id: area.id, park: area.parkId, name: areas[index] ?? '' }));
    await appendEvent(tx, context, {
      track: track.id,
      kind: 'tracks.track-created',
      payload: { title, scheme, round, follows, startedOn, auditBeforeCovenant, areas: subAreas },
    });
    if (follows !== null)
      await appendEvent(tx, context, {
        track: follows,
        kind: 'tracks.round-opened',
        payload: { round, track: track.id },
      });
    if (context.actor.kind === 'person')
      await grantRole(tx, context, context.actor.id, {
        role: 'facilitator',
        scope: 'track',
        subject: track.id,
        party: null,
      });
  });
