import type { LocalDate } from '../../../kernel/dates.ts';
import { addDays } from '../../../kernel/dates.ts';
import type { DueItem } from '../due-model.ts';
import { isDue, isLate } from './due-items.ts';
import { nearDays } from './warning-days.ts';

const warningMoments = ['ahead', 'near', 'late'] as const;
export type WarningMoment = (typeof warningMoments)[number];

/** Which warning belongs to a day: ahead, a week before, or after the last day; null when it is not time yet. */
export const warningMoment = (item: Pick<DueItem, 'dueOn' | 'warnFrom'>, today: LocalDate): WarningMoment | null => {
  if (isLate(item, today)) return 'late';
  if (!isDue(item, today)) return null;
  return addDays(item.dueOn, -nearDays) <= today ? 'near' : 'ahead';
};
