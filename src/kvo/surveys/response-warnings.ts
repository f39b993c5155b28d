import type { LocalDate } from '../../kernel/dates.ts';
import { dayOf } from '../../kernel/dates.ts';
import type { Context } from '../../platform/context.ts';
import type { ResponseWarning } from './model.ts';
import { forecastWave } from './rules/monitor/forecast-wave.ts';
import { warningOf } from './rules/monitor/response-warning.ts';
import { responseProgress } from './rules/response-progress.ts';
import { listDaysOf } from './store/response-days.ts';

/** A wave with what is known of its response, and the share of its firms, in percent, that must answer. */
interface AskedWave {
  readonly id: string;
  readonly openedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly closesOn: LocalDate;
  readonly firms: number;
  readonly answered: number;
  readonly threshold: number;
}

/**
 * For each wave that runs and likely misses its threshold when nothing is done, what it comes to. In three questions
 * however many waves, none when none runs; the others are left out.
 */
export const listResponseWarnings = async (
  { db, now }: Pick<Context, 'db' | 'now'>,
  asked: readonly AskedWave[],
): Promise<ReadonlyMap<string, ResponseWarning>> => {
  const today = dayOf(now);
  const running = asked.filter(
    ({ openedOn, closedOn, closesOn }) => openedOn !== null && closedOn === null && today <= closesOn,
  );
  const days = await listDaysOf(db, running, now);
  const found = new Map<string, ResponseWarning>();
  for (const wave of running) {
    const progress = responseProgress([wave], wave.threshold);
    const own = days.get(wave.id);
    const warning = own === undefined ? null : warningOf(wave.id, forecastWave(own, progress), progress);
    if (warning !== null) found.set(wave.id, warning);
  }
  return found;
};
