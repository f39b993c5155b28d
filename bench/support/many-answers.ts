import { sql } from 'kysely';
import { inventAnswers } from '../../src/demo/invent/answers.ts';
import { chanceFrom, dealtFrom } from '../../src/demo/invent/chance.ts';
import { ordinaryPark } from '../../src/demo/invent/temper.ts';
import { randomId } from '../../src/kernel/ids.ts';
import type { Questionnaire } from '../../src/kvo/surveys/questionnaire/compiled-questionnaire.ts';
import type { World } from '../../test/world-on.ts';

/** How many sets are invented; beyond that they stand again under another id. */
const distinct = 2_000;
const atATime = 250;
const cell = JSON.stringify({ subArea: null, sizeClass: null, sector: null });

/** Puts invented answers of firms to a wave until it holds so many. */
export const manyAnswers = async (
  world: World,
  wave: string,
  questionnaire: Questionnaire,
  count: number,
): Promise<void> => {
  const { db } = world.instance;
  const held = async (): Promise<number> => {
    const { rows } = await db
      .selectFrom('survey_answer')
      .select((eb) => eb.fn.countAll<number>().as('rows'))
      .where('wave_id', '=', wave)
      .where('audience', '=', 'entrepreneurs')
      .executeTakeFirstOrThrow();
    return rows;
  };
  const chances = dealtFrom(chanceFrom(20_261));
  for (let from = await held(); from < Math.min(count, distinct); from += atATime)
    await db
      .insertInto('survey_answer')
      .values(
        Array.from({ length: Math.min(atATime, Math.min(count, distinct) - from) }, () => ({
          id: randomId(),
          wave_id: wave,
          audience: 'entrepreneurs',
          answers: JSON.stringify(inventAnswers(questionnaire, ordinaryPark, chances)),
          cell,
          unlinked: true,
        })),
      )
      .execute();
  for (let rows = await held(); rows < count; rows = await held())
    await sql`
      insert into survey_answer (id, wave_id, audience, answers, cell, unlinked)
      select gen_random_uuid(), wave_id, audience, answers, cell, true from survey_answer
      where wave_id = ${wave} and audience = 'entrepreneurs' limit ${count - rows}`.execute(db);
  // A closed wave takes no answers: what was packed of it would be taken for whole.
  await db.deleteFrom('result_columns').where('wave_id', '=', wave).execute();
};
