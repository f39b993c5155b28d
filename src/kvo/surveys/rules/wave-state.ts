import type { LocalDate } from '../../../kernel/dates.ts';
import type { Wave, WaveState } from '../model.ts';

/** Where a wave stands on a day. Its last day counts in full. */
export const waveStateOn = (wave: Pick<Wave, 'openedAt' | 'closedAt' | 'closesOn'>, today: LocalDate): WaveState => {
  if (wave.closedAt !== null) return 'closed';
  if (wave.openedAt === null) return 'prepared';
  return today <= wave.closesOn ? 'open' : 'over';
};
