import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDeclaration } from '../../../test/builders/agreements.ts';
import type { CertifiedTable } from '../../../test/builders/overview.ts';
import { aCertifiedTable, aPicture, aTrackIn, countQuestions, passesTo } from '../../../test/builders/overview.ts';
import type { FullTable } from '../../../test/builders/partners.ts';
import { aFullTable } from '../../../test/builders/partners.ts';
import { aPerson } from '../../../test/builders/people.ts';
import type { OpenWaveSituation } from '../../../test/builders/surveys.ts';
import { anOpenWave, answerAll } from '../../../test/builders/surveys.ts';
import { aBarePark, aFacilitator } from '../../../test/builders/tracks.ts';
import type { Seen } from '../../../test/visitor.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import type { Actor } from '../../kernel/actor.ts';
import { orderedId } from '../../kernel/ids.ts';
import { changeAccount } from '../accounts/actions/change-account.ts';
import { closeStage } from '../gates/actions/close-stage.ts';
import { planStages } from '../tracks/actions/plan-stages.ts';

type Person = Extract<Actor, { kind: 'person' }>;

let world: World;
let table: FullTable;
beforeAll(async () => {
  world = await aWorld();
  table = await aFullTable(world);
});
afterAll(() => world.close());

const roadFor = async (who: Person, track: string = table.track): Promise<Seen> =>
  (await aVisitor(world, who)).open(`/trajecten/${track}`);
/** The labels under what whoever looks can do now. */
const stepsOn = (seen: Seen): readonly string[] => {
  const block = seen.page.querySelector('#doen')?.closest('section') ?? seen.page.querySelector('#doen');
  return (block?.querySelectorAll('a') ?? []).map((link) => link.textContent.replace(/\s+/g, ' ').trim());
};
const gateOn = (seen: Seen, number: number): string =>
  (seen.page.querySelector(`#fase-${number}`)?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the road of a track', () => {
  test('says what is missing, as a sentence with its numbers, and offers each the step that is theirs', async () => {
    const declared = await aDeclaration(world, table);
    await declared.signedBy('entrepreneurs', 'municipality');
    const seen = await roadFor(table.facilitator);
    expect(seen.heading).toBe('Bedrijventerreinen Wolvega');
    expect(seen.page.querySelector('#nu')?.textContent).toContain('handtekeningen te gaan');
    expect(gateOn(seen, 1)).toMatch(/Twee van de vier partijen .*Nog niet: .*Brandweer Fryslân/);
    expect(stepsOn(seen)[0]).toMatch(/^Herinner /);
    expect(stepsOn(await roadFor(table.policeOfficer))[0]).toBe('Teken de intentieverklaring');
    expect(seen.text).toContain('Politie Noord-Nederland');
    expect(seen.text).toMatch(/Jelle de Boer/);
    await declared.signedBy('police', 'fire-service');
    const complete = await roadFor(table.facilitator);
    expect(stepsOn(complete)[0]).toBe('Sluit de intentie af');
    expect(stepsOn(await roadFor(table.parkManager))).not.toContain('Sluit de intentie af');
  });

  test('moves on when a stage is closed, and keeps the day on the road', async () => {
    await world.does(table.facilitator, closeStage, { track: table.track, stage: 'intent', id: orderedId() });
    const seen = await roadFor(table.facilitator);
    expect(seen.page.querySelector('#nu')?.closest('section')?.textContent).toContain('Fase 2 van 9');
    expect(gateOn(seen, 1)).toContain('14 april 2026');
    expect(stepsOn(seen)[0]).toBe('Plan de enquête');
  });

  test('keeps saying that a gate was passed while it was shut, and why', async () => {
    const { park, areas } = await aBarePark(world, 'Haven');
    const facilitator = await aFacilitator(world, [park], 'Nynke Hoekstra');
    const track = await aTrackIn(world, facilitator, areas, { title: 'Haven', startedOn: '2026-04-14', to: 'survey' });
    const seen = await roadFor(facilitator, track);
    expect(gateOn(seen, 1)).toContain('De partijen besloten verder te gaan.');
    expect(seen.text).toContain('Er zit nog niemand aan tafel');
  });

  test('shows the planning, and the days to come in their order', async () => {
    const { planningVersion } = (await aPicture(world, table.track)).road.track;
    await world.does(table.facilitator, planStages, {
      track: table.track,
      version: String(planningVersion),
      analysis: '2026-08-20',
      survey: '2026-06-15',
      audit: '2027-02-01',
    });
    const seen = await roadFor(table.policeOfficer);
    const days = (seen.page.querySelector('#agenda')?.closest('section')?.querySelectorAll('time') ?? []).map((one) =>
      one.getAttribute('datetime'),
    );
    expect(days).toEqual(['2026-06-15', '2026-08-20', '2027-02-01']);
    expect(seen.page.querySelector('.dates time[datetime^="2027"]')?.textContent).toContain(' 2027');
    expect(seen.text).not.toContain('(2027)');
    expect(gateOn(seen, 3)).toMatch(/gepland augustus 2026/);
  });

  test('is not found for who has nothing to do with it, nor when there is no such track', async () => {
    const stranger = await aPerson(world, 'Vera Vreemd', [{ role: 'facilitator' }]);
    for (const path of [table.track, orderedId(), 'geen-id'])
      expect((await roadFor(stranger, path)).status).toBeGreaterThanOrEqual(403);
    const nobody = await (await aVisitor(world)).open(`/trajecten/${table.track}`);
    expect(nobody.url).toMatch(/aanmelden/);
  });

  test('is asked for in the same number of questions, and only what changed is reckoned anew', async () => {
    const visitor = await aVisitor(world, table.facilitator);
    await visitor.open(`/trajecten/${table.track}`);
    const kept = await countQuestions(world, () => visitor.open(`/trajecten/${table.track}`));
    expect(kept).toBeLessThan(8);
  });

  test('is in English for who reads English, in all its sentences', async () => {
    await world.does(table.policeOfficer, changeAccount, { name: 'Jelle de Boer', language: 'en' });
    const seen = await roadFor(table.policeOfficer);
    expect(seen.text).toContain('Stage 2 of 9');
    expect(seen.text).not.toMatch(/\b(traject|poort|nog|partijen|handtekening)\b/i);
  });
});

describe('while the survey runs', () => {
  let wave: OpenWaveSituation;
  beforeAll(async () => {
    wave = await anOpenWave(world, 20);
    await passesTo(world, wave, 'survey');
    for (const { secret } of wave.invitations.slice(0, 4)) await answerAll(await aVisitor(world), `/enquete/${secret}`);
  });

  test('the panel says how many more are needed, per sub-area, and where the number comes from', async () => {
    const seen = await roadFor(wave.facilitator as Person, wave.track);
    const panel = seen.page.querySelector('#nu')?.closest('section')?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(panel).toContain('2 antwoorden te weinig');
    expect(panel).toContain('4 van de 20 bedrijven hebben geantwoord');
    expect(panel).toContain('Er is 30 % nodig: 6 bedrijven.');
    for (const area of ['Schipsloot', 'Noord-West']) expect(panel).toContain(area);
    expect(panel).toContain('niet bevestigd');
  });

  test('an answer shows at once, though no event tells of it', async () => {
    const before = (await aPicture(world, wave.track)).road.facts.waves[0]?.answered;
    await answerAll(await aVisitor(world), `/enquete/${wave.invitations[4]?.secret ?? ''}`);
    expect((await aPicture(world, wave.track)).road.facts.waves[0]?.answered).toBe((before ?? 0) + 1);
  });
});

describe('in the yearly rhythm', () => {
  let certified: CertifiedTable;
  beforeAll(async () => {
    certified = await aCertifiedTable(world, { title: 'Zuiderveld', facilitator: 'Hessel Dijk' });
  });

  test('the panel counts to the end of the certificate, and the days say what comes', async () => {
    const seen = await roadFor(certified.facilitator, certified.track);
    const panel = seen.page.querySelector('#nu')?.closest('section')?.textContent ?? '';
    expect(panel).toContain('1.095');
    expect(panel).toContain(certified.number);
    expect(seen.text).toContain('Laatste dag voor de bijeenkomst van de werkgroep');
    expect(seen.text).toContain(`2029Certificaat ${certified.number} loopt af`);
  });

  test('as the end comes in sight the next round is the first thing to do', async () => {
    world.travelTo('2028-09-01T07:10:00Z');
    const seen = await roadFor(certified.facilitator, certified.track);
    expect(stepsOn(seen)).toContain('Begin ronde 2');
    world.travelTo('2026-04-14T07:10:00Z');
  });
});
