import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCovenant, aCovenantDraft, aPlanOf, digestShown, freezesCovenant } from '../../../test/builders/covenants.ts';
import { aChange, aFrozenPlan, aMeasureIn, aProgressReport } from '../../../test/builders/measures.ts';
import type { TableSituation } from '../../../test/builders/records.ts';
import { aTable } from '../../../test/builders/records.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { dayOf } from '../../kernel/dates.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import { withdrawVersion } from '../agreements/actions/text/withdraw-version.ts';
import { findAgreement } from '../agreements/queries.ts';
import { findCurrentPlan } from '../measures/plan-queries.ts';
import { getTrack } from '../tracks/queries.ts';
import { changeFrame } from './actions/change-frame.ts';
import { freezeCovenant } from './actions/freeze-covenant.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const home = (track: string): string => `/trajecten/${track}/convenant`;
const engine = (track: string): string => `/trajecten/${track}/ondertekening/convenant`;
const freezing = (track: string): string => `${home(track)}/vaststellen`;

describe('freezing', () => {
  test('is refused, with what to do, until a plan lies frozen as it is now', async () => {
    const table = await aTable(world, 'Nog geen plan');
    await aCovenantDraft(world, table);
    const desk = await aVisitor(world, table.facilitator);
    const before = await desk.open(home(table.track));
    expect(before.heading).toBe('De tekst van het convenant staat nog niet vast');
    expect(before.text).toContain('Er is nog geen vastgesteld plan van aanpak');
    expect((await desk.open(freezing(table.track))).page.querySelector('form[action$=vaststellen]')).toBeNull();
    const freeze = async (): Promise<string> =>
      world.isRefused(table.facilitator, freezeCovenant, {
        track: table.track,
        digest: await digestShown(world, table.track),
      });
    expect(await freeze()).toBe('plan-not-frozen');

    const { measure } = await aPlanOf(world, table, table.parties.police);
    await aChange(world, table, measure, { title: 'Alle lampen vervangen' });
    expect(await freeze()).toBe('plan-changed');
    const changed = await desk.open(freezing(table.track));
    expect(changed.text).toContain('gewijzigd nadat versie 1 is vastgesteld');
    expect(changed.page.querySelector(`a[href$='/plan/vaststellen']`)).not.toBeNull();
    await aFrozenPlan(world, table);
    expect(await freezesCovenant(world, table)).toMatchObject({ number: 1 });
  });

  test('is refused without somebody to ask, and when the term lies behind', async () => {
    const table = await aTable(world, 'Zonder aanspreekpunt');
    await aPlanOf(world, table, table.parties.police);
    const freeze = { track: table.track, digest: 'x' };
    expect(await world.isRefused(table.facilitator, freezeCovenant, freeze)).toBe('contact-missing');
    const frame = { track: table.track, language: 'nl', contact: 'Marit', version: '0' };
    await world.does(table.facilitator, changeFrame, { ...frame, validUntil: '2026-04-13' });
    expect(await world.isRefused(table.facilitator, freezeCovenant, freeze)).toBe('term-over');
    const desk = await aVisitor(world, table.facilitator);
    expect((await desk.open(freezing(table.track))).text).toContain('De laatste dag van het convenant is al voorbij');
  });

  test('freezes what was read and nothing else, with the plan by digest and as text; sent twice it is one version', async () => {
    const table = await aTable(world, 'Vaststellen');
    const plan = await aPlanOf(world, table, table.parties.police);
    await aCovenantDraft(world, table);
    const desk = await aVisitor(world, table.facilitator);
    await desk.open(freezing(table.track));
    await aMeasureIn(world, table, plan.measure, 'agreed');
    const stale = await desk.send(freezing(table.track));
    expect(stale.status).toBe(409);
    expect(stale.text).toContain('intussen gewijzigd');
    expect(stale.text).toContain('Kapotte lampen vervangen (klaar op 1 september 2026; afgesproken)');
    const digest = stale.page.querySelector('input[name=digest]')?.getAttribute('value') ?? '';
    const [first, again] = await Promise.all(
      [1, 2].map(() => world.does(table.facilitator, freezeCovenant, { track: table.track, digest })),
    );
    expect([first?.number, again?.number]).toEqual([1, 1]);
    const file = await desk.open(`${engine(table.track)}/versies/1/bestand`);
    expect(sha256(file.html)).toBe(digest);
    const content = JSON.parse(file.html);
    expect(content.annexes).toEqual([{ title: 'Plan van aanpak, versie 1', digest: plan.digest }]);
    const headings = content.document.parts.map((part: { heading: string }) => part.heading);
    expect(headings).toContain('Bijlage. Plan van aanpak, versie 1');
    expect(headings.at(-1)).toContain('Kapotte lampen vervangen');
    await aChange(world, table, plan.measure, { title: 'Iets anders' });
    const late = await world.does(table.facilitator, freezeCovenant, { track: table.track, digest });
    expect(late.number).toBe(1);
    expect(await world.isRefused(table.facilitator, freezeCovenant, { track: table.track, digest: 'x' })).toBe(
      'already-frozen',
    );
    expect((await desk.open(`${home(table.track)}/tekst`)).text).toContain('Zo lang verandert de tekst niet');
    const frame = { track: table.track, language: 'nl', version: '1' };
    expect(await world.isRefused(table.facilitator, changeFrame, frame)).toBe('text-is-frozen');
  });
});

describe('a covenant in force', () => {
  let table: TableSituation;
  beforeAll(async () => {
    table = await aTable(world, 'In werking');
  });

  test('is read whole by a signatory without an account, is signed by all, and holds from then on', async () => {
    await aPlanOf(world, table, table.parties.police);
    const covenant = await aCovenant(world, table);
    const visitor = await aVisitor(world);
    const sheet = await visitor.open(`/tekenen/${covenant.signatories.police.token}`);
    expect(sheet.heading).toContain('het convenant');
    expect(sheet.text).toContain('Bijlage: Plan van aanpak, versie 1');
    expect(sheet.text).toContain('Uit het plan: maatregel');
    expect(sheet.text).toContain('1 september 2026');
    expect(sheet.text).toContain('Artikel 3. Inspanningsverplichting');
    await covenant.signedBy('park', 'municipality', 'police', 'fire');
    const desk = await aVisitor(world, table.facilitator);
    const seen = await desk.open(home(table.track));
    expect(seen.heading).toBe('Alle vier partijen hebben getekend');
    expect(seen.text).not.toContain('verouderd');
    expect(seen.text).toContain('Geldt vanaf14 april 2026');
    const agreement = await findAgreement(world.context(), await getTrack(world.instance.db, table.track), 'covenant');
    expect(agreement.completeSince === null ? null : dayOf(agreement.completeSince)).toBe('2026-04-14');
  });

  test('stays up to date while the plan is carried out', async () => {
    const measure = await world.instance.db
      .selectFrom('measure')
      .select('id')
      .where('track_id', '=', table.track)
      .executeTakeFirstOrThrow();
    const id = measure.id as Parameters<typeof aMeasureIn>[2];
    await aMeasureIn(world, table, id, 'running');
    await aProgressReport(world, table.facilitator, { track: table.track, measure: id });
    const desk = await aVisitor(world, table.facilitator);
    expect((await desk.open(home(table.track))).text).not.toContain('verouderd');

    await aChange(world, table, id, { dueOn: '2026-12-01' });
    const changed = await desk.open(home(table.track));
    expect(changed.text).toContain('verouderd');
    expect(changed.text).toContain('gewijzigd nadat het is vastgesteld');
    expect(changed.text).toContain('Stel eerst het plan opnieuw vast');
    expect(changed.heading).toBe('Alle vier partijen hebben getekend');

    await aFrozenPlan(world, table);
    const newer = await desk.open(home(table.track));
    expect(newer.text).toContain('Plan van aanpak, versie 2, is later vastgesteld');
    expect(newer.text).not.toContain('Stel eerst het plan opnieuw vast');
    expect(newer.page.querySelector(`a[href$='/convenant/intrekken']`)).not.toBeNull();

    await aChange(world, table, id, { dueOn: '2026-09-01' });
    await aFrozenPlan(world, table);
    expect((await findCurrentPlan(world.instance.db, table.track))?.version).toBe(3);
    expect((await desk.open(home(table.track))).text).not.toContain('verouderd');
  });

  test('withdrawn and frozen again it has the new plan, and a version that is over says so', async () => {
    const { facilitator, track } = table;
    const withdrawal = { track, agreement: 'convenant', version: '1', reason: 'Nieuw plan' };
    await world.does(facilitator, withdrawVersion, withdrawal);
    const frame = { track, language: 'nl', contact: 'Marit', version: '1' };
    await world.does(facilitator, changeFrame, { ...frame, validFrom: '2026-05-01', validUntil: '2026-06-30' });
    expect(await freezesCovenant(world, table)).toMatchObject({ number: 2 });
    const desk = await aVisitor(world, facilitator);
    expect((await desk.open(home(track))).text).toContain('Geldt vanaf1 mei 2026');
    world.travelTo('2026-06-30T20:00:00Z');
    const lastDay = await (await aVisitor(world, facilitator)).open(home(track));
    expect(lastDay.heading).toContain('Van de vier partijen');
    expect(lastDay.text).not.toContain('De looptijd is voorbij');
    world.travelTo('2026-06-30T22:30:00Z');
    const dayAfter = await (await aVisitor(world, facilitator)).open(home(track));
    expect(dayAfter.text).toContain('De looptijd is voorbij');
  });
});
