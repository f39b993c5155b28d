import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDeclaration, aSignatory, signs } from '../../../test/builders/agreements.ts';
import type { TableSituation } from '../../../test/builders/records.ts';
import { aTable } from '../../../test/builders/records.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { perform } from '../accounts/perform.ts';
import { getTrack } from '../tracks/queries.ts';
import { declineToSign } from './actions/by-link/decline-to-sign.ts';
import { reportWrongPerson } from './actions/by-link/report-wrong-person.ts';
import { remindSignatories } from './actions/signatories/remind-signatories.ts';
import { withdrawVersion } from './actions/text/withdraw-version.ts';
import { findAgreement } from './queries.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const engine = (track: string): string => `/trajecten/${track}/ondertekening/intentieverklaring`;
const stateOf = async (table: TableSituation, party: string): Promise<string | undefined> => {
  const agreement = await findAgreement(world.context(), await getTrack(world.instance.db, table.track), 'declaration');
  return agreement.parties.find((one) => one.id === party)?.state;
};

describe('inviting', () => {
  test('a form sent twice invites once; the same address for the same party is refused with everything typed kept', async () => {
    const table = await aTable(world, 'Uitnodigen');
    await aDeclaration(world, { ...table, parties: { park: table.parties.park } });
    await world.letters();
    const desk = await aVisitor(world, table.facilitator);
    const path = `${engine(table.track)}/ondertekenaars/nieuw`;
    const form = await desk.open(`${path}?partij=${table.parties.police}`);
    const typed = { name: 'Samira Haddou', function: 'Teamchef', mandate: 'Mandaat', email: 'SAMIRA@voorbeeld.nl' };
    await desk.send(path, typed);
    expect(desk.last().text).toContain('Samira Haddou heeft een brief gekregen');
    const fields = Object.fromEntries(
      form.page
        .querySelectorAll('form[action$=nieuw] input[type=hidden]')
        .map((input) => [input.getAttribute('name'), input.getAttribute('value') ?? '']),
    );
    await desk.post(path, { ...fields, ...typed, party: table.parties.police, language: 'nl' });
    const letters = (await world.letters()).filter((letter) => letter.kind === 'agreements.invitation');
    expect(letters.map((letter) => letter.to)).toEqual(['samira@voorbeeld.nl']);
    await desk.open(`${path}?partij=${table.parties.police}`);
    const refused = await desk.send(path, { ...typed, name: 'Iemand Anders' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('al uitgenodigd');
    expect(refused.page.querySelector('input[name=name]')?.getAttribute('value')).toBe('Iemand Anders');
    const wrong = await desk.send(path, { party: table.facilitator.id, name: '...', email: 'geen adres' });
    expect(wrong.text).toContain('Schrijf een naam met letters');
    expect(wrong.text).toContain('Dit is geen e-mailadres');
  });

  test('two signatories of one party must both sign', async () => {
    const table = await aTable(world, 'Samen');
    const { signatories } = await aDeclaration(world, table);
    const second = await aSignatory(world, table.facilitator, {
      track: table.track,
      party: table.parties.park,
      name: 'Tweede Bestuurder',
    });
    await signs(world, signatories.park);
    expect(await stateOf(table, table.parties.park)).toBe('waiting');
    await signs(world, second);
    expect(await stateOf(table, table.parties.park)).toBe('signed');
  });
});

describe('not signing', () => {
  test('declining asks a reason, tells the facilitator and the others, and can be taken back by signing', async () => {
    const table = await aTable(world, 'Weigeren');
    const { signatories } = await aDeclaration(world, table);
    const who = signatories.fire;
    const visitor = await aVisitor(world);
    await visitor.open(`/tekenen/${who.token}/weigeren`);
    expect((await visitor.send(`/tekenen/${who.token}/weigeren`)).status).toBe(422);
    await visitor.send(`/tekenen/${who.token}/weigeren`, { reason: 'Het mandaat is er nog niet.' });
    expect(visitor.last().text).toContain('U liet weten dat u niet tekent');
    const told = (await world.letters()).filter((letter) => letter.kind === 'agreements.declined');
    const others = [signatories.park, signatories.municipality, signatories.police].map((one) => one.email);
    expect(told.map((letter) => letter.to).toSorted()).toEqual([table.facilitator.email, ...others].toSorted());
    expect(told.every((letter) => letter.paragraphs.join().includes('Het mandaat is er nog niet.'))).toBe(true);
    await world.does({ kind: 'anyone' }, declineToSign, { token: who.token, reason: 'Nog eens' });
    expect(await world.letters()).toHaveLength(0);
    const desk = await aVisitor(world, table.facilitator);
    const overview = await desk.open(`/trajecten/${table.track}/intentieverklaring`);
    expect(overview.text).toContain(`${who.name} tekent niet namens`);
    expect(overview.text).toContain('Reden: Het mandaat is er nog niet.');
    expect(overview.page.querySelector('main .lead')?.textContent).toContain('tekent niet. ');
    expect((await desk.open(`${engine(table.track)}/ondertekenaars/${who.id}`)).text).toContain(
      'Het mandaat is er nog niet.',
    );
    expect(await stateOf(table, table.parties.fire)).toBe('declined');
    await signs(world, who);
    expect(await stateOf(table, table.parties.fire)).toBe('signed');
    expect(await world.isRefused({ kind: 'anyone' }, declineToSign, { token: who.token, reason: 'Toch niet' })).toBe(
      'already-signed',
    );
  });

  test('somebody else must sign: the facilitator hears it, replaces, and the old link signs no more', async () => {
    const table = await aTable(world, 'Ander');
    const { signatories } = await aDeclaration(world, table);
    const who = signatories.municipality;
    const visitor = await aVisitor(world);
    await visitor.open(`/tekenen/${who.token}/iemand-anders`);
    await visitor.send(`/tekenen/${who.token}/iemand-anders`, { reason: 'De burgemeester tekent, niet ik.' });
    const told = (await world.letters()).filter((letter) => letter.kind === 'agreements.wrong-person');
    expect(told.map((letter) => letter.to)).toEqual([table.facilitator.email]);
    const desk = await aVisitor(world, table.facilitator);
    await desk.open(told[0]?.button?.url ?? '');
    expect(desk.last().heading).toBe('Wie tekent in plaats van Tekenaar Municipality?');
    await desk.send(`${engine(table.track)}/ondertekenaars/${who.id}/vervangen`, {
      name: 'Paul Meerman',
      email: 'paul@voorbeeld.nl',
    });
    expect(desk.last().text).toContain('Paul Meerman heeft een brief gekregen');
    const [letter] = (await world.letters()).filter((one) => one.to === 'paul@voorbeeld.nl');
    expect((await visitor.open(`/tekenen/${who.token}`)).heading).toBe('U hoeft niet meer te tekenen');
    expect((await visitor.open(letter?.button?.url ?? '')).text).toContain('Deze link is voor Paul Meerman');
    expect((await desk.open(`${engine(table.track)}/ondertekenaars/${who.id}`)).text).toContain(
      'Vervangen door Paul Meerman',
    );
  });

  test('somebody else must sign: nobody gets a new link to a new version until a facilitator says who signs', async () => {
    const table = await aTable(world, 'Vastgehouden');
    const { signatories } = await aDeclaration(world, table);
    const who = signatories.municipality;
    await world.does({ kind: 'anyone' }, reportWrongPerson, { token: who.token, reason: 'Ik ben dit niet.' });
    const of = { track: table.track, agreement: 'intentieverklaring' };
    await world.does(table.facilitator, withdrawVersion, { ...of, version: '1', reason: 'Een fout' });
    await world.letters();
    const desk = await aVisitor(world, table.facilitator);
    const freeze = `/trajecten/${table.track}/intentieverklaring/vaststellen`;
    const preview = await desk.open(freeze);
    expect(preview.text).toContain(`${who.name} zegt dat iemand anders moet tekenen`);
    await desk.send(freeze);
    const letters = await world.letters();
    expect(letters.map((letter) => letter.to)).not.toContain(who.email);
    expect(letters.map((letter) => letter.to)).toContain(signatories.police.email);
    const overview = await desk.open(`/trajecten/${table.track}/intentieverklaring`);
    expect(overview.text).toContain('Tot u zegt wie tekent, krijgt deze persoon geen nieuwe brief.');
    const replace = `${engine(table.track)}/ondertekenaars/${who.id}/vervangen`;
    await desk.open(replace);
    await desk.send(replace, { name: who.name, email: who.email });
    expect((await world.letters()).map((letter) => letter.to)).toContain(who.email);
  });

  test('an invitation can end without a replacement', async () => {
    const table = await aTable(world, 'Einde');
    const { signatories } = await aDeclaration(world, table);
    const desk = await aVisitor(world, table.facilitator);
    await desk.open(`${engine(table.track)}/ondertekenaars/${signatories.fire.id}/vervallen`);
    await desk.send(`${engine(table.track)}/ondertekenaars/${signatories.fire.id}/vervallen`);
    expect(desk.last().text).toContain('De uitnodiging van Tekenaar Fire is vervallen');
    expect(await stateOf(table, table.parties.fire)).toBe('not-invited');
    const manager = await aVisitor(world, table.parkManager);
    expect((await manager.open(`${engine(table.track)}/ondertekenaars/${signatories.park.id}/vervangen`)).status).toBe(
      403,
    );
  });
});

describe('reminding', () => {
  test('goes once a day to who has not answered, also when two people press at once', async () => {
    world.travelTo('2026-04-14T08:00:00Z');
    const table = await aTable(world, 'Herinneren');
    const { signatories } = await (await aDeclaration(world, table)).signedBy('park');
    await world.does({ kind: 'anyone' }, declineToSign, { token: signatories.fire.token, reason: 'Nee' });
    await world.letters();
    const asked = { track: table.track, agreement: 'intentieverklaring' };
    const outcomes = await Promise.all(
      [1, 2].map(() => perform(remindSignatories, world.context(table.facilitator), asked)),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    const reminders = (await world.letters()).filter((letter) => letter.kind === 'agreements.reminder');
    expect(reminders.map((letter) => letter.to).toSorted()).toEqual([
      signatories.municipality.email,
      signatories.police.email,
    ]);
    const visitor = await aVisitor(world);
    expect((await visitor.open(reminders[0]?.button?.url ?? '')).heading).toBe('Teken de intentieverklaring');
    expect((await visitor.open(`/tekenen/${signatories.police.token}`)).heading).toBe('Teken de intentieverklaring');
    const desk = await aVisitor(world, table.facilitator);
    expect((await desk.open(`${engine(table.track)}/herinneren`)).heading).toBe('Er is nu niemand om te herinneren');
    world.travelTo('2026-04-15T06:00:00Z');
    await desk.open(`${engine(table.track)}/herinneren?ondertekenaar=${signatories.police.id}`);
    expect((await desk.send(`${engine(table.track)}/herinneren`)).text).toContain('Er is één herinnering verstuurd');
    expect((await world.letters()).map((letter) => letter.to)).toEqual([signatories.police.email]);
  });
});
