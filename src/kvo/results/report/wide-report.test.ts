import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WideWaveSituation } from '../../../../test/builders/wide-wave.ts';
import { answerWide, aWideWave } from '../../../../test/builders/wide-wave.ts';
import { readPdf } from '../../../../test/read-pdf.ts';
import { aVisitor } from '../../../../test/visitor.ts';
import type { World } from '../../../../test/world.ts';
import { aWorld } from '../../../../test/world.ts';
import { documentAsPdf } from '../../../platform/paper/document-as-pdf.ts';
import { closeWave } from '../../surveys/actions/close-wave.ts';
import { findWave } from '../../surveys/queries.ts';
import { findTrack } from '../../tracks/queries.ts';
import { gatherReport } from './gather-report.ts';
import { writeReport } from './write-report.ts';

let world: World;
let wave: WideWaveSituation;

beforeAll(async () => {
  world = await aWorld();
  wave = await aWideWave(world, 60);
  await answerWide(world, wave, 52);
  await world.does(wave.facilitator, closeWave, { track: wave.track, wave: wave.wave });
});
afterAll(() => world.close());

const report = async (language: 'nl' | 'en') => {
  const { db } = world.instance;
  const [track, found] = [await findTrack(db, wave.track), await findWave(db, wave.track, wave.wave)];
  const facts =
    track === null || found === null ? null : await gatherReport({ ...world.context(), language }, track, found);
  if (facts === null) throw new Error('there is no report');
  return { facts, document: writeReport(facts) };
};

test('the report shows orders, times and places as the page does, and names how each was asked', async () => {
  const { facts, document } = await report('nl');
  const words = JSON.stringify(document.blocks);
  for (const part of [
    'Volgorde: op de eerste plaats gezet',
    'Volgorde: bij de eerste twee gezet',
    'Zet in volgorde, hooguit twee',
    'Een datum',
    'Een maand',
    'Een plaats op het terrein: Schipsloot · Noord-West',
    'Tekst om te lezen, geen vraag',
    'Ook mogelijk: wil niet zeggen',
  ])
    expect(words).toContain(part);
  expect(words).toMatch(/Zonder antwoord: .*\d+ ‘wil niet zeggen’/);
  const [firms] = facts.audiences;
  const order = firms?.told.pictures.get('order');
  const lines = document.blocks.flatMap((block) =>
    block.kind === 'figures' && block.name === 'Volgorde: op de eerste plaats gezet' ? block.lines : [],
  );
  expect(lines.map(({ label }) => label)).toEqual(
    order?.kind === 'ranking' ? order.options.map(({ label }) => label.nl) : [],
  );
  const places = document.blocks.find((block) => block.kind === 'table' && block.name === 'Plek');
  expect(places?.kind === 'table' && places.rows.map(([name]) => name)).toEqual(
    expect.arrayContaining(['Schipsloot', 'Noord-West']),
  );
  const pdf = readPdf(await documentAsPdf(document));
  const said = pdf.pages.join('').replace(/\s+/g, '');
  for (const part of ['Liggentweestrepenoverelkaar', 'Geteldpermaand', 'PlekPlaatsAantalSchipsloot'])
    expect(said).toContain(part);
});

test('in English as well, and never a point', async () => {
  const words = JSON.stringify((await report('en')).document.blocks);
  expect(words).toContain('put in first place');
  expect(words).toContain('A place in the park');
  expect(words).not.toMatch(/\d\.\d{4},52\./);
});

test('the exports of such a wave have a column for each of them', async () => {
  const visitor = await aVisitor(world, wave.facilitator);
  const base = `/trajecten/${wave.track}/resultaten/${wave.wave}/exporteren/entrepreneurs`;
  const file = await visitor.open(`${base}/antwoorden.csv`);
  expect(file.status).toBe(200);
  for (const name of ['order.lamps', 'day', 'month', 'spot']) expect(file.html.split('\r\n')[0]).toContain(name);
  for (const secret of ['Kade', 'Houtweg']) expect(file.html).not.toContain(secret);
});
