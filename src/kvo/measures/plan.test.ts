import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aFinding, aProposedFinding } from '../../../test/builders/findings.ts';
import {
  aChange,
  aFrozenPlan,
  aMeasure,
  aMeasureIn,
  anObjective,
  aProgressReport,
} from '../../../test/builders/measures.ts';
import type { TableSituation } from '../../../test/builders/records.ts';
import { aTable } from '../../../test/builders/records.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { LocalDate } from '../../kernel/dates.ts';
import { orderedId } from '../../kernel/ids.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import { listEvents } from '../../platform/ledger/list-events.ts';
import { dropFinding } from '../findings/actions/drop-finding.ts';
import { dropObjective, restoreObjective } from './actions/objective/drop-objective.ts';
import { agreeAll, digestOfSeen } from './actions/plan/agree-all.ts';
import { freezePlan } from './actions/plan/freeze-plan.ts';
import { listMeasureFacts } from './fact-queries.ts';
import { findObjective } from './objective-queries.ts';
import { findCurrentPlan, findFrozenPlan, getPlan, listCurrentPlans } from './plan-queries.ts';
import { findMeasure, listMeasures } from './queries.ts';
import { splitProposals } from './rules/life/split-proposals.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const db = () => world.instance.db;
const plan = (table: TableSituation): string => `/trajecten/${table.track}/plan`;

describe('objectives', () => {
  test('through the form, with what was typed kept, until it can be measured', async () => {
    const table = await aTable(world, 'Doel');
    const visitor = await aVisitor(world, table.facilitator);
    await visitor.open(`/trajecten/${table.track}/doelen/nieuw`);
    const fields = {
      title: 'Minder diefstal',
      theme: 'theft-burglary',
      unit: 'percent',
      direction: 'lower',
      baselineValue: '37,5',
      target: '20',
    };
    const seen = await visitor.send(`/trajecten/${table.track}/doelen/nieuw`, fields);
    expect(seen.status).toBe(422);
    expect(seen.text).toContain('Een begin heeft een waarde, een aantal (n) en een datum');
    expect(seen.page.querySelector('input[name=baselineValue]')?.getAttribute('value')).toBe('37,5');
    const measured = { baselineN: '12', baselineOn: '2026-03-02' };
    expect((await visitor.send(`/trajecten/${table.track}/doelen/nieuw`, measured)).text).toContain(
      'Onder de twintig antwoorden',
    );
    expect(
      (await visitor.send(`/trajecten/${table.track}/doelen/nieuw`, { baselineN: '120', horizon: 'ooit' })).text,
    ).toContain('Schrijf een jaar (2028)');
    await visitor.send(`/trajecten/${table.track}/doelen/nieuw`, { horizon: '31-12-2028' });
    expect(visitor.last().text).toContain('nog niet te meten');
    expect(visitor.last().text).toContain('37,5 % (n = 120), gemeten op 2 maart 2026');
    expect(visitor.last().text).toContain('hoogstens 20 %');
    expect(visitor.last().text).toContain('op 31 december 2028');
    await visitor.send(visitor.last().url, { indicator: 'Deel dat bestolen is' });
    expect(visitor.last().text).toContain('te meten');
    const facts = (await listMeasureFacts(db(), [table.track], '2026-04-14' as LocalDate)).get(table.track);
    expect(facts).toMatchObject({ objectives: 1, objectivesComplete: 1, plan: null, total: 0 });
  });

  test('starts from a survey figure with its n and N', async () => {
    const table = await aTable(world, 'Cijfer');
    const finding = await aProposedFinding(world, table);
    const visitor = await aVisitor(world, table.facilitator);
    await visitor.open(`/trajecten/${table.track}/doelen/nieuw?bevinding=${finding}`);
    await visitor.send(`/trajecten/${table.track}/doelen/nieuw`, {
      title: 'Meer licht',
      target: '30',
      horizon: '2028',
    });
    expect(visitor.last().text).toContain('43 % (n = 54, N = 98), gemeten op 2 maart 2026');
    expect(visitor.last().text).toContain('Ontevreden over de verlichting');
    const [objective] = (await getPlan(db(), table.track)).objectives;
    expect(objective).toMatchObject({ figure: { question: 'maintenance', item: 'lighting' }, findings: [finding] });
  });

  test('of two tabs the second sees what changed and loses nothing', async () => {
    const table = await aTable(world, 'Tabs');
    const id = await anObjective(world, table);
    const address = `/trajecten/${table.track}/doelen/${id}`;
    const [first, second] = [await aVisitor(world, table.facilitator), await aVisitor(world, table.parkManager)];
    await first.open(address);
    await second.open(address);
    await first.send(address, { target: '25', horizon: '2029' });
    const seen = await second.send(address, { target: '20', title: 'Veel minder donker' });
    expect(seen.status).toBe(409);
    expect(seen.page.querySelector('input[name=horizon]')?.getAttribute('value')).toBe('2029');
    await second.send(address);
    expect(await findObjective(db(), table.track, id)).toMatchObject({
      version: 3,
      target: { low: 20 },
      horizon: '2029',
      title: 'Veel minder donker',
    });
  });

  test('dropped it leaves plan and counts, and can be put back', async () => {
    const table = await aTable(world, 'Weg');
    const id = await anObjective(world, table);
    const wish = { track: table.track, objective: id };
    await world.does(table.facilitator, dropObjective, { ...wish, reason: 'Niet haalbaar' });
    expect(await world.isRefused(table.facilitator, dropObjective, { ...wish, reason: 'Nog eens' })).toBe(
      'already-dropped',
    );
    expect((await getPlan(db(), table.track)).objectives).toEqual([]);
    const visitor = await aVisitor(world, table.facilitator);
    expect((await visitor.open(`/trajecten/${table.track}/doelen/${id}`)).text).toContain('Niet haalbaar');
    await world.does(table.facilitator, restoreObjective, wish);
    expect((await getPlan(db(), table.track)).objectives).toHaveLength(1);
  });
});

describe('freezing the plan', () => {
  test('gives a numbered version whose file has the digest that was told', async () => {
    const table = await aTable(world, 'Vast');
    const finding = await aFinding(world, table);
    const objective = await anObjective(world, table, { findings: [finding] });
    const visitor = await aVisitor(world, table.facilitator);
    expect((await visitor.open(plan(table))).heading).toBe('Het plan is nog niet vastgesteld');
    expect(await findCurrentPlan(db(), table.track)).toBeNull();
    expect(await world.isRefused(table.facilitator, freezePlan, { track: table.track, digest: 'x' })).toBe(
      'plan-empty',
    );
    const empty = await visitor.open(`${plan(table)}/vaststellen`);
    expect(empty.heading).toBe('Dit plan kan nog niet worden vastgesteld');
    expect(empty.page.querySelector(`form[action$=vaststellen]`)).toBeNull();
    await aMeasure(world, table, { findings: [finding], objective, owner: table.parties.police, oneOffCost: '1200' });
    await visitor.open(`${plan(table)}/vaststellen`);
    expect(visitor.last().text).toContain('1 maatregel, 1 doel en 1 bevinding');
    expect(visitor.last().text).toContain('één maatregel heeft nog geen eigenaar of einddatum');
    await visitor.send(`${plan(table)}/vaststellen`);
    expect(visitor.last().heading).toBe('Het plan ligt vast in versie 1');
    const current = await findCurrentPlan(db(), table.track);
    expect(current).toMatchObject({ version: 1, changedSince: false });
    const again = await visitor.open(`${plan(table)}/vaststellen`);
    expect(again.heading).toBe('Versie 1 van het plan is al vastgesteld');
    expect(again.page.querySelector(`form[action$=vaststellen]`)).toBeNull();
    const file = await visitor.open(`${plan(table)}/versies/1/plan.json`);
    expect(sha256(file.html)).toBe(current?.digest);
    expect(canonicalJson(JSON.parse(file.html))).toBe(file.html);
    const seen = await visitor.open(`${plan(table)}/versies/1`);
    for (const words of [
      'V1. Kapotte lampen vervangen',
      'Politie',
      '€ 1.200 eenmalig',
      'Doel: Minder bedrijven vinden het donker',
      '(n = 54, N = 98)',
    ])
      expect(seen.text).toContain(words);
    const [event] = await listEvents(db(), table.track, { limit: 1 });
    expect(event).toMatchObject({
      kind: 'measures.plan-frozen',
      payload: { version: 1, digest: current?.digest, measures: 1 },
    });
    expect((await visitor.open(`${plan(table)}?taal=en`)).heading).toBe('The plan is frozen in version 1');
  });

  test('carrying the plan out does not change it; every change of what was agreed does, and says what', async () => {
    const table = await aTable(world, 'Wijzig');
    const finding = await aFinding(world, table);
    const id = await aMeasure(world, table, { findings: [finding], owner: table.parties.police, dueOn: '2026-05-31' });
    await aFrozenPlan(world, table);
    await aMeasureIn(world, table, id, 'done');
    await aProgressReport(world, table.police, { track: table.track, measure: id });
    await aChange(world, table, id, { remarks: 'Alleen voor ons' });
    expect((await findCurrentPlan(db(), table.track))?.changedSince).toBe(false);
    await aChange(world, table, id, { dueOn: '2026-06-30', owner: table.parties.fire });
    expect((await findCurrentPlan(db(), table.track))?.changedSince).toBe(true);
    const visitor = await aVisitor(world, table.auditor);
    const seen = await visitor.open(plan(table));
    expect(seen.heading).toBe('Het plan is op één punt gewijzigd sinds versie 1');
    for (const words of ['gewijzigd sinds versie 1', '31 mei 2026', '30 juni 2026', 'Politie', 'Brandweer'])
      expect(seen.text).toContain(words);
    await aChange(world, table, id, { dueOn: '2026-05-31', owner: table.parties.police });
    expect((await findCurrentPlan(db(), table.track))?.changedSince).toBe(false);
    await aChange(world, table, id, { findings: [] });
    await world.does(table.facilitator, dropFinding, { track: table.track, finding, reason: 'Opgelost' });
    expect((await visitor.open(plan(table))).heading).toBe('Het plan is op twee punten gewijzigd sinds versie 1');
    await aFrozenPlan(world, table);
    expect((await visitor.open(`${plan(table)}/versies/1`)).text).toContain('Er is een nieuwere versie: versie 2');
    expect((await findFrozenPlan(db(), table.track, 1))?.plan.findings).toHaveLength(1);
    expect((await findFrozenPlan(db(), table.track, 2))?.plan.findings).toEqual([]);
  });

  test('freezes exactly what was seen, once', async () => {
    const table = await aTable(world, 'Gezien');
    const id = await aMeasure(world, table);
    const [looking, other] = [await aVisitor(world, table.facilitator), await aVisitor(world, table.facilitator)];
    await looking.open(`${plan(table)}/vaststellen`);
    await other.open(`${plan(table)}/vaststellen`);
    await aChange(world, table, id, { title: 'Andere lampen' });
    const seen = await looking.send(`${plan(table)}/vaststellen`);
    expect(seen.status).toBe(409);
    expect(seen.text).toContain('Het plan is gewijzigd terwijl u keek');
    await looking.send(`${plan(table)}/vaststellen`);
    const frozen = await aFrozenPlan(world, table);
    expect(frozen.version).toBe(1);
    expect((await other.send(`${plan(table)}/vaststellen`)).status).toBe(409);
    const versions = await Promise.allSettled(Array.from({ length: 4 }, () => aFrozenPlan(world, table)));
    expect(versions.every((one) => one.status === 'fulfilled' && one.value.version === 1)).toBe(true);
  });

  test('a frozen version stays as it is, in the database too', async () => {
    const table = await aTable(world, 'Blijft');
    await aMeasure(world, table);
    await aFrozenPlan(world, table);
    await expect(db().updateTable('measure_plan_version').set({ content: '{}' }).execute()).rejects.toThrow();
    await expect(db().deleteFrom('measure_plan_version').execute()).rejects.toThrow();
  });
});

describe('agreeing every measure at once', () => {
  test('takes the ones that were seen and have an owner, in one line of the ledger, and leads on', async () => {
    const table = await aTable(world, 'Samen');
    const [mine, lamps] = [
      await aMeasure(world, table, { owner: table.parties.police }),
      await aMeasure(world, table, { owner: table.parties.fire, title: 'Gaten dichten' }),
    ];
    const loose = await aMeasure(world, table, { title: 'Nog van niemand' });
    await aFrozenPlan(world, table);
    const visitor = await aVisitor(world, table.facilitator);
    const before = await visitor.open(plan(table));
    const links = before.page.querySelectorAll('a[href$="/convenant"]').map(({ text }) => text.trim());
    expect(links).toContain('Ga verder met het convenant');
    expect(before.page.querySelector('a[href$="/plan/afspreken"]')?.text).toContain('Spreek 2 maatregelen af');
    const asked = await visitor.open(`${plan(table)}/afspreken`);
    expect(asked.heading).toBe('U spreekt 2 voorgestelde maatregelen af');
    expect(asked.text).toContain('Eén maatregel blijft een voorstel');
    await visitor.send(`${plan(table)}/afspreken`);
    expect(visitor.last().heading).toBe('Het plan ligt vast in versie 1');
    const stands = new Map((await listMeasures(db(), table.track)).map(({ id, status }) => [id, status.kind]));
    expect([stands.get(mine), stands.get(lamps), stands.get(loose)]).toEqual(['agreed', 'agreed', 'proposed']);
    const [event] = await listEvents(db(), table.track, { limit: 1 });
    expect(event).toMatchObject({
      kind: 'measures.all-agreed',
      payload: { measures: [{ measure: mine }, { measure: lamps }] },
    });
    expect((await visitor.open(`/trajecten/${table.track}/gebeurd`)).text).toContain(
      '2 maatregelen afgesproken: V1, V2',
    );
    const after = await visitor.open(`${plan(table)}/afspreken`);
    expect(after.text).toContain('hebben geen eigenaar aan tafel');
    expect((await visitor.open(`${plan(table)}/afspreken?taal=en`)).heading).toBe('There is nothing to agree now');
    expect(await world.isRefused(table.facilitator, agreeAll, { track: table.track })).toBe('nothing-to-agree');
  });

  test('agrees nothing when a measure was changed or moved meanwhile, and once when sent twice', async () => {
    const table = await aTable(world, 'Intussen');
    const id = await aMeasure(world, table, { owner: table.parties.police });
    const other = await aMeasure(world, table, { owner: table.parties.fire });
    const address = `${plan(table)}/afspreken`;
    const visitor = await aVisitor(world, table.facilitator);
    await visitor.open(address);
    await aChange(world, table, id, { title: 'Heel andere lampen' });
    const seen = await visitor.send(address);
    expect(seen.status).toBe(409);
    expect(seen.text).toContain('Heel andere lampen');
    await aMeasureIn(world, table, other, 'agreed');
    expect((await visitor.send(address)).status).toBe(409);
    expect((await findMeasure(db(), table.track, id))?.status.kind).toBe('proposed');
    const [open] = splitProposals(await listMeasures(db(), table.track)).agreeable;
    const sent = { track: table.track, seen: digestOfSeen(open === undefined ? [] : [open]) };
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => world.does(table.facilitator, agreeAll, sent)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const owner = await aVisitor(world, table.police);
    expect((await owner.open(plan(table))).page.querySelector('a[href$="/plan/afspreken"]')).toBeNull();
    expect((await owner.open(address)).status).toBe(403);
  });
});

describe('asking of many tracks at once', () => {
  test('takes the same number of questions however many', async () => {
    const tables = [];
    for (const title of ['Veel een', 'Veel twee', 'Veel drie']) tables.push(await aTable(world, title));
    for (const table of tables) {
      await anObjective(world, table);
      for (const theme of ['lighting', 'traffic']) await aMeasure(world, table, { theme, id: orderedId() });
      await aFrozenPlan(world, table);
    }
    const tracks = tables.map((table) => table.track);
    const facts = await listMeasureFacts(db(), tracks, '2026-04-14' as LocalDate);
    expect([...facts.values()].map((fact) => [fact.total, fact.objectivesComplete, fact.plan?.version])).toEqual([
      [2, 1, 1],
      [2, 1, 1],
      [2, 1, 1],
    ]);
    expect([...(await listCurrentPlans(db(), tracks)).values()].map((current) => current.changedSince)).toEqual([
      false,
      false,
      false,
    ]);
    expect((await listMeasureFacts(db(), [], '2026-04-14' as LocalDate)).size).toBe(0);
  });
});
