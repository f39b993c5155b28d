import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDeclaration, signs } from '../../../test/builders/agreements.ts';
import type { AuditSituation } from '../../../test/builders/audits.ts';
import { aTrackUnderAudit, judge, theCriterion } from '../../../test/builders/audits.ts';
import { aFinding } from '../../../test/builders/findings.ts';
import { aFrozenPlan, aMeasure, aMeasureIn, anObjective, aProgressReport } from '../../../test/builders/measures.ts';
import { aMember, aParty } from '../../../test/builders/partners.ts';
import type { TableSituation } from '../../../test/builders/records.ts';
import { aRecord, aReport, aTable } from '../../../test/builders/records.ts';
import { someFirms } from '../../../test/builders/surveys.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { orderedId } from '../../kernel/ids.ts';
import { strikeRecord } from '../records/actions/strike-record.ts';
import { findRecord } from '../records/queries.ts';
import { closeWave } from '../surveys/actions/close-wave.ts';
import { openWave } from '../surveys/actions/open-wave.ts';
import { planWave } from '../surveys/actions/plan-wave.ts';
import { overrideRule } from '../tracks/actions/override-rule.ts';
import { addEvidence } from './actions/add-evidence.ts';
import { correctNonConformity } from './actions/correct-non-conformity.ts';
import { planAudit } from './actions/plan-audit.ts';
import { strikeEvidence } from './actions/strike-evidence.ts';
import { listAuditPlans, listEvidence } from './queries.ts';

let world: World;
let table: TableSituation;
let situation: AuditSituation;
let declaration: Awaited<ReturnType<typeof aDeclaration>>;
beforeAll(async () => {
  world = await aWorld();
  table = await aTable(world);
  situation = await aTrackUnderAudit(world, { ...table });
  declaration = await aDeclaration(world, {
    ...table,
    parties: { police: table.parties.police, municipality: table.parties.municipality },
  });
  await aRecord(world, table);
}, 60_000);
afterAll(() => world.close());

const addTo = (criterion: string) =>
  world.does(table.facilitator, addEvidence, {
    track: table.track,
    criterion,
    id: orderedId(),
    document: 'other',
    title: `Bewijs bij ${criterion}`,
    files: [aReport(criterion)],
  });

/** Every kind of thing a verdict can rest on, and one field of it that somebody changes afterwards. */
const changes: readonly (readonly [what: string, criterion: string, change: () => Promise<unknown>, said: string])[] = [
  [
    'a party joins',
    'R01',
    () => aParty(world, table, 'security-firm', { name: 'Noorderwacht' }),
    'De partijen aan tafel: veranderd',
  ],
  [
    'somebody joins the working group',
    'R03',
    () => aMember(world, table, { name: 'Wim Werkgroep', workingGroup: true }),
    'De werkgroep: veranderd',
  ],
  [
    'the declaration gets a signature',
    'R02',
    () => signs(world, declaration.signatories['police'] as never),
    'De intentieverklaring: veranderd',
  ],
  ['a finding is added', 'R05', () => aFinding(world, table), 'De lijst van bevindingen: veranderd'],
  [
    'a number of the scheme is set otherwise',
    'R06',
    () =>
      world.does(table.facilitator, overrideRule, {
        track: table.track,
        rule: 'response-first',
        id: orderedId(),
        value: '25',
        reason: 'Afgesproken met de instelling.',
      }),
    'Een getal waar het criterium op rust: veranderd',
  ],
  [
    'a walk gets a report',
    'R09',
    () => aRecord(world, table, { kind: 'walk-day', title: 'Dagschouw' }),
    'Schouw bij daglicht: veranderd',
  ],
  ['a measure is added', 'R12', () => aMeasure(world, table), 'De maatregelenmatrix: veranderd'],
  ['a plan is frozen', 'R11', () => aFrozenPlan(world, table), 'Het plan van aanpak: veranderd'],
  ['an objective is added', 'R14', () => anObjective(world, table), 'De doelen: veranderd'],
  [
    'the visit is planned on another day',
    'R18',
    async () => {
      const plan = (await listAuditPlans(world.instance.db, [table.track])).get(table.track);
      await world.does(situation.auditor, planAudit, {
        track: table.track,
        version: String(plan?.version),
        bodyName: plan?.bodyName,
        deskReviewOn: '2026-02-04',
        siteVisitOn: '2026-02-18',
      });
    },
    'De planning van de audit: veranderd',
  ],
  ['evidence is added', 'R04', () => addTo('R04'), 'Bewijs toegevoegd: Bewijs bij R04'],
];

describe('a verdict goes out of date when what it rests on changes', () => {
  test.for(changes)('%s', async ([, criterion, change, said]) => {
    await judge(world, situation, criterion);
    const page = `/trajecten/${table.track}/audit/${criterion}`;
    const visitor = await aVisitor(world, table.facilitator);
    expect((await visitor.open(page)).text).not.toContain('verouderd');
    await change();
    const seen = await visitor.open(page);
    expect(seen.heading).toContain('het oordeel is verouderd');
    expect(seen.text).toContain(said);
    const overview = await visitor.open(`/trajecten/${table.track}/audit`);
    const row = overview.page.querySelectorAll('tr').find((one) => one.textContent.includes(criterion));
    expect(row?.textContent).toContain('Verouderd');
    await judge(world, situation, criterion);
    expect((await theCriterion(world, table.track, criterion)).state).toBe('standing');
  });

  test('a measure is carried out', async () => {
    const measure = await aMeasure(world, table, { owner: table.parties.municipality });
    for (const id of ['R12', 'R13']) await judge(world, situation, id);
    await aMeasureIn(world, table, measure, 'running');
    const evidence = { step: 'finish', percentage: 100 };
    await aProgressReport(world, table.facilitator, { track: table.track, measure }, evidence);
    // The matrix says what was agreed: how far it is, is another criterion.
    expect((await theCriterion(world, table.track, 'R12')).state).toBe('standing');
    expect((await theCriterion(world, table.track, 'R13')).changes).toEqual([
      { kind: 'fact', key: 'measures-done', how: 'changed' },
    ]);
  });

  test('evidence is struck', async () => {
    await addTo('R16');
    await judge(world, situation, 'R16');
    const [evidence] = (await listEvidence(world.instance.db, [table.track])).filter((one) => one.criterion === 'R16');
    await world.does(table.facilitator, strikeEvidence, {
      track: table.track,
      evidence: evidence?.id,
      reason: 'Verkeerd bestand',
    });
    const seen = await (await aVisitor(world, table.facilitator)).open(`/trajecten/${table.track}/audit/R16`);
    expect(seen.text).toContain('Bewijs doorgehaald: Bewijs bij R16');
    expect(seen.text).toContain('Doorgehaald: Verkeerd bestand');
  });

  test('a report that counted is struck, and what it said then is still told', async () => {
    const record = await aRecord(world, table, { kind: 'evaluation', title: 'Evaluatie 2025', heldOn: '2026-01-20' });
    await judge(world, situation, 'R20');
    const found = await findRecord(world.instance.db, table.track, record);
    await world.does(table.facilitator, strikeRecord, {
      track: table.track,
      record,
      version: String(found?.version),
      reason: 'Dubbel',
    });
    const seen = await (await aVisitor(world, situation.auditor)).open(`/trajecten/${table.track}/audit/R20`);
    expect(seen.text).toContain('toen: Evaluatie: 20 januari 2026 (1 verslag).');
    expect(seen.text).toContain('nu: Evaluatie: niets vastgelegd.');
  });

  test('a correction is written', async () => {
    await judge(world, situation, 'R26', 'major');
    const { verdict } = await theCriterion(world, table.track, 'R26');
    await world.does(table.facilitator, correctNonConformity, {
      track: table.track,
      criterion: 'R26',
      id: orderedId(),
      verdict: verdict?.id,
      text: 'Het register is gevuld.',
    });
    const seen = await (await aVisitor(world, table.facilitator)).open(`/trajecten/${table.track}/audit/R26`);
    expect(seen.heading).toContain('het herstel wacht op een oordeel');
    expect(seen.text).toContain('Er is herstel beschreven');
  });

  test('and not when the next measurement is prepared or runs, only once it has closed', async () => {
    await someFirms(world, table, 6);
    const wave = async (closesOn: string): Promise<string> => {
      const wish = { track: table.track, id: orderedId(), opensOn: '2026-04-14', closesOn };
      const { id } = await world.does(table.facilitator, planWave, { ...wish, employees: 'no', visitors: 'no' });
      await world.does(table.facilitator, openWave, { track: table.track, wave: id });
      return id;
    };
    await world.does(table.facilitator, closeWave, { track: table.track, wave: await wave('2026-05-12') });
    await judge(world, situation, 'R05');
    await judge(world, situation, 'R06');
    const next = await wave('2026-05-13');
    for (const id of ['R05', 'R06']) expect((await theCriterion(world, table.track, id)).state, id).toBe('standing');
    await world.does(table.facilitator, closeWave, { track: table.track, wave: next });
    expect((await theCriterion(world, table.track, 'R06')).state).toBe('stale');
  });

  test('and not when time alone goes by', async () => {
    for (const id of ['R01', 'R06', 'R09', 'R20']) await judge(world, situation, id);
    world.travelTo('2026-12-24T10:00:00Z');
    for (const id of ['R01', 'R06', 'R09', 'R20'])
      expect((await theCriterion(world, table.track, id)).changes, id).toEqual([]);
    world.travelTo('2026-04-14T07:10:00Z');
  });
});
