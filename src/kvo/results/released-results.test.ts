import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenWaveSituation } from '../../../test/builders/surveys.ts';
import { anOpenWave } from '../../../test/builders/surveys.ts';
import { answerWave } from '../../../test/doors/world/answer-wave.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { closeWave } from '../surveys/actions/close-wave.ts';
import { findWave } from '../surveys/queries.ts';
import { releasedResults } from './released-results.ts';
import { resultSetOf } from './result-set-of.ts';

let world: World;
let wave: OpenWaveSituation;
beforeAll(async () => {
  world = await aWorld();
  wave = await anOpenWave(world, 60);
  await answerWave(world, wave.wave, { firms: 45, byOpenLink: 6 }, 'Meer licht');
  await world.does(wave.facilitator, closeWave, { track: wave.track, wave: wave.wave });
});
afterAll(() => world.close());

const told = async (audience = 'entrepreneurs'): Promise<readonly string[]> => {
  const rows = await world.instance.db
    .selectFrom('result_release')
    .select('filter')
    .where('wave_id', '=', wave.wave)
    .where('audience', '=', audience)
    .orderBy('position')
    .execute();
  return rows.map(({ filter }) => filter);
};
const fetchFile = async (file: string) => {
  const visitor = await aVisitor(world, wave.facilitator);
  return visitor.open(`/trajecten/${wave.track}/resultaten/${wave.wave}/${file}`);
};

describe('what leaves in a file', () => {
  let before: readonly string[] = [];
  beforeEach(async () => {
    before = await told();
  });

  test('is recorded as told, of all and of each part of the park that has answers', async () => {
    expect(before).toEqual([]);
    expect((await fetchFile('exporteren/entrepreneurs/antwoorden.csv')).status).toBe(200);
    const after = await told();
    expect(after[0]).toBe('');
    expect(after.slice(1).every((filter) => filter.startsWith('deel='))).toBe(true);
    expect(after.length).toBeGreaterThan(1);
  });

  test('is recorded once, whatever the file', async () => {
    for (const file of ['cijfers.csv', 'cijfers.xlsx', 'antwoorden.sav'])
      expect((await fetchFile(`exporteren/entrepreneurs/${file}`)).status).toBe(200);
    expect(await told()).toEqual(before);
  });

  test('is not recorded where nothing is told', async () => {
    expect((await fetchFile('exporteren/visitors/cijfers.csv')).status).toBe(200);
    expect(await told('visitors')).toEqual([]);
  });

  test('says the figures of the page and no other', async () => {
    const found = await findWave(world.instance.db, wave.track, wave.wave);
    if (found === null) throw new Error('the wave is gone');
    const results = await resultSetOf(world.instance, found, 'entrepreneurs');
    expect(await releasedResults(world.context(wave.facilitator), found, 'entrepreneurs')).toEqual(results);
  });
});
