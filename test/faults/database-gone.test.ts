import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { OpenWaveSituation } from '../builders/surveys.ts';
import { anOpenWave, answerPage, firstChoice } from '../builders/surveys.ts';
import { copyDatabase } from '../database/copy-database.ts';
import type { Visitor } from '../visitor.ts';
import { aVisitor } from '../visitor.ts';
import type { World } from '../world-on.ts';
import { worldOn } from '../world-on.ts';
import type { CuttableLine } from './cuttable-line.ts';
import { layLine } from './cuttable-line.ts';

let copy: Awaited<ReturnType<typeof copyDatabase>>;
let line: CuttableLine;
let world: World;
let wave: OpenWaveSituation;

beforeAll(async () => {
  copy = await copyDatabase();
  line = await layLine(copy.app);
  world = worldOn({ owner: copy.owner, app: line.url });
  wave = await anOpenWave(world, 3);
});
afterEach(() => line.mend());
afterAll(async () => {
  await world.close();
  await line.close();
  await copy.drop();
});

/** What a page would send again, as the form on it stands. */
const resent = (visitor: Visitor): Readonly<Record<string, string>> =>
  Object.fromEntries(
    visitor
      .last()
      .page.querySelectorAll('main form input')
      .map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
  );

const gone = 'De gegevens zijn even niet bereikbaar';

test('a respondent hears it, keeps what was filled in, and goes on when the database is back', async () => {
  const secret = wave.invitations[0]?.secret ?? '';
  const action = `/enquete/${secret}/1`;
  const visitor = await aVisitor(world);
  await visitor.open(`/enquete/${secret}`);
  line.cut();
  const seen = await answerPage(visitor, firstChoice);
  expect(seen.status).toBe(503);
  expect(seen.heading).toBe(gone);
  expect(seen.text).toMatch(/Nummer van deze storing: [0-9a-f]{8}/);
  const kept = resent(visitor);
  expect(Object.keys(kept).filter((name) => name.startsWith('q.')).length).toBeGreaterThan(2);
  // Still gone: nothing is lost by trying too soon.
  const early = await visitor.send(action);
  expect(early.status).toBe(503);
  expect(resent(visitor)).toEqual(kept);
  line.mend();
  const through = await visitor.send(action);
  expect(through.url).toBe(`/enquete/${secret}/2`);
  const back = await visitor.open(action);
  const checked = back.page
    .querySelectorAll('input[checked]')
    .map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']);
  expect(Object.fromEntries(checked)).toEqual(
    Object.fromEntries(Object.entries(kept).filter(([name, value]) => name.startsWith('q.') && value !== '')),
  );
});

test('somebody who is signed in keeps what was typed too, and sends it again in one go', async () => {
  const desk = await aVisitor(world, wave.facilitator);
  const action = `/trajecten/${wave.track}/enquete/${wave.wave}/gegevens`;
  await desk.open(action);
  line.cut();
  const seen = await desk.send(action, { closesOn: '2026-05-19' });
  expect(seen.status).toBe(503);
  expect(seen.heading).toBe(gone);
  expect(resent(desk)).toMatchObject({ closesOn: '2026-05-19' });
  line.mend();
  const through = await desk.send(action);
  expect(through.status).toBe(200);
  expect(through.url).toBe(`/trajecten/${wave.track}/enquete/${wave.wave}`);
  const row = await world.instance.db
    .selectFrom('survey_wave')
    .select('closes_on')
    .where('id', '=', wave.wave)
    .executeTakeFirstOrThrow();
  expect(row.closes_on).toBe('2026-05-19');
});

test('a page that is only looked at says so as well, and the door itself stays open', async () => {
  const desk = await aVisitor(world, wave.facilitator);
  line.cut();
  const seen = await desk.open(`/trajecten/${wave.track}/enquete/${wave.wave}`);
  expect([seen.status, seen.heading]).toEqual([503, gone]);
  const health = await desk.open('/healthz');
  expect(health.status).toBe(503);
  expect(JSON.parse(health.html)).toMatchObject({ status: 'failing', database: 'unreachable' });
  line.mend();
  expect((await desk.open('/healthz')).status).toBe(200);
  expect((await desk.open(`/trajecten/${wave.track}/enquete/${wave.wave}`)).status).toBe(200);
});
