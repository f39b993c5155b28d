import { dayOf } from '../../kernel/dates.ts';
import type { Context } from '../../platform/context.ts';
import type { Wave } from './model.ts';
import { listPopulationGroups } from './queries.ts';
import { forecastWave } from './rules/monitor/forecast-wave.ts';
import type { ResponseWarning } from './rules/monitor/response-warning.ts';
import { warningOf } from './rules/monitor/response-warning.ts';
import { responseProgress } from './rules/response-progress.ts';
import { waveStateOn } from './rules/wave-state.ts';
import { listDaysOf } from './store/response-days.ts';

/** A wave with the share of firms, in percent, that must answer. */
interface AskedWave {
  readonly wave: Pick<Wave, 'id' | 'openedAt' | 'closedAt' | 'closesOn'>;
  readonly threshold: number;
}

/**
 * For each wave that runs and likely misses its threshold when nothing is done, what it comes to. In the same number of
 * questions however many waves; those that do not run are left out.
 */
export const listResponseWarnings = async (
  { db, now }: Pick<Context, 'db' | 'now'>,
  asked: readonly AskedWave[],
): Promise<ReadonlyMap<string, ResponseWarning>> => {
  const running = asked.filter(({ wave }) => waveStateOn(wave, dayOf(now)) === 'open');
  if (running.length === 0) return new Map();
  const waves = running.map(({ wave }) => wave);
  const days = await listDaysOf(db, waves, now);
  const groups = Map.groupBy(
    await listPopulationGroups(
      db,
      waves.map(({ id }) => id),
    ),
    (group) => group.wave,
  );
  const found = new Map<string, ResponseWarning>();
  for (const { wave, threshold } of running) {
    const progress = responseProgress(groups.get(wave.id) ?? [], threshold);
    const own = days.get(wave.id);
    const warning = own === undefined ? null : warningOf(wave.id, forecastWave(own, progress), progress);
    if (warning !== null) found.set(wave.id, warning);
  }
  return found;
};
