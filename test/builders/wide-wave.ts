import fc from 'fast-check';
import type { Json } from '../../src/kernel/canonical-json.ts';
import { randomId } from '../../src/kernel/ids.ts';
import { respondentLanguages } from '../../src/kernel/respondent-language.ts';
import { inviteFirms } from '../../src/kvo/surveys/actions/mail-firms.ts';
import { openWave } from '../../src/kvo/surveys/actions/open-wave.ts';
import { planWave } from '../../src/kvo/surveys/actions/plan-wave.ts';
import { asAskedOf } from '../../src/kvo/surveys/as-asked-in.ts';
import type { Questionnaire } from '../../src/kvo/surveys/questionnaire/compiled-questionnaire.ts';
import { anyAnswers } from '../../src/kvo/surveys/questionnaire/fixtures/any-answers.ts';
import { wideDocument } from '../../src/kvo/surveys/questionnaire/fixtures/wide-questionnaire.ts';
import { compilePublished } from '../../src/kvo/surveys/questionnaires-of.ts';
import { cellKey, padded } from '../../src/kvo/surveys/respondent/secrets.ts';
import { digestOf } from '../../src/platform/crypto/digest.ts';
import { seal } from '../../src/platform/crypto/seal.ts';
import type { World } from '../world-on.ts';
import type { OpenWaveSituation } from './surveys.ts';
import { secretsOf, someFirms } from './surveys.ts';
import { aTrack } from './tracks.ts';

/** A wave that asks every type of question, in every language, about a park with outlines and streets. */
export interface WideWaveSituation extends OpenWaveSituation {
  readonly questionnaire: Questionnaire;
}

const inWords: Readonly<Record<string, string>> = { uk: 'Питання', ar: 'سؤال' };

/** Gives every text of a document words in all languages; those of Dutch with the language behind them will do. */
const inEveryLanguage = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(inEveryLanguage);
  if (typeof part !== 'object' || part === null) return part;
  const { nl } = part as { readonly nl?: unknown };
  if (typeof nl !== 'string')
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, inEveryLanguage(one)]));
  const words = (language: string): string => `${inWords[language] ?? nl} (${language})`;
  return { ...Object.fromEntries(respondentLanguages.map((language) => [language, words(language)])), nl };
};

const square = (west: number): unknown => ({
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [west, 52.9],
        [west + 0.01, 52.9],
        [west + 0.01, 52.91],
        [west, 52.91],
        [west, 52.9],
      ],
    ],
  ],
});

const drawPark = async (world: World, areas: readonly string[]): Promise<void> => {
  const { db } = world.instance;
  for (const [at, id] of areas.entries()) {
    const outline = JSON.stringify(square(6 + at / 100));
    await db.updateTable('area_sub_area').set({ outline }).where('id', '=', id).execute();
    await db
      .updateTable('area_firm')
      .set({ street: at === 0 ? 'Kade' : 'Houtweg' })
      .where('sub_area_id', '=', id)
      .execute();
  }
};

/** An open wave of the widest questionnaire there is, with so many firms asked. */
export const aWideWave = async (world: World, firms: number): Promise<WideWaveSituation> => {
  const { db } = world.instance;
  const situation = await aTrack(world);
  await someFirms(world, situation, firms);
  await drawPark(world, situation.areas);
  const content = { ...(inEveryLanguage(wideDocument()) as object), languages: respondentLanguages } as unknown as Json;
  const digest = digestOf(content);
  const compiled = compilePublished(world.instance, digest, content);
  const { id: wave } = await world.does(situation.facilitator, planWave, {
    track: situation.track,
    id: randomId(),
    opensOn: '2026-04-14',
    closesOn: '2026-05-12',
  });
  await db
    .insertInto('survey_questionnaire')
    .values({ digest, questionnaire: 'wide', version: 1, audience: 'entrepreneurs', content: JSON.stringify(content) })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute();
  await db.updateTable('survey_target').set({ questionnaire_digest: digest }).where('wave_id', '=', wave).execute();
  await world.does(situation.facilitator, openWave, { track: situation.track, wave });
  await world.does(situation.facilitator, inviteFirms, { track: situation.track, wave });
  const questionnaire = await asAskedOf(db, situation.track, compiled);
  return { ...situation, wave, invitations: await secretsOf(world, wave), questionnaire };
};

/** Has so many firms answer as anybody could, without going through the pages. */
export const answerWide = async (world: World, situation: WideWaveSituation, count: number): Promise<void> => {
  const { db, keys } = world.instance;
  const sets = fc.sample(anyAnswers(situation.questionnaire), { numRuns: count, seed: 20_260_414 });
  const asked = await db
    .selectFrom('survey_invitation as i')
    .innerJoin('survey_population as p', 'p.id', 'i.population_id')
    .select(['i.id', 'p.sub_area_id as subArea', 'p.size_class as sizeClass', 'p.sector'])
    .where('i.wave_id', '=', situation.wave)
    .orderBy('p.name')
    .limit(count)
    .execute();
  const key = cellKey(keys, situation.wave);
  for (const [at, { id, subArea, sizeClass, sector }] of asked.entries()) {
    await db
      .insertInto('survey_answer')
      .values({
        id: randomId(),
        wave_id: situation.wave,
        audience: 'entrepreneurs',
        answers: JSON.stringify(sets[at]),
        sealed_cell: seal(key, padded({ subArea, sizeClass, sector }), `survey-cell/${situation.wave}`),
      })
      .execute();
    await db
      .updateTable('survey_invitation')
      .set({ spent: true, wrapped: null, submission: Buffer.alloc(32, at % 251) })
      .where('id', '=', id)
      .execute();
  }
};
