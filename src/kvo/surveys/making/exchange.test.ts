import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPerson } from '../../../../test/builders/people.ts';
import type { TrackSituation } from '../../../../test/builders/tracks.ts';
import { aTrack } from '../../../../test/builders/tracks.ts';
import type { Visitor } from '../../../../test/visitor.ts';
import { aVisitor } from '../../../../test/visitor.ts';
import type { World } from '../../../../test/world.ts';
import { aWorld } from '../../../../test/world.ts';
import { readImport } from './exchange/read-import.ts';

let world: World;
let park: TrackSituation;
let list: string;
beforeAll(async () => {
  world = await aWorld();
  park = await aTrack(world);
  list = `/trajecten/${park.track}/vragenlijsten`;
});
afterAll(() => world.close());

type Rows = readonly (readonly string[])[];

const form = (survey: Rows, choices: Rows): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      { name: 'survey', rows: survey.map((row) => [...row]) },
      { name: 'choices', rows: choices.map((row) => [...row]) },
    ],
  });

const aForm = (): Promise<Uint8Array> =>
  form(
    [
      ['type', 'name', 'label::Nederlands (nl)', 'label::English (en)', 'relevant'],
      ['begin_group', 'page', 'Diefstal & <b>inbraak</b>', 'Theft', ''],
      ['select_one yn', 'stolen', 'Gestolen? <script>alert(1)</script>', 'Stolen?', ''],
      ['integer', 'times', 'كم مرة؟', 'How often?', "${stolen} = 'yes'"],
      ['audio', 'sound', 'Geluid', 'Sound', ''],
      ['text', 'tell', `Vertel ${'lang '.repeat(2000)}`, 'Tell', '${later} > 1'],
      ['integer', 'later', 'Later', 'Later', ''],
      ['end_group', '', '', '', ''],
    ],
    [
      ['list_name', 'name', 'label::Nederlands (nl)', 'label::English (en)'],
      ['yn', 'yes', 'Ja', 'Yes'],
      ['yn', 'no', 'Nee', 'No'],
    ],
  );

const upload = async (visitor: Visitor, bytes: Uint8Array | string, name: string) => {
  await visitor.open(list);
  const content = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
  return visitor.send(`${list}/inlezen`, { file: new File([content], name) });
};

const bytesAt = async (visitor: Visitor, address: string): Promise<string> => (await visitor.open(address)).html;

describe('reading a questionnaire from a file', () => {
  test('shows what comes along and what does not, before anything is begun; then begins it, and undo takes it out', async () => {
    const visitor = await aVisitor(world, park.facilitator);
    const seen = await upload(visitor, await aForm(), 'formulier.xlsx');
    expect(seen.heading).toBe('4 vragen komen mee, op één bladzijde');
    expect(seen.text).toContain('blad survey, rij 5, kolom A');
    expect(seen.text).toContain('Een vraag van de soort ‘audio’ is er hier niet');
    expect(seen.text).toContain('blad survey, rij 6, kolom E');
    expect(seen.text).toContain('kijkt naar ‘later’');
    expect(seen.html).not.toContain('<script>alert');
    const { db } = world.instance;
    expect(
      await db.selectFrom('survey_own_questionnaire').select('id').where('track_id', '=', park.track).execute(),
    ).toEqual([]);
    const address = seen.url;
    const refused = await visitor.send(address, { title: '' });
    expect(refused.status).toBe(422);
    const editor = await visitor.send(address, { title: 'Ingelezen lijst', audience: 'employees' });
    expect(editor.heading).toBe('Ingelezen lijst');
    expect(editor.text).toContain('Het verslag van het inlezen blijft bewaard');
    expect(editor.page.querySelectorAll('button[value^="up:"]').map((one) => one.getAttribute('value'))).toEqual([
      ...['up:stolen', 'up:times', 'up:tell', 'up:later'],
    ]);
    expect((await visitor.open(`${editor.url}/vragen/times`)).page.querySelector('[name=showIf]')?.text).toContain(
      'stolen = "yes"',
    );
    const again = await visitor.open(address);
    expect(again.heading).toBe('Met dit bestand is een vragenlijst begonnen');
    expect(again.text).toContain('blad survey, rij 5, kolom A');
    const events = await db
      .selectFrom('ledger_event')
      .select(['kind', 'payload'])
      .where('track_id', '=', park.track)
      .execute();
    expect(events.at(-1)?.kind).toBe('surveys.questionnaire-imported');
    expect(JSON.parse(String(events.at(-1)?.payload))).toMatchObject({ from: 'xlsform', lost: 2, wrong: 1 });
    await visitor.open(editor.url);
    const undone = await visitor.send(editor.url, { step: 'undo' });
    expect(undone.page.querySelectorAll('button[value^="up:"]')).toHaveLength(0);
  });

  test('begins once, however often the button is pressed', async () => {
    const visitor = await aVisitor(world, park.facilitator);
    const seen = await upload(visitor, await aForm(), 'nog eens.xlsx');
    const [one, other] = [await visitor.send(seen.url, { title: 'Eén' }), await visitor.open(seen.url)];
    expect(other.page.querySelectorAll('form[action*="/inlezen/"]')).toHaveLength(0);
    const second = await visitor.post(seen.url, { title: 'Twee' });
    expect([one.heading, second.status]).toEqual(['Eén', 403]);
  });

  test('of another track it is not there', async () => {
    const visitor = await aVisitor(world, park.facilitator);
    const { url } = await upload(visitor, await aForm(), 'formulier.xlsx');
    const other = await aTrack(world);
    const stranger = await aVisitor(world, other.facilitator);
    expect((await stranger.open(url.replace(park.track, other.track))).status).toBe(404);
    const nobody = await aVisitor(world, await aPerson(world, 'Niemand', []));
    expect([403, 404]).toContain((await nobody.open(url)).status);
  });

  test.each([
    [
      '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "aaaa">]><document>&a;</document>',
      'x.lss',
      'op regel 2 een DOCTYPE',
    ],
    ['<document>', 'x.lss', 'geen goede XML'],
    ['{"pages":', 'x.json', 'geen goede JSON'],
    ['{"a":1}', 'x.json', 'geen vragenlijst die we kennen'],
    ['Beste lezer', 'brief.xlsx', 'geen vragenlijst die we kennen'],
    ['', 'leeg.json', 'is leeg'],
    [`{"pages":[${'['.repeat(500)}${']'.repeat(500)}]}`, 'diep.json', 'zit te veel in elkaar'],
    [' '.repeat(5_000_001), 'groot.json', 'is te groot'],
  ])('says what is wrong with a file that it does not read: %#', async (content, name, words) => {
    const visitor = await aVisitor(world, park.facilitator);
    const seen = await upload(visitor, content, name);
    expect(seen.status).toBe(422);
    expect(seen.text).toContain(words);
  });

  test('refuses an archive that unpacks to more than it should, without unpacking it', async () => {
    const bytes = Uint8Array.from(await aForm());
    const view = new DataView(bytes.buffer);
    const at = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    view.setUint32(at + 24, 3_000_000_000, true);
    expect(await readImport(bytes)).toMatchObject({ ok: false, refusal: { code: 'import-unpacks-too-large' } });
  });
});

describe('taking a questionnaire along', () => {
  test('as our own file, which gives the same questionnaire when it is read in again', async () => {
    const visitor = await aVisitor(world, park.facilitator);
    const json = await bytesAt(visitor, `${list}/keurmerk/entrepreneurs/vragenlijst.json`);
    const seen = await upload(visitor, json, 'keurmerk.json');
    expect(seen.text).toContain('Alles uit dit bestand komt mee');
    const editor = await visitor.send(seen.url, { title: 'Hoe veilig is uw bedrijventerrein?' });
    const mine = JSON.parse(await bytesAt(visitor, `${editor.url}/vragenlijst.json`));
    const theirs = JSON.parse(json);
    expect({ ...mine.questionnaire, id: '' }).toEqual({ ...theirs.questionnaire, id: '' });
    expect(mine.questionnaire.title.ar).toBe(theirs.questionnaire.title.ar);
  });

  test('as XLSForm, with what other programs do not see, in both languages', async () => {
    const visitor = await aVisitor(world, park.facilitator);
    const seen = await visitor.open(`${list}/keurmerk/visitors`);
    expect(seen.heading).toBe('U kunt deze vragenlijst meenemen');
    expect(seen.text).toContain('Alleen Keurpark leest');
    const english = await aVisitor(world, park.facilitator, { 'accept-language': 'en' });
    expect((await english.open(`${list}/keurmerk/visitors`)).status).toBe(200);
    const file = await visitor.open(`${list}/keurmerk/visitors/xlsform.xlsx`);
    expect(file.headers.get('content-type')).toContain('spreadsheetml');
    expect((await visitor.open(`${list}/keurmerk/niemand`)).status).toBe(404);
  });
});
