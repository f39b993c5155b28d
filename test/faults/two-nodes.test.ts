import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BusyWave } from '../../bench/support/a-busy-wave.ts';
import { aBusyWave } from '../../bench/support/a-busy-wave.ts';
import type { Acknowledgements } from '../../bench/support/acknowledgements.ts';
import { openAcknowledgements } from '../../bench/support/acknowledgements.ts';
import { bringToTheEnd, racesOn } from '../../bench/support/race.ts';
import { openPage, sendForm } from '../../bench/support/send-form.ts';
import type { ServedApp } from '../../bench/support/serve-app.ts';
import { serveApp } from '../../bench/support/serve-app.ts';
import { formFor, someSets } from '../../bench/support/sets-of-answers.ts';
import { sideBySide } from '../../bench/support/side-by-side.ts';
import { missingFrom, surveyStateOf } from '../../bench/support/survey-state.ts';
import { startSession } from '../../src/kvo/accounts/commands.ts';
import type { PersonId } from '../../src/kvo/accounts/model.ts';
import { ensureAnswersAreUnlinked } from '../../src/kvo/surveys/jobs/ensure-answers-are-unlinked.ts';
import { makeKeyFile } from '../../src/platform/crypto/keys.ts';
import type { World } from '../world-on.ts';
import { worldOn } from '../world-on.ts';
import { emptyDatabase } from './empty-database.ts';

const races = 24;

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let folder: string;
let nodes: readonly [ServedApp, ServedApp];
let world: World;
let wave: BusyWave;
let book: Acknowledgements;

beforeAll(async () => {
  database = await emptyDatabase();
  folder = mkdtempSync(join(tmpdir(), 'keurpark-nodes-'));
  const keys = makeKeyFile();
  const keyFile = join(folder, 'keys.json');
  writeFileSync(keyFile, keys, { mode: 0o600 });
  const env = { DATABASE_URL: database.app, DATABASE_OWNER_URL: database.owner, KEURPARK_KEYS: keyFile };
  // Both at once on a database in which nothing has been made.
  nodes = await Promise.all([serveApp(env), serveApp(env)]);
  world = worldOn(database, { keys, now: new Date().toISOString() });
  wave = await aBusyWave(world, races + 12);
  book = await openAcknowledgements(join(folder, 'acknowledged.jsonl'));
}, 60_000);

afterAll(async () => {
  await book?.close();
  await world?.close();
  await Promise.all((nodes ?? []).map((node) => node.stop()));
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

test('two nodes that start at once migrate once, and both serve', async () => {
  const applied = await sql<{ name: string }>`select name from migration order by name`.execute(world.instance.db);
  expect(applied.rows.map((row) => row.name)).toEqual(
    readdirSync('migrations')
      .filter((name) => name.endsWith('.sql'))
      .toSorted(),
  );
  for (const { url } of nodes)
    expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ status: 'ok', database: 'ok' });
});

test('who signs in at one node is known at the other', async () => {
  const session = await startSession(world.instance.db, world.context(), wave.facilitator.id as PersonId);
  for (const { url } of nodes) {
    const response = await fetch(`${url}/trajecten/${wave.track}/enquete/${wave.wave}`, {
      headers: { cookie: `kp_session=${session.start}` },
    });
    expect(response.status).toBe(200);
  }
});

test('a page kept at one node is there at the other', async () => {
  const [invitation] = wave.invitations.slice(-1);
  const [answers] = someSets(wave.questionnaire, 1, 5);
  if (invitation === undefined || answers === undefined) throw new Error('nobody is left');
  const sent = await sendForm(
    `${nodes[0].url}/enquete/${invitation.secret}/1`,
    formFor(wave.questionnaire, 0, answers),
  );
  expect(sent.location).toBe(`/enquete/${invitation.secret}/2`);
  const there = await openPage(`${nodes[1].url}/enquete/${invitation.secret}`);
  expect(there.html).toContain(`action="/enquete/${invitation.secret}/2"`);
});

test('of two submits at once, one at each node, one counts; a retry at the other node is met with thanks', async () => {
  const { db } = world.instance;
  const sets = someSets(wave.questionnaire, races, 7);
  const { race, retry } = racesOn(wave, book);
  const urls = [nodes[0].url, nodes[1].url] as const;
  const field = await sideBySide(wave.invitations.slice(0, races), 3, (invitation, index) =>
    bringToTheEnd(db, wave, { invitation, answers: sets[index] ?? {}, byCode: index % 6 === 0 ? nodes[0].url : null }),
  );
  const [racers, retriers] = [field.slice(0, races - 6), field.slice(races - 6)];
  const outcomes = await sideBySide(racers, 3, (who) => race(urls, who, false));
  expect(outcomes.map((pair) => pair.toSorted())).toEqual(racers.map(() => ['already', 'thanks']));
  const again = await sideBySide(retriers, 2, (who, index) => retry(urls, who, index % 2 === 0 ? null : index * 4));
  expect(again.map(({ outcome }) => outcome)).toEqual(retriers.map(() => 'thanks'));
  const state = await surveyStateOf(db, wave.wave);
  const kept = (await book.read()).filter(({ said }) => said === 'kept').map(({ digest }) => digest);
  expect(missingFrom(state.answers, [...new Set(kept)])).toEqual([]);
  expect([state.answers.length, state.spent, state.counted, state.draftsOfSpent]).toEqual([races, races, races, 0]);
});

test('two devices that begin at once with one link are both led on, also while answers are being unlinked', async () => {
  let isOver = false;
  const unlinking = (async (): Promise<void> => {
    while (!isOver)
      await ensureAnswersAreUnlinked.run(world.context({ kind: 'system', job: ensureAnswersAreUnlinked.name }));
  })();
  const { begin } = racesOn(wave, book);
  const sets = someSets(wave.questionnaire, 10, 9);
  const begun = await sideBySide(wave.invitations.slice(races, races + 10), 2, ({ secret }, index) =>
    begin([nodes[0].url, nodes[1].url], { secret, answers: sets[index] ?? {} }),
  );
  isOver = true;
  await unlinking;
  expect(begun).toEqual(Array.from({ length: 10 }, () => null));
});
