import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenWaveSituation } from '../../../test/builders/surveys.ts';
import { anOpenWave } from '../../../test/builders/surveys.ts';
import { answerWave } from '../../../test/doors/world/answer-wave.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { closeWave } from '../surveys/actions/close-wave.ts';
import type { Wave } from '../surveys/model.ts';
import { findWave, listAnswers } from '../surveys/queries.ts';
import { questionnaireFor } from '../surveys/questionnaires-of.ts';
import { answerColumnsOf } from './answer-columns-of.ts';
import { ensureAnswersArePacked } from './jobs/ensure-answers-are-packed.ts';
import { measuredWave } from './measured-wave.ts';
import { answerCube, sumCounts } from './rules/cube/answer-cube.ts';

let world: World;
let situation: OpenWaveSituation;
let open: Wave | null;
beforeAll(async () => {
  world = await aWorld();
  situation = await anOpenWave(world, 40);
  await answerWave(world, situation.wave, { firms: 27, byOpenLink: 9 }, 'Geheim: de sleutel ligt onder de mat');
  open = await findWave(world.instance.db, situation.track, situation.wave);
  await world.does(situation.facilitator, closeWave, { track: situation.track, wave: situation.wave });
});
afterAll(() => world.close());

const closed = async (): Promise<Wave> => {
  const wave = await findWave(world.instance.db, situation.track, situation.wave);
  if (wave === null) throw new Error('the wave is gone');
  return wave;
};
const kept = () =>
  world.instance.db
    .selectFrom('result_columns')
    .selectAll()
    .where('wave_id', '=', situation.wave)
    .orderBy('audience')
    .execute();
const forget = () => world.instance.db.deleteFrom('result_columns').where('wave_id', '=', situation.wave).execute();

describe('packed answers of a wave', () => {
  test('there are none while it is open', async () => {
    expect(open).not.toBeNull();
    if (open !== null) expect(await answerColumnsOf(world.instance, open, 'entrepreneurs')).toBeNull();
    expect(await kept()).toEqual([]);
  });

  test('are kept once, whoever asks and however many at once, and read again as they were packed', async () => {
    const wave = await closed();
    const asked = () => answerColumnsOf(world.instance, wave, 'entrepreneurs');
    const [first, ...others] = await Promise.all([asked(), asked(), asked()]);
    expect(first?.rows).toBe(27);
    for (const other of [...others, await asked()]) expect(other).toEqual(first);
    expect(await kept()).toHaveLength(1);
    // Read from where they were kept, and not from the answers.
    await world.instance.db.updateTable('result_columns').set({ audience: 'visitors' }).execute();
    expect((await answerColumnsOf(world.instance, wave, 'visitors'))?.rows).toBe(27);
    await forget();
  });

  test('count as the answers do', async () => {
    const wave = await closed();
    const measured = await measuredWave(world.instance, wave, 'entrepreneurs');
    const answers = (await listAnswers(world.instance.db, wave.id)).filter((one) => one.audience === 'entrepreneurs');
    const { compiled } = questionnaireFor(world.instance, 'entrepreneurs');
    const expected = answerCube(compiled, answers);
    const totals = (cube: typeof expected) =>
      [...cube.figures, ...cube.spreads].map((row) => {
        const counts = sumCounts(row, row.groups.keys());
        return { ...counts, values: counts.values.toSorted((one, other) => one - other) };
      });
    expect(measured).not.toBeNull();
    if (measured !== null) expect(totals(measured.cube)).toEqual(totals(expected));
    expect(await measured?.answers()).toHaveLength(27);
  });

  test('hold no word that was written', async () => {
    await answerColumnsOf(world.instance, await closed(), 'entrepreneurs');
    const packed = await answerColumnsOf(world.instance, await closed(), 'entrepreneurs');
    expect(JSON.stringify(packed)).not.toContain('Geheim');
  });

  test('a job packs what has just closed, for every audience, and does it once', async () => {
    await forget();
    await ensureAnswersArePacked.run(world.context());
    const packed = await kept();
    expect(packed.map(({ audience }) => audience)).toEqual(['employees', 'entrepreneurs', 'visitors']);
    await ensureAnswersArePacked.run(world.context());
    expect(await kept()).toEqual(packed);
  });

  test('go when answers go, and are made anew from those that are left', async () => {
    const wave = await closed();
    const { db } = world.instance;
    expect(await kept()).toHaveLength(3);
    const one = db.selectFrom('survey_answer').select('id').where('wave_id', '=', wave.id).limit(1);
    const audience = await db
      .deleteFrom('survey_answer')
      .where('id', '=', one)
      .returning('audience')
      .executeTakeFirst();
    expect(await kept()).toEqual([]);
    expect((await answerColumnsOf(world.instance, wave, 'entrepreneurs'))?.rows).toBe(
      audience?.audience === 'entrepreneurs' ? 26 : 27,
    );
  });
});
