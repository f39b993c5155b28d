import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenWaveSituation } from '../../../test/builders/surveys.ts';
import { anOpenWave } from '../../../test/builders/surveys.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { codeFrom, showCode } from './rules/survey-code.ts';

let world: World;
let wave: OpenWaveSituation;
beforeAll(async () => {
  world = await aWorld();
  wave = await anOpenWave(world, 60);
});
afterAll(() => world.close());

const wrongCode = (guess: number): string => codeFrom([guess % 23, Math.floor(guess / 23), 2, 3, 4, 5, 6, 7, 8]);

test('an office behind one address begins with sixty right codes, some mistyped at first', async () => {
  const statuses = new Set<number>();
  for (const [index, { code }] of wave.invitations.entries()) {
    const visitor = await aVisitor(world);
    if (index % 4 === 0) await visitor.post('/enquete', { code: `${code.slice(0, 9)}${code[9] === '2' ? '3' : '2'}` });
    statuses.add((await visitor.post('/enquete', { code: showCode(code) })).status);
  }
  expect([...statuses]).toEqual([200]);
});

test('guesses are counted per address, and each node and each hour counts along', async () => {
  world.travelTo('2026-04-14T12:00:00Z');
  const guesser = await aVisitor(world);
  let last = 0;
  for (let guess = 0; guess <= 20; guess += 1)
    last = (await guesser.post('/enquete', { code: wrongCode(guess) })).status;
  expect(last).toBe(429);
  const elsewhere = await aVisitor(world);
  expect((await elsewhere.post('/enquete', { code: wrongCode(30) })).status).toBe(429);
  world.travelTo('2026-04-14T12:10:01Z');
  expect((await guesser.post('/enquete', { code: wrongCode(31) })).status).toBe(422);
});

test('a resume word is guessed at ten times an hour per code, from wherever, and another code is not slowed by it', async () => {
  world.travelTo('2026-04-14T14:00:00Z');
  const [one, two] = wave.invitations;
  const visitor = await aVisitor(world);
  let last = 0;
  for (let guess = 0; guess <= 10; guess += 1)
    last = (await visitor.post('/enquete/verder', { code: one?.code, word: `raad-${guess}` })).status;
  expect(last).toBe(429);
  expect((await visitor.post('/enquete/verder', { code: two?.code, word: 'raad' })).status).toBe(422);
});

test('a poster serves a whole firm behind one address, and no machine that fills the wave', async () => {
  world.travelTo('2026-04-15T10:00:00Z');
  const { token } = await world.instance.db
    .selectFrom('survey_open_link')
    .select('token')
    .where('wave_id', '=', wave.wave)
    .limit(1)
    .executeTakeFirstOrThrow();
  const statuses = new Map<number, number>();
  const crowd = await aVisitor(world);
  for (let person = 0; person < 302; person += 1) {
    const { status } = await crowd.post(`/enquete/open/${token}`, {});
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  expect(statuses).toEqual(
    new Map([
      [200, 300],
      [429, 2],
    ]),
  );
});

test('the counters know no address: only hashes under a key that is elsewhere', async () => {
  const rows = await world.instance.db.selectFrom('brake').selectAll().execute();
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row) => row.key.length === 32)).toBe(true);
});
