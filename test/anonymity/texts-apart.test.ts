import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeWave } from '../../src/kvo/surveys/actions/close-wave.ts';
import { seededRandom } from '../../src/statistics/random/seeded-random.ts';
import { aPerson } from '../builders/people.ts';
import type { OpenWaveSituation, Reply } from '../builders/surveys.ts';
import { anOpenWave, answerAll } from '../builders/surveys.ts';
import type { Visitor } from '../visitor.ts';
import { aVisitor } from '../visitor.ts';
import type { World } from '../world.ts';
import { aWorld } from '../world.ts';
import { shuffledBy } from './played-wave.ts';

// Every firm writes in two places, in words that tell the test alone whose they are. Nothing that is shown may put the
// two together, or a text beside another answer.

const firms = 14;
const random = seededRandom(7);
const words = Array.from({ length: 2 * firms }, () =>
  Math.floor(random() * 36 ** 6)
    .toString(36)
    .padStart(6, 'q'),
);
const urgent = (who: number): string => `Spoed ${words[who]}`;
const beside = (who: number): string => `Anders ${words[firms + who]}`;

let world: World;
let wave: OpenWaveSituation;
let base: string;
let staff: Visitor;

const replyOf =
  (who: number): Reply =>
  (question, options, type) => {
    if (question === 'most-urgent') return [urgent(who)];
    if (question.endsWith('.other')) return [beside(who)];
    if (type === 'radio') return options.includes('other') ? ['other'] : [options[who % options.length] ?? ''];
    return type === 'checkbox' ? options.slice(0, 1) : undefined;
  };

beforeAll(async () => {
  world = await aWorld();
  wave = await anOpenWave(world, 20);
  base = `/trajecten/${wave.track}/resultaten/${wave.wave}`;
  for (const [who, { secret }] of shuffledBy([...wave.invitations.slice(0, firms).entries()], random))
    await answerAll(await aVisitor(world), `/enquete/${secret}`, replyOf(who));
  await world.does(wave.facilitator, closeWave, { track: wave.track, wave: wave.wave });
  staff = await aVisitor(world, wave.facilitator);
}, 60_000);
afterAll(() => world.close());

const placesOf = (text: string, of: (who: number) => string): readonly number[] =>
  Array.from({ length: firms }, (_, who) => text.indexOf(of(who)));

/** The order in which a page or file shows the texts of one question, by who wrote them. */
const orderIn = (text: string, of: (who: number) => string): readonly number[] => {
  const places = placesOf(text, of);
  return [...places.keys()]
    .filter((who) => (places[who] ?? -1) >= 0)
    .toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
};

const alphabetical = (of: (who: number) => string): readonly number[] =>
  Array.from({ length: firms }, (_, who) => who).toSorted((a, b) => of(a).localeCompare(of(b), 'nl'));

/** Nothing between two texts of one firm but texts of others: the words of both never stand on one line. */
const togetherOn = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) =>
    Array.from({ length: firms }, (_, who) => who).some(
      (who) => line.includes(urgent(who)) && line.includes(beside(who)),
    ),
  );

test('the page shows each question by itself and on alphabet, and names a text by its words alone', async () => {
  const { page, html } = await staff.open(`${base}/open-antwoorden`);
  expect(orderIn(html, urgent)).toEqual(alphabetical(urgent));
  expect(togetherOn(page.querySelectorAll('li').map((one) => one.outerHTML))).toEqual([]);
  const rows = await world.instance.db.selectFrom('survey_answer').select('id').execute();
  for (const { id } of rows) expect(html).not.toContain(id);
  const links = page.querySelectorAll('a[href*=lakken]').map((one) => one.getAttribute('href'));
  expect(new Set(links).size).toBe(links.length);
});

test('the file of texts holds both places, each on alphabet, one text a line and no other answer', async () => {
  const { html } = await staff.open(`${base}/exporteren/entrepreneurs/open-antwoorden.csv`);
  expect(orderIn(html, urgent)).toEqual(alphabetical(urgent));
  const others = orderIn(html, beside);
  expect(others).toHaveLength(firms);
  const lines = html.trim().split(/\r?\n/);
  expect(togetherOn(lines)).toEqual([]);
  for (const line of lines) expect(line.split(/[;,](?=")|;/).length).toBeLessThanOrEqual(2);
});

test('the rows hold no text at all, in no format', async () => {
  for (const file of [
    'antwoorden.csv',
    'antwoorden.sav',
    'antwoorden.asc',
    'antwoorden.xml',
    'codeboek.csv',
    'cijfers.csv',
  ]) {
    const { html, status } = await staff.open(`${base}/exporteren/entrepreneurs/${file}`);
    expect([file, status]).toEqual([file, 200]);
    for (const word of words) expect(html).not.toContain(word);
  }
});

test('nobody else reads a text before it is redacted and released, and then by its redacted words alone', async () => {
  const auditor = await aVisitor(
    world,
    await aPerson(world, 'Auditor', [{ role: 'auditor', scope: 'track', subject: wave.track }]),
  );
  expect((await auditor.open(`${base}/open-antwoorden`)).status).toBe(403);
  expect((await auditor.open(`${base}/exporteren/entrepreneurs/open-antwoorden.csv`)).status).toBe(403);
  const { page } = await staff.open(`${base}/open-antwoorden`);
  const row = page.querySelectorAll('.rows li').find((one) => one.textContent.includes(urgent(0)));
  const link = row?.querySelector('a')?.getAttribute('href') ?? '';
  await staff.open(link);
  await staff.send(link, { version: '0', redacted: 'Spoed [naam]' });
  expect((await auditor.open(`${base}/vrijgegeven-antwoorden`)).html).not.toContain('Spoed');
  await staff.open(`${base}/open-antwoorden`);
  await staff.send(`${base}/open-antwoorden/vrijgeven`, { version: '0' });
  const { html } = await auditor.open(`${base}/vrijgegeven-antwoorden`);
  expect(html).toContain('Spoed [naam]');
  expect(html).not.toContain(urgent(0));
  expect(html).toContain(urgent(1));
  const stored = await world.instance.db.selectFrom('result_text_release').select('content').execute();
  expect(JSON.stringify(stored)).not.toContain(words[0]);
  const kept = await world.instance.db.selectFrom('survey_answer').select('id').execute();
  for (const { id } of kept) expect(JSON.stringify(stored)).not.toContain(id);
});
