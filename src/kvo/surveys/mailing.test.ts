import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OpenWaveSituation } from '../../../test/builders/surveys.ts';
import { anOpenWave, answerAll } from '../../../test/builders/surveys.ts';
import type { FakeMailServer } from '../../../test/fake-mail-server.ts';
import { aFakeMailServer } from '../../../test/fake-mail-server.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { cardsOf } from '../../app/build-app.ts';
import { letterKindsOf } from '../../app/open-post-office.ts';
import { orderedId } from '../../kernel/ids.ts';
import { deliverLetter } from '../../platform/mail/deliver-letter.ts';
import { smtpTransport } from '../../platform/mail/transport.ts';
import { inviteRest, remindFirms } from './actions/mail-firms.ts';
import { noteCalls } from './actions/note-calls.ts';
import { dropPlannedReminder, planReminder } from './actions/plan-reminder.ts';
import { ensureRemindersAreSent } from './jobs/ensure-reminders-are-sent.ts';
import { ensureWaveContactsAreForgotten } from './jobs/ensure-wave-contacts-are-forgotten.ts';

const kinds = letterKindsOf(cardsOf({ isDemo: false }));
let world: World;
let server: FakeMailServer;
let wave: OpenWaveSituation;
beforeAll(async () => {
  server = await aFakeMailServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.got.length = 0;
  server.moods = ['takes'];
  world = await aWorld();
  wave = await anOpenWave(world, 6);
});
afterEach(() => world.close());

const ids = () => ({ track: wave.track, wave: wave.wave });
/** The letters of the survey that wait, the first firm first. */
const waiting = async (): Promise<readonly string[]> =>
  (
    await world.instance.db
      .selectFrom('mail_letter')
      .select('id')
      .where('state', '=', 'queued')
      .where('kind', 'like', 'surveys.%')
      .orderBy('queued_at')
      .orderBy('id')
      .execute()
  ).map((row) => row.id);
const post = async (): Promise<void> => {
  const transport = smtpTransport(server.url, 'post@keurpark.test', { connection: 2_000, silence: 500 });
  const context = world.context();
  for (const id of await waiting()) await deliverLetter({ kinds, transport }, context, id);
};
const to = (): readonly string[] => server.got.map((mail) => mail.to).toSorted((a, b) => a.localeCompare(b));
const linesOf = (raw: string): string => raw.replace(/\r\n[ \t]+/g, ' ');
const optOutOf = (mail: { readonly raw: string } | undefined): string =>
  /^List-Unsubscribe: <http:\/\/keurpark\.test([^>]+)>/m.exec(
    linesOf(mail?.raw ?? '').replaceAll(/\s*\r?\n\s+/g, ''),
  )?.[1] ?? '';
const staffSees = async (page: string): Promise<string> => {
  const visitor = await aVisitor(world, wave.facilitator);
  return (await visitor.open(`/trajecten/${wave.track}/enquete/${wave.wave}/${page}`)).text;
};

describe('an address that is refused', () => {
  test('is shown with the reason and not mailed again, until the firm has another', async () => {
    server.moods = [{ at: 'rcpt', answer: '550 5.1.1 unknown <iemand@voorbeeld.nl>' }, 'takes'];
    await post();
    expect(server.got).toHaveLength(5);
    const all = [1, 2, 3, 4, 5, 6].map((n) => `bedrijf${n}@voorbeeld.nl`);
    const refused = all.find((one) => !to().includes(one)) ?? '';
    expect(await staffSees('post')).toContain('Dit adres bestaat niet. (melding 550 5.1.1)');
    expect(await staffSees('bedrijven')).toContain('adres werkt niet');
    server.got.length = 0;
    world.travelTo('2026-04-20T07:10:00Z');
    await world.does(wave.facilitator, remindFirms, ids());
    await post();
    expect(to()).toEqual(all.filter((one) => one !== refused));
    expect(server.got).toHaveLength(5);
    expect(await world.isRefused(wave.facilitator, inviteRest, ids())).toBe('nobody-to-mail');
    await world.instance.db
      .updateTable('area_firm_contact')
      .set({ email: 'beter@voorbeeld.nl' })
      .where('email', '=', refused)
      .execute();
    server.got.length = 0;
    expect(await world.does(wave.facilitator, inviteRest, ids())).toMatchObject({ letters: 1 });
    await post();
    expect(to()).toEqual(['beter@voorbeeld.nl']);
  });
});

describe('whoever wants no more mail', () => {
  test('ends it with one click; looking alone changes nothing, and it can be taken back', async () => {
    await post();
    const mail = server.got.find((one) => one.to === 'bedrijf2@voorbeeld.nl');
    expect(mail?.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
    const link = optOutOf(mail);
    expect(link).toMatch(/^\/enquete\/afmelden\/[\w-]{64}$/);
    const reader = await aVisitor(world);
    expect((await reader.open(link)).heading).toBe('Wilt u geen post meer over de enquête op Wolvega?');
    expect(await staffSees('post')).not.toContain('wil geen post');
    const done = await reader.post(link, { 'List-Unsubscribe': 'One-Click' });
    expect([done.status, done.heading]).toEqual([200, 'U krijgt geen post meer']);
    expect(await staffSees('post')).toContain('wil geen post');
    server.got.length = 0;
    world.travelTo('2026-04-20T07:10:00Z');
    expect(await world.does(wave.facilitator, remindFirms, ids())).toMatchObject({ letters: 5, withoutAddress: 1 });
    await post();
    expect(to()).not.toContain('bedrijf2@voorbeeld.nl');
    const back = await (await aVisitor(world)).open(link);
    expect(back.heading).toBe('U krijgt geen post meer');
    expect((await reader.post(link, { weer: 'ja' })).heading).toBe('U krijgt weer post');
    expect(await staffSees('post')).not.toContain('wil geen post');
  });

  test('ends it for a letter that waits already', async () => {
    const transport = smtpTransport(server.url, 'post@keurpark.test');
    const [first = ''] = await waiting();
    await deliverLetter({ kinds, transport }, world.context(), first);
    const [mail] = server.got;
    const reader = await aVisitor(world);
    world.travelTo('2026-04-20T07:10:00Z');
    await world.does(wave.facilitator, remindFirms, ids());
    await reader.post(optOutOf(mail), {});
    server.got.length = 0;
    await post();
    expect(to()).not.toContain(mail?.to);
  });

  test('cannot end it for another, nor read whose address it is', async () => {
    await post();
    const link = optOutOf(server.got[0]);
    const reader = await aVisitor(world);
    const other = `${link.slice(0, -30)}${link.at(-30) === 'A' ? 'B' : 'A'}${link.slice(-29)}`;
    expect((await reader.open(other)).status).toBe(404);
    expect((await reader.post(other, {})).status).toBe(404);
    const rows = await world.instance.db.selectFrom('survey_address').selectAll().execute();
    expect(rows).toEqual([]);
    expect((await reader.open(link)).html).not.toContain('voorbeeld.nl');
  });

  test('reads it in the language of the letter, also from right to left', async () => {
    await world.instance.db
      .updateTable('area_firm_contact')
      .set({ language: 'ar' })
      .where('email', '=', 'bedrijf3@voorbeeld.nl')
      .execute();
    world.travelTo('2026-04-20T07:10:00Z');
    await post();
    server.got.length = 0;
    await world.does(wave.facilitator, remindFirms, ids());
    await post();
    const mail = server.got.find((one) => one.to === 'bedrijf3@voorbeeld.nl');
    expect(mail?.raw).toMatch(/^Content-Language: ar\r?$/m);
    const seen = await (await aVisitor(world)).open(optOutOf(mail));
    expect(seen.html).toContain('dir="rtl"');
    expect(seen.heading).toContain('الاستبيان');
  });
});

describe('a planned reminder', () => {
  const plan = (day: string) => world.does(wave.facilitator, planReminder, { ...ids(), id: orderedId(), day });
  const run = () => Promise.all(Array.from({ length: 4 }, () => ensureRemindersAreSent.run(world.context())));

  test('goes out once, whichever nodes run, at nine in Amsterdam, to who has not answered', async () => {
    await post();
    await plan('2026-04-21');
    server.got.length = 0;
    for (const early of ['2026-04-20T10:00:00Z', '2026-04-21T06:59:00Z']) {
      world.travelTo(early);
      await run();
    }
    expect(await waiting()).toEqual([]);
    await answerAll(await aVisitor(world), `/enquete/${wave.invitations[0]?.secret}`);
    world.travelTo('2026-04-21T07:00:00Z');
    await run();
    await run();
    const visitor = await aVisitor(world);
    await answerAll(visitor, `/enquete/${wave.invitations[1]?.secret}`);
    await post();
    expect(to()).toEqual([3, 4, 5, 6].map((n) => `bedrijf${n}@voorbeeld.nl`));
    expect(await staffSees('herinneringen')).toContain('verstuurd');
  });

  test('after a standstill: the last one alone', async () => {
    await post();
    await plan('2026-04-20');
    await plan('2026-04-24');
    world.travelTo('2026-04-25T08:00:00Z');
    server.got.length = 0;
    await run();
    await post();
    expect(server.got).toHaveLength(6);
    expect(await staffSees('herinneringen')).toContain('een latere herinnering ging voor');
  });

  test('can be taken back until it went out, and not after', async () => {
    await plan('2026-04-20');
    await plan('2026-04-24');
    const [one, two] = await world.instance.db.selectFrom('survey_reminder').select('id').orderBy('day').execute();
    await world.does(wave.facilitator, dropPlannedReminder, { ...ids(), reminder: one?.id });
    world.travelTo('2026-04-24T09:00:00Z');
    await run();
    expect(await world.isRefused(wave.facilitator, dropPlannedReminder, { ...ids(), reminder: two?.id })).toBe(
      'sent-already',
    );
  });

  test.each([
    ['2026-04-14', 'day-is-past'],
    ['2026-05-13', 'after-closing'],
    ['2026-04-22', 'too-close'],
  ])('on %s is refused: %s', async (day, code) => {
    await plan('2026-04-20');
    expect(await world.isRefused(wave.facilitator, planReminder, { ...ids(), id: orderedId(), day })).toBe(code);
  });
});

describe('the phone list', () => {
  test('shows who to call, keeps what came of it, and forgets it three months after closing', async () => {
    const { db } = world.instance;
    await db
      .updateTable('area_firm_contact')
      .set({ phone: '0561 12 34 56' })
      .where('email', '=', 'bedrijf4@voorbeeld.nl')
      .execute();
    expect(await staffSees('bellen')).toContain('Bedrijf 0040561 12 34 56nog niet gebeld');
    const firms = await db.selectFrom('survey_population').select(['id', 'name']).orderBy('name').execute();
    const visitor = await aVisitor(world, wave.facilitator);
    const path = `/trajecten/${wave.track}/enquete/${wave.wave}/bellen`;
    await visitor.open(path);
    for (let twice = 0; twice < 2; twice += 1)
      await visitor.send(path, { [`gesprek.${firms[3]?.id}`]: 'refuses', [`gesprek.${firms[4]?.id}`]: 'no-answer' });
    expect(await staffSees('bellen')).toContain('wil niet meedoen');
    expect(await db.selectFrom('survey_call').selectAll().execute()).toHaveLength(2);
    world.travelTo('2026-04-20T07:10:00Z');
    expect(await world.does(wave.facilitator, remindFirms, ids())).toMatchObject({ letters: 5 });
    await db
      .updateTable('survey_wave')
      .set({ closed_at: new Date('2026-05-13T00:00:00Z') })
      .execute();
    world.travelTo('2026-08-12T03:00:00Z');
    await ensureWaveContactsAreForgotten.run(world.context());
    expect(await db.selectFrom('survey_call').selectAll().execute()).toHaveLength(2);
    world.travelTo('2026-08-14T03:00:00Z');
    await ensureWaveContactsAreForgotten.run(world.context());
    expect(await db.selectFrom('survey_call').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('survey_letter').selectAll().execute()).toEqual([]);
  });

  test('takes no firm of another wave, and no word it does not know', async () => {
    const calls = [{ population: orderedId(), outcome: 'refuses' }];
    expect(await world.does(wave.facilitator, noteCalls, { ...ids(), calls })).toEqual({ noted: 0 });
    const strange = [{ population: orderedId(), outcome: '<script>' }];
    expect(await world.isRefused(wave.facilitator, noteCalls, { ...ids(), calls: strange })).toContain('invalid');
  });
});
