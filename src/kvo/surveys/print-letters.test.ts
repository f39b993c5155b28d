import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPerson } from '../../../test/builders/people.ts';
import type { OpenWaveSituation } from '../../../test/builders/surveys.ts';
import { anOpenWave, answerAll } from '../../../test/builders/surveys.ts';
import { readPdf } from '../../../test/read-pdf.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { perform } from '../accounts/perform.ts';
import { closeWave } from './actions/close-wave.ts';
import { printLetters } from './actions/print-letters.ts';
import { showCode } from './rules/survey-code.ts';

let world: World;
let wave: OpenWaveSituation;
const hostile = ['#read("/etc/passwd") ] [ $', 'شركة السلام', 'Café 😀 \u202Eomgekeerd'] as const;

beforeAll(async () => {
  world = await aWorld();
  wave = await anOpenWave(world, 14);
  const { db } = world.instance;
  const at = { street: 'Industrieweg', postcode: '8471 AB', town: 'Wolvega' };
  for (const [index, { id, firm }] of wave.invitations.entries()) {
    const { population_id } = await db
      .selectFrom('survey_invitation')
      .select('population_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const found = db.selectFrom('survey_population').select('firm_id').where('id', '=', population_id);
    if (index < 10)
      await db
        .updateTable('area_firm')
        .set({ ...at, house_number: String(20 - index) })
        .where('id', '=', found)
        .execute();
    const name = hostile[index];
    if (name !== undefined)
      await db.updateTable('survey_population').set({ name }).where('id', '=', population_id).execute();
    expect(firm).toMatch(/^Bedrijf/);
  }
  await answerAll(await aVisitor(world), `/enquete/${wave.invitations[13]?.secret ?? ''}`);
});
afterAll(() => world.close());

const asked = { language: 'nl', window: 'right', to: 'all', area: '', sender: 'Parkmanagement\nPostbus 1', signed: '' };
const path = () => `/trajecten/${wave.track}/enquete/${wave.wave}`;

const print = async (wishes: Readonly<Record<string, string>> = {}) => {
  const outcome = await perform(printLetters, world.context(wave.facilitator), {
    track: wave.track,
    wave: wave.wave,
    ...asked,
    ...wishes,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return readPdf(outcome.value.bytes);
};

describe('letters to the firms', () => {
  test('every firm that has yet to answer has one page with its own code, and no other', async () => {
    const pdf = await print();
    expect(pdf.pages).toHaveLength(13);
    for (const { code } of wave.invitations.slice(0, 13))
      expect(pdf.pages.filter((page) => page.includes(showCode(code)))).toHaveLength(1);
    expect(pdf.pages.join()).not.toContain(showCode(wave.invitations[13]?.code ?? ''));
    expect(pdf.pictures).toBe(13);
    expect(pdf.xmp).toMatch(/pdfuaid:part>1</);
    expect(pdf.pages[0]).toContain('Parkmanagement Postbus 1');
  });

  test('names are printed as they are typed, and letters lie in the order of the street, without an address last', async () => {
    const { pages } = await print();
    expect(pages.join('\n')).toContain('#read("/etc/passwd") ] [ $ Industrieweg 20 8471 AB Wolvega');
    expect(pages[0]).toContain('Industrieweg 11');
    expect(pages[9]).toContain('Industrieweg 20');
    expect(pages[10]).not.toContain('Industrieweg');
  });

  test('in English, for one sub-area alone', async () => {
    const pdf = await print({ language: 'en', window: 'left', area: wave.areas[0] ?? '' });
    expect(pdf.language).toBe('en');
    expect(pdf.pages[0]).toContain('Dear entrepreneur,');
    expect(pdf.pages).toHaveLength(7);
  });

  test('is noted with how many and never which; nothing of it is kept', async () => {
    await print();
    const { db } = world.instance;
    const rows = await db.selectFrom('survey_print').selectAll().where('wave_id', '=', wave.wave).execute();
    expect(rows.map((row) => row.letters)).toContain(13);
    const events = await db
      .selectFrom('ledger_event')
      .selectAll()
      .where('kind', '=', 'surveys.letters-printed')
      .execute();
    expect(events.length).toBeGreaterThan(0);
    const kept = JSON.stringify([rows, events]);
    for (const { code, secret } of wave.invitations) {
      expect(kept).not.toContain(code);
      expect(kept).not.toContain(secret);
    }
  });

  test('from the page, as a file that nobody may keep', async () => {
    const visitor = await aVisitor(world, wave.facilitator);
    const page = await visitor.open(`${path()}/brieven`);
    expect(page.heading).toBe('Druk 13 brieven af');
    expect(page.text).toContain('Van 3 bedrijven staat geen adres');
    const wrong = await visitor.send(`${path()}/brieven`, { ...asked, sender: 'a\nb\nc\nd\ne' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('hoogstens vier regels');
    expect(wrong.html).toContain('a\nb\nc\nd\ne');
    const file = await visitor.send(`${path()}/brieven`, asked);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(file.headers.get('cache-control')).toBe('no-store');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment.*brieven-.*\.pdf/);
    expect((await visitor.open(`${path()}/brieven`)).text).toContain('14 april 2026: 13 brieven');
  });

  test('refuses whom nobody fits, who may not see firms, and another track', async () => {
    const give = { track: wave.track, wave: wave.wave, ...asked };
    expect(await world.isRefused(wave.facilitator, printLetters, { ...give, to: 'without-email' })).toBe(
      'nobody-to-write',
    );
    for (const role of ['party-member', 'auditor'] as const) {
      const person = await aPerson(world, `Iemand ${role}`, [{ role, scope: 'track', subject: wave.track }]);
      expect(await world.isRefused(person, printLetters, give)).toBe('forbidden');
      const visitor = await aVisitor(world, person);
      for (const file of ['brieven', 'looplijst.pdf', 'posters.pdf'])
        expect((await visitor.open(`${path()}/${file}`)).status).toBe(403);
    }
    const other = await anOpenWave(world, 2);
    expect(await world.isRefused(wave.facilitator, printLetters, { ...give, wave: other.wave })).toBe('unknown-choice');
    const visitor = await aVisitor(world, wave.facilitator);
    for (const file of ['brieven', 'looplijst.pdf', 'posters.pdf'])
      expect((await visitor.open(`/trajecten/${wave.track}/enquete/${other.wave}/${file}`)).status).toBe(404);
    const stranger = await aPerson(world, 'Vreemde', [{ role: 'facilitator' }]);
    expect(await world.isRefused(stranger, printLetters, give)).toBe('forbidden');
  });

  test('a wave where nobody is left to answer, and one that is closed', async () => {
    const done = await anOpenWave(world, 1);
    await answerAll(await aVisitor(world), `/enquete/${done.invitations[0]?.secret ?? ''}`);
    const give = { track: done.track, wave: done.wave, ...asked };
    expect(await world.isRefused(done.facilitator, printLetters, give)).toBe('nobody-to-write');
    const visitor = await aVisitor(world, done.facilitator);
    const address = `/trajecten/${done.track}/enquete/${done.wave}`;
    expect((await visitor.open(`${address}/brieven`)).heading).toBe('Er zijn geen brieven om af te drukken');
    expect((await visitor.open(`${address}/looplijst.pdf`)).status).toBe(200);
    await world.does(done.facilitator, closeWave, { track: done.track, wave: done.wave });
    expect(await world.isRefused(done.facilitator, printLetters, give)).toBe('wave-not-open');
    expect((await visitor.open(`${address}/brieven`)).status).toBe(200);
  });
});
