import { z } from 'zod';
import type { LocalDate } from '../../kernel/dates.ts';
import type { Database, Transaction } from '../../platform/database/tables.ts';
import type { MeasureFacts } from './model.ts';
import { statusKinds } from './model.ts';
import { listObjectivesOf } from './objective-queries.ts';
import { newestPlans } from './plan-queries.ts';
import { countEvidence } from './queries.ts';
import type { Standing } from './rules/life/standing.ts';
import { countsAsDone, daysLate, isComplete, isDone } from './rules/life/standing.ts';
import { isObjectiveComplete } from './rules/objective/decide-objective.ts';

type Reader = Database | Transaction;

/** What counts for facts of the measures that were not dropped, by track. */
const standingsOf = async (
  db: Reader,
  tracks: readonly string[],
): Promise<ReadonlyMap<string, readonly Standing[]>> => {
  const evidence = await countEvidence(db, tracks);
  const rows = await db
    .selectFrom('measure')
    .leftJoin('partner_party', 'partner_party.id', 'measure.owner_id')
    .select(['measure.id', 'measure.track_id', 'status', 'due_on', 'partner_party.id as party', 'left_at'])
    .where('measure.track_id', 'in', tracks)
    .where('status', '<>', 'dropped')
    .execute();
  const found = new Map<string, Standing[]>();
  for (const row of rows) {
    const standing: Standing = {
      status: z.enum(statusKinds).parse(row.status),
      hasOwner: row.party !== null && row.left_at === null,
      dueOn: row.due_on as LocalDate | null,
      evidence: evidence.get(row.id) ?? 0,
    };
    found.set(row.track_id, [...(found.get(row.track_id) ?? []), standing]);
  }
  return found;
};

/** What gates, audits and the road know of the plans of tracks on a day, by track; the same four questions however many. */
export const listMeasureFacts = async (
  db: Reader,
  tracks: readonly string[],
  today: LocalDate,
): Promise<ReadonlyMap<string, MeasureFacts>> => {
  if (tracks.length === 0) return new Map();
  const standings = await standingsOf(db, tracks);
  const standing = (await listObjectivesOf(db, tracks)).filter((objective) => objective.dropped === null);
  const objectives = Map.groupBy(standing, (objective) => String(objective.trackId));
  const plans = await newestPlans(db, tracks);
  return new Map(
    tracks.map((track) => {
      const measures = standings.get(track) ?? [];
      const own = objectives.get(track) ?? [];
      return [
        track,
        {
          total: measures.length,
          complete: measures.filter(isComplete).length,
          withOwner: measures.filter((measure) => measure.hasOwner).length,
          done: measures.filter(isDone).length,
          doneWithEvidence: measures.filter(countsAsDone).length,
          late: measures.filter((measure) => daysLate(measure, today) > 0).length,
          objectives: own.length,
          objectivesComplete: own.filter(isObjectiveComplete).length,
          plan: plans.get(track) ?? null,
        },
      ];
    }),
  );
};
