import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPerson } from '../../../test/builders/people.ts';
import type { OpenWaveSituation } from '../../../test/builders/surveys.ts';
import { anOpenWave } from '../../../test/builders/surveys.ts';
import { answerWave } from '../../../test/doors/world/answer-wave.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { closeWave } from '../surveys/actions/close-wave.ts';
import { readCsv } from './export/fixtures/read-csv.ts';

let world: World;
let wave: OpenWaveSituation;
beforeAll(async () => {
  world = await aWorld();
  wave = await anOpenWave(world, 60);
  await answerWave(world, wave.wave, { firms: 45, byOpenLink: 6 }, '=HYPERLINK("http://x")');
  await world.does(wave.facilitator, closeWave, { track: wave.track, wave: wave.wave });
});
afterAll(() => world.close());

type AtTable = 'facilitator' | 'park-manager' | 'party-member' | 'auditor';
const open = async (file: string, role: AtTable, audience = 'entrepreneurs') => {
  const person = await aPerson(world, `Iemand ${role}`, [{ role, scope: 'track', subject: wave.track }]);
  const visitor = await aVisitor(world, person);
  return visitor.open(`/trajecten/${wave.track}/resultaten/${wave.wave}/exporteren/${audience}${file}`);
};

describe('the page of exports', () => {
  test('names every file with what it is for and what is left out, and is found from the results', async () => {
    const seen = await open('', 'facilitator');
    expect(seen.heading).toBe('Neem de nulmeting mee in uw eigen programma');
    const links = seen.page.querySelectorAll('main table a').map((one) => one.getAttribute('href') ?? '');
    expect(links.map((href) => href.split('/').at(-1))).toEqual([
      'cijfers.csv',
      'cijfers.xlsx',
      'antwoorden.csv',
      'antwoorden.xlsx',
      'antwoorden.sav',
      'antwoorden.xml',
      'antwoorden.asc',
      'codeboek.csv',
      'hoofdtabel.R',
      'open-antwoorden.csv',
    ]);
    for (const href of links) expect((await (await aVisitor(world, wave.facilitator)).open(href)).status).toBe(200);
    const results = await (await aVisitor(world, wave.facilitator)).open(`/trajecten/${wave.track}/resultaten`);
    expect(results.html).toContain('/exporteren/entrepreneurs');
  });

  test('whoever does not run the track gets the figures and the codebook, not the rows nor the texts', async () => {
    for (const role of ['party-member', 'auditor'] as const) {
      const seen = await open('', role);
      expect(seen.text).toContain('alleen voor wie het traject begeleidt');
      expect(seen.html).not.toContain('antwoorden.csv"');
      expect((await open('/cijfers.csv', role)).status).toBe(200);
      expect((await open('/codeboek.csv', role)).status).toBe(200);
      for (const file of ['antwoorden.csv', 'antwoorden.sav', 'antwoorden.asc', 'open-antwoorden.csv', 'hoofdtabel.R'])
        expect((await open(`/${file}`, role)).status).toBe(403);
    }
  });

  test('with few answers there are no rows, and the page says why', async () => {
    const seen = await open('', 'facilitator', 'employees');
    expect(seen.text).toContain('minder dan 20 antwoorden');
    const file = await open('/antwoorden.csv', 'facilitator', 'employees');
    expect(file.text).toContain('te weinig antwoorden om ze rij voor rij te geven');
    expect((await open('/cijfers.csv', 'facilitator', 'employees')).status).toBe(200);
  });

  test('an open wave, a wave of another track and an audience that does not exist are not found', async () => {
    const other = await anOpenWave(world, 12);
    const visitor = await aVisitor(world, other.facilitator);
    const path = (track: string, id: string) => `/trajecten/${track}/resultaten/${id}/exporteren/entrepreneurs`;
    for (const file of ['', '/cijfers.csv', '/antwoorden.csv', '/open-antwoorden.csv', '/hoofdtabel.R']) {
      expect((await visitor.open(path(other.track, other.wave) + file)).status).toBe(404);
      expect((await visitor.open(path(other.track, wave.wave) + file)).status).toBe(404);
    }
    expect((await open('', 'facilitator', 'neighbours')).status).toBe(404);
  });

  test('in English everything is, down to the names in the files', async () => {
    const seen = await open('?taal=en', 'facilitator');
    expect(seen.heading).toBe('Take the baseline measurement to a program of your own');
    const figures = await open('/cijfers.csv?taal=en', 'facilitator');
    expect(figures.headers.get('content-disposition')).toContain('baseline-measurement-entrepreneurs-figures.csv');
    expect(figures.html).toContain('key,subject,figure');
  });
});

describe('what the files hold', () => {
  test('the figures are those of the page, hidden ones with their reason', async () => {
    const rows = readCsv((await open('/cijfers.csv', 'auditor')).html, ';');
    const all = rows.filter((row) => row[4] === 'Alle deelterreinen');
    expect(all.length).toBeGreaterThan(40);
    for (const row of rows.slice(1)) expect(row[16] === '' ? row[6] !== '' : row[6] === '').toBe(true);
    expect(all.find((row) => row[0] === 'member')).toMatchObject({ 5: '15', 6: '30', 7: '45' });
  });

  test('no row tells a place, a firm or a text; there are as many as there are answers', async () => {
    const { html } = await open('/antwoorden.csv', 'facilitator');
    const [heads = [], ...rows] = readCsv(html, ';');
    expect(rows).toHaveLength(45);
    expect(rows.every((row) => row.length === heads.length && row.every((cell) => /^-?\d+(,\d+)?$/.test(cell)))).toBe(
      true,
    );
    expect(html).not.toMatch(/HYPERLINK|Schipsloot|Bedrijf|[0-9a-f]{8}-/);
  });

  test('texts stand by themselves, none of them a formula', async () => {
    const rows = readCsv((await open('/open-antwoorden.csv', 'facilitator')).html, ';');
    const texts = rows.slice(1).map((row) => row[1] ?? '');
    expect(texts.filter((text) => text.includes('HYPERLINK')).length).toBeGreaterThan(40);
    expect(texts.some((text) => /^[=+@-]/.test(text))).toBe(false);
    for (const own of Map.groupBy(rows.slice(1), ([question]) => question).values()) {
      const said = own.map(([, text]) => text ?? '');
      expect(said).toEqual(said.toSorted((one, two) => one.localeCompare(two, 'nl')));
    }
  });

  test('the script names the files it reads and the firms on the list', async () => {
    const { html } = await open('/hoofdtabel.R', 'park-manager');
    expect(html).toContain('firms <- 60');
    expect(html).toContain('"nulmeting-ondernemers-antwoorden.csv"');
  });
});
