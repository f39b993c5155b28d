import type { LocalDate } from '../../../kernel/dates.ts';
import { dayOf, daysBetween } from '../../../kernel/dates.ts';
import type { Database } from '../../../platform/database/tables.ts';
import type { ResponseDays, Writing } from '../rules/monitor/response-days.ts';

const listCounts = async (
  db: Database,
  waves: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<LocalDate, number>>> => {
  const rows = await db
    .selectFrom('survey_day_count')
    .select(['wave_id', 'day', 'answers'])
    .where('wave_id', 'in', waves)
    .where('audience', '=', 'entrepreneurs')
    .execute();
  const counts = new Map<string, Map<LocalDate, number>>();
  for (const { wave_id, day, answers } of rows)
    counts.set(wave_id, (counts.get(wave_id) ?? new Map<LocalDate, number>()).set(day as LocalDate, answers));
  return counts;
};

const listWritings = async (
  db: Database,
  waves: readonly string[],
): Promise<ReadonlyMap<string, readonly Writing[]>> => {
  const mailed = await db
    .selectFrom('survey_mailing')
    .select(['wave_id', 'kind', 'letters', 'sent_at as at'])
    .where('wave_id', 'in', waves)
    .execute();
  const printed = await db
    .selectFrom('survey_print')
    .select(['wave_id', 'letters', 'printed_at as at'])
    .where('wave_id', 'in', waves)
    .execute();
  const rows = [...mailed, ...printed.map((row) => ({ ...row, kind: 'letters' }))].toSorted(
    (one, other) => one.at.getTime() - other.at.getTime(),
  );
  const writings = new Map<string, Writing[]>();
  for (const { wave_id, kind, letters, at } of rows) {
    const known: Writing['kind'] = kind === 'invitation' || kind === 'reminder' ? kind : 'letters';
    writings.set(wave_id, [...(writings.get(wave_id) ?? []), { kind: known, day: dayOf(at), letters }]);
  }
  return writings;
};

/** A wave, when it opened and when it ended or ends. */
interface DatedWave {
  readonly id: string;
  readonly openedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly closesOn: LocalDate;
}

/**
 * What is kept by the day of waves that opened: answers of firms as counts, and when firms were written to. Three
 * questions however many waves; none when none opened.
 */
export const listDaysOf = async (
  db: Database,
  waves: readonly DatedWave[],
  now: Date,
): Promise<ReadonlyMap<string, ResponseDays>> => {
  const opened = waves.flatMap(({ openedOn, ...wave }) => (openedOn === null ? [] : [{ ...wave, openedOn }]));
  if (opened.length === 0) return new Map();
  const ids = opened.map(({ id }) => id);
  const [counts, writings] = [await listCounts(db, ids), await listWritings(db, ids)];
  return new Map(
    opened.map(({ id, openedOn, closedOn, closesOn }) => {
      const early = closedOn !== null && daysBetween(closedOn, closesOn) > 0;
      return [
        id,
        {
          openedOn,
          closesOn: early ? closedOn : closesOn,
          today: dayOf(now),
          perDay: counts.get(id) ?? new Map(),
          writings: writings.get(id) ?? [],
        },
      ];
    }),
  );
};
