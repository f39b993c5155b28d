import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenWaveSituation } from '../../../test/builders/surveys.ts';
import { aNextWave, anOpenWave, answerAll } from '../../../test/builders/surveys.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { closeWave } from './actions/close-wave.ts';

let world: World;
let wave: OpenWaveSituation;
beforeAll(async () => {
  world = await aWorld();
  wave = await anOpenWave(world, 12);
});
afterAll(() => world.close());

const headingOf = async (language = 'nl'): Promise<string> =>
  (await (await aVisitor(world, wave.facilitator)).open(`/trajecten/${wave.track}/enquete?taal=${language}`)).heading;

const answer = async (from: number, until: number): Promise<void> => {
  for (const { secret } of wave.invitations.slice(from, until))
    await answerAll(await aVisitor(world), `/enquete/${secret}`);
};

test('the heading of a wave says how it stands, until it is closed; the next one counts on', async () => {
  expect(await headingOf()).toBe('Nulmeting: nog 28 dagen open, en vier antwoorden te weinig');
  await answer(0, 3);
  expect(await headingOf()).toBe('Nulmeting: nog 28 dagen open, en één antwoord te weinig');
  expect(await headingOf('en')).toBe('Baseline measurement: open for 28 more days, and one answer short');
  const closing = async () =>
    (await aVisitor(world, wave.facilitator)).open(`/trajecten/${wave.track}/enquete/${wave.wave}/sluiten`);
  const short = await closing();
  expect(short.text).toContain('Dat is er één te weinig: 30 % is nodig, dat zijn 4 bedrijven.');
  expect(short.text).toContain('Sluit de meting met te weinig antwoorden');
  await answer(3, 4);
  expect((await closing()).text).not.toContain('te weinig');
  world.travelTo('2026-05-12T08:00:00Z');
  expect(await headingOf()).toBe('Nulmeting: vandaag is de laatste dag, en de drempel is gehaald');
  world.travelTo('2026-05-13T08:00:00Z');
  expect(await headingOf()).toBe('Nulmeting: voorbij en de drempel is gehaald, maar nog niet gesloten');
  await world.does(wave.facilitator, closeWave, { track: wave.track, wave: wave.wave });
  expect(await headingOf()).toBe('Nulmeting: 4 van de 12 bedrijven deden mee');
  await aNextWave(world, wave, { opensOn: '2026-05-13', closesOn: '2026-06-10' });
  expect(await headingOf()).toBe('1-meting: nog 28 dagen open, en vier antwoorden te weinig');
});
