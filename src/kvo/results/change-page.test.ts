import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenWaveSituation, Reply } from '../../../test/builders/surveys.ts';
import { aNextWave, anOpenWave, answerAll } from '../../../test/builders/surveys.ts';
import type { Seen } from '../../../test/visitor.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { closeWave } from '../surveys/actions/close-wave.ts';

let world: World;
let before: OpenWaveSituation;
let now: OpenWaveSituation;

/** One in `rate` had a burglary; the mark in the dark lies around `mark`; the rest is answered alike in both waves. */
const replies =
  (index: number, rate: number, mark: number): Reply =>
  (question, options, type) => {
    if (question === 'happened.burglary') return [index % rate === 0 ? 'yes' : 'no'];
    if (question === 'safe-in-dark') return [String(mark + (index % 3) - 1)];
    if (type === 'radio') return [options[index % 2] ?? ''];
    return type === 'checkbox' ? options.slice(0, 1) : undefined;
  };

const answerAndClose = async (wave: OpenWaveSituation, rate: number, mark: number): Promise<void> => {
  for (const [index, { secret }] of wave.invitations.slice(0, 40).entries())
    await answerAll(await aVisitor(world), `/enquete/${secret}`, replies(index, rate, mark));
  await world.does(wave.facilitator, closeWave, { track: wave.track, wave: wave.wave });
};

beforeAll(async () => {
  world = await aWorld();
  before = await anOpenWave(world, 60);
  await answerAndClose(before, 2, 5);
  world.travelTo('2027-04-14T08:00:00Z');
  now = await aNextWave(world, before, { opensOn: '2027-04-14', closesOn: '2027-05-12' });
  await answerAndClose(now, 10, 8);
}, 180_000);
afterAll(() => world.close());

const look = async (wave: OpenWaveSituation, language = 'nl'): Promise<Seen> =>
  (await aVisitor(world, wave.facilitator)).open(
    `/trajecten/${wave.track}/resultaten/${wave.wave}/verandering?taal=${language}`,
  );

const rowOf = (seen: Seen, words: string): string =>
  seen.page
    .querySelectorAll('table tr')
    .map((row) => row.text.replaceAll(/\s+/g, ' '))
    .find((row) => row.includes(words)) ?? '';

test('two waves of one track are compared: what really changed has an arrow and its limits, the rest does not', async () => {
  const seen = await look(now);
  expect(seen.heading).toBe('Twee cijfers zijn aantoonbaar veranderd');
  expect(seen.text).toContain('Eerst Nulmeting, nu 1-meting.');
  expect(rowOf(seen, 'Inbraak')).toMatch(/Lager/);
  expect(rowOf(seen, 'donker')).toMatch(/Hoger/);
  expect(seen.text).toContain('Geen aantoonbare verandering');
});

test('the first wave has nothing before it, also when a later one is there', async () => {
  expect((await look(before)).text).toContain('Dit is de eerste meting');
});

test('the comparison speaks English whole', async () => {
  const seen = await look(now, 'en');
  expect(seen.heading).toBe('Two figures have demonstrably changed');
  expect(seen.page.querySelector('main')?.text).not.toMatch(/Nulmeting|aantoonbaar|Geen |Lager|Hoger|antwoorden/);
});
