import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAuditor, judge } from '../../../test/builders/audits.ts';
import type { TableSituation } from '../../../test/builders/records.ts';
import { aTable } from '../../../test/builders/records.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { cardsOf } from '../../app/build-app.ts';
import { orderedId } from '../../kernel/ids.ts';
import type { Permission } from '../accounts/policy.ts';
import { may, policy } from '../accounts/policy.ts';
import { addFinding } from '../findings/actions/add-finding.ts';
import { addRecord } from '../records/actions/add-record.ts';
import { getTrack } from '../tracks/queries.ts';
import { inviteAuditor } from './actions/invite-auditor.ts';
import { planAudit } from './actions/plan-audit.ts';
import { listAuditFacts } from './fact-queries.ts';
import { loadAudit } from './load-audit.ts';

let world: World;
let table: TableSituation;
beforeAll(async () => {
  world = await aWorld();
  table = await aTable(world);
});
afterAll(() => world.close());

const path = (rest = ''): string => `/trajecten/${table.track}/audit${rest}`;
const invitation = (email: string) => ({
  track: table.track,
  id: orderedId(),
  name: 'Ilse Terpstra',
  email,
  bodyName: 'Toets & Keur Certificatie',
});

describe('inviting an auditor', () => {
  test('goes by mail, once, to somebody without another role in the track', async () => {
    await world.letters();
    const visitor = await aVisitor(world, table.facilitator);
    await visitor.open(path('/auditor'));
    const seen = await visitor.send(path('/auditor'), {
      name: 'Ilse Terpstra',
      email: 'ILSE@toets.example',
      bodyName: 'Toets & Keur Certificatie',
    });
    expect(seen.text).toContain('De uitnodiging is verstuurd naar ilse@toets.example');
    expect(seen.text).toContain('uitgenodigd, tot 28 april 2026');
    const [letter] = await world.letters();
    expect(letter?.subject).toContain('als auditor het traject Bedrijventerreinen Wolvega beoordelen');
    expect(await world.isRefused(table.facilitator, inviteAuditor, invitation('ilse@toets.example'))).toBe(
      'already-invited',
    );
    expect(await world.isRefused(table.facilitator, inviteAuditor, invitation(table.police.email))).toBe(
      'has-other-role',
    );
    expect(await world.isRefused(table.facilitator, inviteAuditor, invitation(table.auditor.email))).toBe(
      'already-auditor',
    );
    const twice = invitation('twee@toets.example');
    await Promise.all([
      world.does(table.facilitator, inviteAuditor, twice),
      world.does(table.facilitator, inviteAuditor, twice),
    ]);
    expect(await world.letters()).toHaveLength(1);
    for (const person of [table.parkManager, table.police, table.auditor])
      expect(await world.isRefused(person, inviteAuditor, invitation('x@toets.example'))).toBe('forbidden');
  });

  test('can be undone, before and after they came', async () => {
    await world.letters();
    await world.does(table.facilitator, inviteAuditor, invitation('spijt@toets.example'));
    const [letter] = await world.letters();
    const visitor = await aVisitor(world, table.facilitator);
    const link = (await visitor.open(path())).page
      .querySelectorAll('a')
      .find(
        (one) =>
          /uitnodiging\/.*\/intrekken/.test(one.getAttribute('href') ?? '') &&
          one.closest('li')?.textContent.includes('spijt'),
      );
    const address = link?.getAttribute('href') ?? '';
    expect((await visitor.open(address)).heading).toBe('U trekt de uitnodiging aan spijt@toets.example in');
    expect((await visitor.send(address)).text).toContain('is ingetrokken');
    expect((await (await aVisitor(world)).open(letter?.button?.url ?? '')).status).toBe(410);

    const auditor = await anAuditor(world, table, 'Karel Keur');
    expect((await (await aVisitor(world, auditor)).open(path())).status).toBe(200);
    await visitor.open(path(`/auditor/${auditor.id}/beeindigen`));
    expect(visitor.last().heading).toBe('U beëindigt de rol van Karel Keur');
    await visitor.send(path(`/auditor/${auditor.id}/beeindigen`));
    expect((await (await aVisitor(world, auditor)).open(path())).status).toBe(403);
    expect((await visitor.open(path(`/auditor/${auditor.id}/beeindigen`))).status).toBe(404);
  });
});

describe('planning', () => {
  test('of two that change it at once the second sees what changed, and can go on', async () => {
    const [one, other] = [await aVisitor(world, table.facilitator), await aVisitor(world, table.auditor)];
    await one.open(path('/planning'));
    await other.open(path('/planning'));
    await one.send(path('/planning'), { bodyName: 'Toets & Keur', siteVisitOn: '2026-05-12' });
    const seen = await other.send(path('/planning'), {
      bodyName: 'Toets & Keur Certificatie',
      siteVisitOn: '2026-05-19',
    });
    expect(seen.status).toBe(409);
    expect(seen.text).toContain('12 mei 2026');
    expect(seen.page.querySelector('input[name=siteVisitOn]')?.getAttribute('value')).toBe('2026-05-19');
    expect((await other.send(path('/planning'))).text).toContain('19 mei 2026');
  });

  test('reads the file before it visits', async () => {
    const wish = {
      track: table.track,
      version: '9',
      bodyName: 'Toets',
      deskReviewOn: '2026-05-20',
      siteVisitOn: '2026-05-19',
    };
    expect(await world.isRefused(table.facilitator, planAudit, wish)).toBe('visit-before-review');
    expect(await world.isRefused(table.facilitator, planAudit, { ...wish, siteVisitOn: '31-02-2026' })).toContain(
      'not-a-date',
    );
    expect(await world.isRefused(table.parkManager, planAudit, wish)).toBe('forbidden');
  });
});

/** What an auditor may do beside looking: judge, and issue what the judging led to. */
const ofAuditors: readonly Permission[] = [
  'audits.plan',
  'audits.add-evidence',
  'audits.strike-evidence',
  'audits.judge',
  'certificates.issue',
  'certificates.change',
];
const roles = ['auditor', 'person', 'anyone'] as const;
const routes = cardsOf({ isDemo: false }).flatMap((card) => card.routes);
const posts = routes.filter((route) => route.method === 'POST' && route.pattern.includes(':track'));

describe('an auditor reads everything of the track and changes only the audit', () => {
  test('by the policy', () => {
    const given = (Object.keys(policy) as Permission[]).filter(
      (permission) =>
        may(permission, { roles: ['auditor'], parties: [], own: true }) && !/\.(read|road)$/.test(permission),
    );
    expect(given.toSorted()).toEqual([...ofAuditors].toSorted());
  });

  test.for(
    posts.map((route) => ({ name: route.name, pattern: route.pattern, permission: route.permission as Permission })),
  )('$name', async ({ pattern, permission }) => {
    const mine = ofAuditors.includes(permission);
    expect(may(permission, { roles, parties: [], own: true })).toBe(mine);
    if (mine) return;
    const address = pattern
      .replace(':track', table.track)
      .replace(':criterion', 'R01')
      .replace(':agreement', 'intentieverklaring')
      .replace(/:\w+/g, () => orderedId());
    const visitor = await aVisitor(world, table.auditor);
    const proof =
      (await visitor.open(path('/planning'))).page.querySelector('input[name="anti-forgery"]')?.getAttribute('value') ??
      '';
    const before = await world.instance.db
      .selectFrom('ledger_event')
      .select('sequence')
      .orderBy('sequence', 'desc')
      .executeTakeFirst();
    const seen = await visitor.post(address, { 'anti-forgery': proof });
    // What the made-up ids do not name is not found; everything else is forbidden. Nothing is ever written.
    expect([403, 404]).toContain(seen.status);
    if (seen.status === 403) expect(seen.heading).toBe('Dit kunt u niet openen');
    const after = await world.instance.db
      .selectFrom('ledger_event')
      .select('sequence')
      .orderBy('sequence', 'desc')
      .executeTakeFirst();
    expect(after?.sequence).toBe(before?.sequence);
  });

  test('in deed', async () => {
    const finding = {
      track: table.track,
      id: orderedId(),
      theme: 'lighting',
      title: 'Donker',
      sourceKind: 'walk',
      priority: 'high',
      priorityReason: 'x',
    };
    expect(await world.isRefused(table.auditor, addFinding, finding)).toBe('forbidden');
    const record = { track: table.track, id: orderedId(), kind: 'meeting', heldOn: '2026-03-01', title: 'Overleg' };
    expect(await world.isRefused(table.auditor, addRecord, record)).toBe('forbidden');
  });

  test('sees every page of the track that others see', async () => {
    const visitor = await aVisitor(world, table.auditor);
    for (const { href } of cardsOf({ isDemo: false })
      .flatMap((card) => card.menu ?? [])
      .filter((entry) => entry.roles.includes('auditor')))
      expect((await visitor.open(href(table.track))).status, href(table.track)).toBe(200);
  });
});

test('audits are asked in the same number of questions however many tracks and verdicts', async () => {
  const context = world.context();
  const questions = async (work: () => Promise<unknown>): Promise<number> => {
    let count = 0;
    const note = (): void => {
      count += 1;
    };
    world.connection.pool.on('acquire', note);
    await work();
    world.connection.pool.off('acquire', note);
    return count;
  };
  const tables = [table, await aTable(world, 'Tweede'), await aTable(world, 'Derde')];
  const tracks = await Promise.all(tables.map((one) => getTrack(context.db, one.track)));
  await judge(world, { ...table }, 'R01');
  const [first] = tracks;
  if (first === undefined) throw new Error('no track');
  const one = await questions(() => loadAudit(context, first));
  const facts = await questions(() => listAuditFacts(context, [first]));
  for (const id of ['R02', 'R03', 'R04']) await judge(world, { ...table }, id);
  for (const other of tables.slice(1)) await judge(world, { ...other }, 'R01');
  expect(await questions(() => loadAudit(context, first))).toBe(one);
  expect(await questions(() => listAuditFacts(context, tracks))).toBe(facts);
});
