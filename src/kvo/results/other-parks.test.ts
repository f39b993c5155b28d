import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenWaveSituation } from '../../../test/builders/surveys.ts';
import { anOpenWave } from '../../../test/builders/surveys.ts';
import { answerWave } from '../../../test/doors/world/answer-wave.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { closeWave } from '../surveys/actions/close-wave.ts';

let world: World;
const waves: OpenWaveSituation[] = [];

const question = 'safe-by-day';

/** A park of 30 firms of which so many answered, with its wave closed. */
const aMeasuredPark = async (answered: number): Promise<void> => {
  const wave = await anOpenWave(world, 30);
  await answerWave(world, wave.wave, { firms: answered, byOpenLink: 0 }, 'Goed zo');
  await world.does(wave.facilitator, closeWave, { track: wave.track, wave: wave.wave });
  waves.push(wave);
};

const elsewhere = async (own: number): Promise<string> => {
  const wave = waves[own];
  if (wave === undefined) throw new Error('there is no such park');
  const visitor = await aVisitor(world, wave.facilitator);
  const seen = await visitor.open(`/trajecten/${wave.track}/resultaten/${wave.wave}/vragen/${question}`);
  return seen.page.querySelector('main')?.textContent ?? '';
};

beforeAll(async () => {
  world = await aWorld({ now: '2026-04-14T07:10:00Z' });
  for (let park = 0; park < 5; park += 1) await aMeasuredPark(22);
}, 120_000);
afterAll(() => world.close());

describe('other parks', () => {
  test('are not told with four of them, nor in the quarter in which they closed', async () => {
    world.travelTo('2026-07-02T07:10:00Z');
    expect(await elsewhere(0)).toContain('zodra vijf andere terreinen');
    world.travelTo('2026-04-14T07:10:00Z');
    await aMeasuredPark(22);
    expect(await elsewhere(0)).toContain('zodra vijf andere terreinen');
  });

  test('are told with five, together and without their names', async () => {
    world.travelTo('2026-07-02T07:10:00Z');
    const text = await elsewhere(0);
    expect(text).toContain('Dezelfde vraag werd op 5 andere terreinen gesteld');
    expect(text).toMatch(/\d,[05] tot \d,[05]/);
  });

  test('do not count where the public may not see their figure', async () => {
    world.travelTo('2026-04-14T07:10:00Z');
    await aMeasuredPark(7);
    world.travelTo('2026-07-02T07:10:00Z');
    expect(await elsewhere(0)).toContain('op 5 andere terreinen');
    expect(await elsewhere(6)).toContain('op 6 andere terreinen');
  });
});
