import type { ResponseProgress } from '../response-progress.ts';
import type { WaveForecast } from './forecast-wave.ts';

/** That the threshold is likely missed when nothing is done: even at best, or more likely than not. */
export interface ResponseWarning {
  readonly wave: string;
  readonly grade: 'even-at-best' | 'likely';
  readonly likely: number;
  readonly lower: number;
  readonly upper: number;
  readonly needed: number;
}

/** The warning a forecast gives; null when it comes out at the threshold or above, or was not made. */
export const warningOf = (
  wave: string,
  forecast: WaveForecast | null,
  { needed, short }: Pick<ResponseProgress, 'needed' | 'short'>,
): ResponseWarning | null => {
  if (forecast === null || short === 0 || forecast.likely >= needed) return null;
  const { likely, lower, upper } = forecast;
  return { wave, grade: upper < needed ? 'even-at-best' : 'likely', likely, lower, upper, needed };
};
