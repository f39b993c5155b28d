import type { ResponseWarning } from '../../model.ts';
import type { ResponseProgress } from '../response-progress.ts';
import type { WaveForecast } from './forecast-wave.ts';

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
