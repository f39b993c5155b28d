import type { LocalDate } from '../../kernel/dates.ts';
import { dayOf } from '../../kernel/dates.ts';

interface Ends {
  readonly closesOn: LocalDate;
  readonly closedAt: Date | null;
  /** When this one firm was taken off the list. */
  readonly excludedOn?: LocalDate | null;
}

/** The last day on which answers were taken: the planned one, or the day on which that ended before. */
export const lastDayOf = ({ closesOn, closedAt, excludedOn = null }: Ends): LocalDate =>
  [closedAt === null ? closesOn : dayOf(closedAt), excludedOn ?? closesOn].reduce(
    (first, day) => (day < first ? day : first),
    closesOn,
  );
