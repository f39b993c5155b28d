import { randomUUID } from 'node:crypto';
import type { Questionnaire } from '../../src/kvo/surveys/questionnaire/compiled-questionnaire.ts';
import { cellKey, padded } from '../../src/kvo/surveys/respondent/secrets.ts';
import { seal } from '../../src/platform/crypto/seal.ts';
import type { World } from '../../test/world-on.ts';
import { someSets } from './sets-of-answers.ts';

const batch = 500;
const different = 500;

/** Has so many firms of an open wave answer, as their answers would lie there, without going through the pages. */
export const answerInBulk = async (
  world: World,
  wave: string,
  questionnaire: Questionnaire,
  count: number,
): Promise<void> => {
  const { db, keys } = world.instance;
  const sets = someSets(questionnaire, different, 20260414);
  const asked = await db
    .selectFrom('survey_invitation as i')
    .innerJoin('survey_population as p', 'p.id', 'i.population_id')
    .select(['i.id', 'p.sub_area_id as subArea', 'p.size_class as sizeClass', 'p.sector'])
    .where('i.wave_id', '=', wave)
    .orderBy('p.name')
    .limit(count)
    .execute();
  const key = cellKey(keys, wave);
  for (let from = 0; from < asked.length; from += batch) {
    const some = asked.slice(from, from + batch);
    await db
      .insertInto('survey_answer')
      .values(
        some.map(({ subArea, sizeClass, sector }, index) => ({
          id: randomUUID(),
          wave_id: wave,
          audience: 'entrepreneurs',
          answers: JSON.stringify(sets[(from + index * 7) % sets.length]),
          sealed_cell: seal(key, padded({ subArea, sizeClass, sector }), `survey-cell/${wave}`),
        })),
      )
      .execute();
    await db
      .updateTable('survey_invitation')
      .set({ spent: true, wrapped: null, submission: Buffer.alloc(32, from % 251) })
      .where(
        'id',
        'in',
        some.map((one) => one.id),
      )
      .execute();
  }
};
