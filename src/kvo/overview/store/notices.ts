import type { LocalDate } from '../../../kernel/dates.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';
import type { WarningMoment } from '../rules/warning-moment.ts';

/** A warning as it is remembered: whom, about what, at which moment. */
export interface Notice {
  readonly person: string;
  readonly track: string;
  readonly item: string;
  readonly dueOn: LocalDate;
  readonly moment: WarningMoment;
}

/** Takes the one letter a day of a person; false when it was taken, also by another node. */
export const takeDay = async (tx: Transaction, person: string, day: LocalDate): Promise<boolean> => {
  const taken = await tx
    .insertInto('overview_digest')
    .values({ person_id: person, day })
    .onConflict((conflict) => conflict.doNothing())
    .returning('day')
    .executeTakeFirst();
  return taken !== undefined;
};

/** Remembers warnings; gives how many of them were not given before. */
export const addNotices = async (tx: Transaction, notices: readonly Notice[], day: LocalDate): Promise<number> => {
  if (notices.length === 0) return 0;
  const fresh = await tx
    .insertInto('overview_notice')
    .values(
      notices.map(({ person, track, item, dueOn, moment }) => ({
        person_id: person,
        track_id: track,
        item,
        due_on: dueOn,
        moment,
        told_on: day,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('item')
    .execute();
  return fresh.length;
};

/** Who was told that something is late: the item, and their role and party in the track. */
export interface Told {
  readonly item: string;
  readonly role: string;
  readonly party: string | null;
}

/** To whom a letter went that these things of a track are late. */
export const listToldLate = async (db: Database, track: string, items: readonly string[]): Promise<readonly Told[]> =>
  items.length === 0
    ? []
    : await db
        .selectFrom('overview_notice as n')
        .innerJoin('account_grant as g', (join) =>
          join.onRef('g.person_id', '=', 'n.person_id').onRef('g.subject_id', '=', 'n.track_id'),
        )
        .select(['n.item', 'g.role', 'g.party_id as party'])
        .where('n.track_id', '=', track)
        .where('n.moment', '=', 'late')
        .where('n.item', 'in', items)
        .where('g.ended_at', 'is', null)
        .execute();

/** Forgets what was told before a day: by then it was done, or has long been late. */
export const forgetNotices = async (db: Database, before: LocalDate): Promise<void> => {
  await db.deleteFrom('overview_digest').where('day', '<', before).execute();
  await db.deleteFrom('overview_notice').where('told_on', '<', before).execute();
};
