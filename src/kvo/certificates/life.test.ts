import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anAuditor } from '../../../test/builders/audits.ts';
import {
  decideAtOnce,
  issue,
  issueForm,
  theCertificate,
  tracksToCertify,
} from '../../../test/builders/certificates.ts';
import { aPerson } from '../../../test/builders/people.ts';
import type { TrackSituation } from '../../../test/builders/tracks.ts';
import { aNextRound, aTrack } from '../../../test/builders/tracks.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import type { Actor } from '../../kernel/actor.ts';
import { addDays, dayOf } from '../../kernel/dates.ts';
import { orderedId } from '../../kernel/ids.ts';
import { perform } from '../accounts/perform.ts';
import { reinstateCertificate, suspendCertificate, withdrawCertificate } from './actions/change-certificate.ts';
import { issueCertificate } from './actions/issue-certificate.ts';
import { ensureExpiryIsRecorded } from './jobs/ensure-expiry-is-recorded.ts';
import type { CertificateState } from './model.ts';
import { listCertificateFacts, listRegister, listTransactions } from './queries.ts';
import { stateOf } from './rules/state-of.ts';

type Person = Extract<Actor, { kind: 'person' }>;

const start = '2026-04-14T07:10:00Z';
let world: World;
let situation: TrackSituation;
let auditor: Person;
let number: string;
beforeAll(async () => {
  world = await aWorld({ now: start });
  situation = await aTrack(world);
  auditor = await anAuditor(world, situation);
  await decideAtOnce(world, situation.track, auditor);
  await world.letters();
  number = (await issue(world, { ...situation, auditor }, '2026-04-14')).number;
});
afterAll(() => world.close());
beforeEach(() => world.travelTo(start));

const reasoned = (reason: string, of = number) => ({ number: of, id: orderedId(), reason });
const stateNow = async (of = number): Promise<CertificateState> =>
  stateOf(await theCertificate(world, of), dayOf(world.context().now));
const heading = async (of = number): Promise<string> => (await (await aVisitor(world)).open(`/register/${of}`)).heading;
const path = (of: string, deed: string): string => `/register/${of}/${deed}`;

describe('the life of a certificate', () => {
  test('begins with a letter to the facilitator, and a page that says it holds', async () => {
    const letters = (await world.letters()).filter((letter) => letter.kind === 'certificates.happened');
    expect(letters.map((letter) => letter.to)).toEqual([situation.facilitator.email]);
    expect(letters[0]?.subject).toBe('Wolvega: het keurmerk is uitgegeven');
    expect(letters[0]?.button?.url).toBe(`http://keurpark.test/register/${number}`);
    expect(await heading()).toBe('Wolvega heeft een geldig keurmerk');
  });

  test('holds to the end of its last day and not a moment longer, whether or not the job has run', async () => {
    for (const [moment, said] of [
      ['2029-04-13T21:59:59Z', 'Wolvega heeft een geldig keurmerk'],
      ['2029-04-13T22:00:00Z', 'Het keurmerk van Wolvega is verlopen'],
    ] as const) {
      world.travelTo(moment);
      expect(await heading()).toBe(said);
    }
    expect(
      (await listTransactions(world.instance.db, (await theCertificate(world, number)).id)).map((one) => one.kind),
    ).toEqual(['issued']);
  });

  test('is suspended with a reason that everyone reads, and reinstated', async () => {
    const visitor = await aVisitor(world, auditor);
    await visitor.open(`/register/${number}`);
    await visitor.open(path(number, 'schorsen'));
    expect(visitor.last().heading).toBe('U schorst het keurmerk van Wolvega');
    const empty = await visitor.send(path(number, 'schorsen'), { reason: ' ' });
    expect(empty.status).toBe(422);
    const seen = await visitor.send(path(number, 'schorsen'), { reason: 'De schouw is niet gelopen.' });
    expect(seen.heading).toBe('Het keurmerk van Wolvega is geschorst');
    expect(seen.text).toContain('De reden: De schouw is niet gelopen.');
    expect(await stateNow()).toBe('suspended');
    expect(await world.isRefused(auditor, suspendCertificate, reasoned('nog eens'))).toBe('not-when-suspended');
    await world.does(auditor, reinstateCertificate, reasoned('De schouw is gelopen.'));
    expect(await stateNow()).toBe('valid');
    expect(await world.isRefused(auditor, reinstateCertificate, reasoned('nog eens'))).toBe('not-when-valid');
    const subjects = (await world.letters()).map((letter) => letter.subject);
    expect(subjects.toSorted()).toEqual(['Wolvega: het keurmerk geldt weer', 'Wolvega: het keurmerk is geschorst']);
  });

  test('changes once, however often a button is pressed and whoever else presses theirs', async () => {
    const once = reasoned('dubbel');
    await Promise.all([world.does(auditor, suspendCertificate, once), world.does(auditor, suspendCertificate, once)]);
    await world.does(auditor, reinstateCertificate, reasoned('klaar'));
    const outcomes = await Promise.all(
      [1, 2, 3].map((n) => perform(suspendCertificate, world.context(auditor), reasoned(`auditor ${n}`))),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    const kinds = (await listTransactions(world.instance.db, (await theCertificate(world, number)).id)).map(
      (one) => one.kind,
    );
    expect(kinds.slice(-3)).toEqual(['suspended', 'reinstated', 'suspended']);
    await world.does(auditor, reinstateCertificate, reasoned('klaar'));
  });

  test('is changed by its auditor and the scheme owner, and by nobody else', async () => {
    const owner = await aPerson(world, 'Sietske Schema', [{ role: 'scheme-owner' }]);
    const administrator = await aPerson(world, 'Bea Beheer', [{ role: 'administrator' }]);
    const other = await tracksToCertify(world, 1, { park: 'Elders', auditor: 'Otto Ander' });
    for (const person of [situation.facilitator, administrator, other.auditor]) {
      const visitor = await aVisitor(world, person);
      expect(
        (await visitor.open(`/register/${number}`)).page.querySelector(`a[href="${path(number, 'intrekken')}"]`),
      ).toBeNull();
      expect((await visitor.open(path(number, 'intrekken'))).status).toBe(403);
      for (const action of [suspendCertificate, reinstateCertificate, withdrawCertificate])
        expect(await world.isRefused(person, action, reasoned('x'))).toBe('forbidden');
    }
    expect((await (await aVisitor(world)).open(path(number, 'schorsen'))).heading).toBe('Aanmelden');
    expect((await (await aVisitor(world, owner)).open(path('KP-2031-0001', 'schorsen'))).status).toBe(404);
    await world.does(owner, suspendCertificate, reasoned('Onderzoek door de schemabeheerder.'));
    await world.does(owner, reinstateCertificate, reasoned('Onderzoek afgerond.'));
  });

  test('shows what people type as they typed it', async () => {
    const odd = `<script>alert(1)</script> \u202bשלום ${'x'.repeat(900)}`;
    await world.does(auditor, suspendCertificate, reasoned(odd));
    const seen = await (await aVisitor(world)).open(`/register/${number}`);
    expect(seen.page.querySelector('main script')).toBeNull();
    expect(seen.text).toContain('<script>alert(1)</script>');
    const visitor = await aVisitor(world, auditor);
    await visitor.open(path(number, 'schorsing-opheffen'));
    const long = await visitor.send(path(number, 'schorsing-opheffen'), { reason: 'y'.repeat(10_000) });
    expect(long.status).toBe(422);
    expect(long.page.querySelector('textarea')?.textContent).toBe('y'.repeat(10_000));
    await world.does(auditor, reinstateCertificate, reasoned('klaar'));
  });

  test('speaks English when asked', async () => {
    const seen = await (await aVisitor(world)).open(`/register/${number}?taal=en`);
    expect(seen.heading).toBe('Wolvega has a valid label');
    expect(seen.text).toContain('Checked on 14 April 2026 at 09:10');
    expect(seen.text).toContain('Suspension ended');
  });
});

describe('a next round', () => {
  test('takes over on its own first day, and the job tells of an end once', async () => {
    const next = await aNextRound(world, situation);
    const nextAuditor = await anAuditor(world, next, 'Karel Tweede');
    world.travelTo('2029-03-01T09:00:00Z');
    await decideAtOnce(world, next.track, nextAuditor);
    const visitor = await aVisitor(world, nextAuditor);
    const form = await visitor.open(`/trajecten/${next.track}/certificaat/uitgeven`);
    expect(form.page.querySelector('input[name=validFrom]')?.getAttribute('value')).toBe('2029-04-14');
    const seen = await visitor.send(`/trajecten/${next.track}/certificaat/uitgeven`, { bodyNumber: 'TK-88-2' });
    const renewal = seen.url.split('/').at(-1) ?? '';
    expect(seen.heading).toBe('Wolvega heeft een keurmerk vanaf 14 april 2029');
    expect(seen.text).toContain('Continu Samenwerken (tweede ronde)');
    expect(seen.text).toContain(`Nummer ${number}. Liep tot en met 13 april 2029.`);
    expect(await stateNow()).toBe('valid');
    world.travelTo('2029-04-13T22:00:00Z');
    expect(await stateNow()).toBe('renewed');
    expect(await stateNow(renewal)).toBe('valid');
    expect(await heading()).toBe('Het keurmerk van Wolvega is opgevolgd door een nieuw');
    expect(
      (await (await aVisitor(world)).open(`/register/${number}`)).page.querySelector(`a[href="/register/${renewal}"]`),
    ).not.toBeNull();
    expect(await world.isRefused(auditor, withdrawCertificate, reasoned('te laat'))).toBe('not-when-renewed');

    world.travelTo('2032-04-14T08:00:00Z');
    await world.letters();
    await Promise.all([
      ensureExpiryIsRecorded.run(world.context({ kind: 'system', job: 'ensure-expiry-is-recorded' })),
      ensureExpiryIsRecorded.run(world.context({ kind: 'system', job: 'ensure-expiry-is-recorded' })),
    ]);
    await ensureExpiryIsRecorded.run(world.context({ kind: 'system', job: 'ensure-expiry-is-recorded' }));
    const ends = (await listTransactions(world.instance.db, (await theCertificate(world, renewal)).id)).filter(
      (one) => one.kind === 'expired',
    );
    expect(ends.map((one) => one.effectiveOn)).toEqual(['2032-04-14']);
    expect((await world.letters()).map((letter) => letter.subject)).toEqual(['Wolvega: het keurmerk is verlopen']);
    expect(
      (await listTransactions(world.instance.db, (await theCertificate(world, number)).id)).map((one) => one.kind),
    ).not.toContain('expired');
  });

  test('a withdrawn certificate stays so; the number after it is another', async () => {
    const { tracks, auditor: other } = await tracksToCertify(world, 1, { park: 'Oosterhaven', auditor: 'Olga Oost' });
    const [track = ''] = tracks;
    const { number: first } = await world.does(other, issueCertificate, issueForm(track, '2026-04-14'));
    await world.does(other, withdrawCertificate, reasoned('De samenwerking is gestopt.', first));
    expect(await heading(first)).toBe('Het keurmerk van Oosterhaven is ingetrokken');
    world.travelTo('2035-01-01T09:00:00Z');
    expect(await stateNow(first)).toBe('withdrawn');
    world.travelTo('2026-06-01T09:00:00Z');
    const { number: second } = await world.does(other, issueCertificate, issueForm(track, '2026-06-01'));
    expect(second).not.toBe(first);
    expect(await stateNow(first)).toBe('withdrawn');
    expect(
      (await listCertificateFacts(world.instance.db, [track], dayOf(world.context().now))).get(track),
    ).toMatchObject({ number: second, state: 'valid' });
  });
});

test('the database reckons states as the rule does, on every day that matters', async () => {
  const all = await listRegister(world.instance.db, { words: '', state: null, today: dayOf(world.context().now) });
  const days = all.flatMap((one) =>
    [one.validFrom, one.validUntil, one.renewedOn ?? one.validFrom].flatMap((on) => [
      addDays(on, -1),
      on,
      addDays(on, 1),
    ]),
  );
  for (const today of new Set(days)) {
    for (const state of ['upcoming', 'valid', 'suspended', 'expired', 'renewed', 'withdrawn'] as const) {
      const found = await listRegister(world.instance.db, { words: '', state, today });
      expect(found.map((one) => one.number)).toEqual(
        all.filter((one) => stateOf(one, today) === state).map((one) => one.number),
      );
    }
  }
});

test('what was issued and what happened cannot be changed in the database', async () => {
  const { db } = world.instance;
  await expect(db.updateTable('certificate').set({ valid_until: '2099-01-01' }).execute()).rejects.toThrow();
  await expect(db.deleteFrom('certificate_transaction').execute()).rejects.toThrow();
  await expect(db.deleteFrom('certificate').execute()).rejects.toThrow();
});
