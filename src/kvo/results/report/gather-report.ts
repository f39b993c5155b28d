import { dayOf } from '../../../kernel/dates.ts';
import type { Context } from '../../../platform/context.ts';
import type { Wave } from '../../surveys/model.ts';
import { listPopulationGroups } from '../../surveys/queries.ts';
import type { Track } from '../../tracks/model.ts';
import { measuredWave } from '../measured-wave.ts';
import { picturesIn } from '../pictures-in.ts';
import { releasedResults } from '../released-results.ts';
import type { AudienceFacts, ReportFacts } from './report-facts.ts';

/** What the report of a wave is made from, by the same result sets as the pages show; null while there are none. */
export const gatherReport = async (context: Context, track: Track, wave: Wave): Promise<ReportFacts | null> => {
  if (wave.closedAt === null) return null;
  const audiences: AudienceFacts[] = [];
  for (const { audience, questionnaire: digest } of wave.targets) {
    const results = await releasedResults(context, wave, audience);
    const measured = await measuredWave(context, wave, audience);
    if (results === null || measured === null) return null;
    const { questionnaire } = measured.cube;
    audiences.push({ audience, results, questionnaire, digest, told: await picturesIn(measured) });
  }
  return {
    track,
    wave,
    audiences: audiences.toSorted(
      (one, other) => Number(one.results.population === null) - Number(other.results.population === null),
    ),
    population: await listPopulationGroups(context.db, [wave.id]),
    drawnOn: dayOf(context.now),
    language: context.language,
  };
};
