import type { LocalDate } from '../../kernel/dates.ts';
import { dayOf } from '../../kernel/dates.ts';
import { resultSetOf } from '../../kvo/results/result-set-of.ts';
import type { Wave } from '../../kvo/surveys/model.ts';
import { findWave } from '../../kvo/surveys/queries.ts';
import type { Stage } from '../stage.ts';
import type { Measurement } from './measure-opinion.ts';

/** A share as the results page shows it. */
export interface ReadShare {
  readonly percent: number;
  readonly n: number;
  readonly population: number;
  readonly measuredOn: LocalDate;
}

/** A closed measurement. Throws when it is still open. */
export const closedWave = async (
  { player }: Stage,
  { track, wave }: Measurement,
): Promise<Wave & { readonly closedAt: Date }> => {
  const found = await findWave(player.instance.db, track, wave);
  if (found === null || found.closedAt === null) throw new Error('the measurement is not closed');
  return { ...found, closedAt: found.closedAt };
};

/** Reads a share of all firms from the results. Throws when there is no such figure, or when it is hidden. */
export const readShare = async (stage: Stage, measurement: Measurement, item: string): Promise<ReadShare> => {
  const wave = await closedWave(stage, measurement);
  const results = await resultSetOf(stage.player.instance, wave, 'entrepreneurs');
  const figure = results?.items.find((one) => one.item.key === item)?.all;
  if (figure?.kind !== 'share' || figure.population === null) throw new Error(`the results show no share of ${item}`);
  const percent = Math.round((100 * figure.count) / figure.n);
  return { percent, n: figure.n, population: figure.population, measuredOn: dayOf(wave.closedAt) };
};
