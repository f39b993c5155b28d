import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPerson } from '../../../test/builders/people.ts';
import type { Visitor } from '../../../test/visitor.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { changeEmail } from './actions/change-email.ts';

const page = '/beheer/mensen';
const form = '/beheer/e-mailadres';

let world: World;
let desk: Visitor;
beforeAll(async () => {
  world = await aWorld();
  desk = await aVisitor(world, await aPerson(world, 'Bea Heer', [{ role: 'administrator' }]));
});
afterAll(() => world.close());

const change = async (oldEmail: string, newEmail: string) => {
  await desk.open(page);
  return desk.send(form, { oldEmail, newEmail });
};

test('an administrator changes an address: the old one hears of it and no longer signs in', async () => {
  const marit = await aPerson(world, 'Marit Dekker', [{ role: 'facilitator' }]);
  const visitor = await aVisitor(world, marit);
  await world.letters();
  const asking = await aVisitor(world);
  await asking.open('/aanmelden');
  await asking.send('/aanmelden', { email: marit.email });
  const [link] = await world.letters();

  const seen = await change(' Marit.Dekker@voorbeeld.nl ', 'm.dekker@nieuw.voorbeeld');
  expect(seen.page.textContent).toContain('Het adres is nu m.dekker@nieuw.voorbeeld.');
  const letters = await world.letters();
  expect(letters.map(({ to, kind }) => [to, kind])).toEqual([[marit.email, 'accounts.email-changed']]);
  expect(letters[0]?.paragraphs.join(' ')).not.toContain('nieuw.voorbeeld');
  expect((await visitor.open('/mijn-gegevens')).heading).toBe('Aanmelden');
  expect((await asking.open(link?.button?.url ?? '')).status).toBe(410);

  await asking.open('/aanmelden');
  await asking.send('/aanmelden', { email: 'm.dekker@nieuw.voorbeeld' });
  const [fresh] = await world.letters();
  await asking.open(fresh?.button?.url ?? '');
  await asking.send(new URL(fresh?.button?.url ?? '').pathname);
  expect((await asking.open('/mijn-gegevens')).text).toContain('m.dekker@nieuw.voorbeeld');
});

test('the ledger holds the addresses only as what can be erased', async () => {
  const event = await world.instance.db
    .selectFrom('ledger_event')
    .select(['id', 'payload'])
    .where('kind', '=', 'accounts.email-changed')
    .executeTakeFirstOrThrow();
  expect(JSON.stringify(event.payload)).not.toContain('@');
  const personal = await world.instance.db
    .selectFrom('ledger_personal')
    .select(['field', 'content'])
    .where('event_id', '=', event.id)
    .orderBy('field')
    .execute();
  expect(personal.map(({ field }) => field)).toEqual(['from', 'to']);
  const said = world.instance.eventText('accounts.email-changed', { personal: { from: 'a@b.nl', to: null } }, 'nl');
  expect(said).toBe('Een e-mailadres is gewijzigd: a@b.nl werd (gewist).');
});

test('what cannot be is refused, with what was typed still there', async () => {
  const unknown = await change('niemand@voorbeeld.nl', 'iemand@voorbeeld.nl');
  expect(unknown.status).toBe(422);
  expect(unknown.text).toContain('Met dit adres heeft niemand een account.');
  expect(unknown.page.querySelector('input[name=newEmail]')?.getAttribute('value')).toBe('iemand@voorbeeld.nl');
  expect((await change('bea.heer@voorbeeld.nl', 'm.dekker@nieuw.voorbeeld')).text).toContain('al iemand een account');
  expect((await change('bea.heer@voorbeeld.nl', 'bea.heer@voorbeeld.nl')).text).toContain('al iemand een account');
  expect((await change('bea.heer@voorbeeld.nl', 'geen adres')).text).toContain('Dit is geen e-mailadres');
});

test('nobody else may', async () => {
  const marit = await aPerson(world, 'Karel Keurder', [{ role: 'facilitator' }]);
  const wish = { oldEmail: 'bea.heer@voorbeeld.nl', newEmail: 'karel@elders.voorbeeld' };
  expect(await world.isRefused(marit, changeEmail, wish)).toBe('forbidden');
});
