import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aParty, aSeatedMember } from '../../../test/builders/partners.ts';
import type { OpenWaveSituation } from '../../../test/builders/surveys.ts';
import { anOpenWave } from '../../../test/builders/surveys.ts';
import { answerWave } from '../../../test/doors/world/answer-wave.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { changeAccount } from '../accounts/actions/change-account.ts';
import { ensureDueLettersAreSent } from '../overview/jobs/ensure-due-letters-are-sent.ts';

let world: World;
let wave: OpenWaveSituation;

const on = (day: string): void => world.travelTo(`${day}T07:10:00Z`);
const answer = (firms: number): Promise<void> => answerWave(world, wave.wave, { firms, byOpenLink: 0 }, 'Goed zo');
const page = (): string => `/trajecten/${wave.track}/enquete/${wave.wave}/respons`;

beforeAll(async () => {
  world = await aWorld({ now: '2026-04-14T07:10:00Z' });
  wave = await anOpenWave(world, 60);
  await answer(4);
  on('2026-04-15');
  await answer(2);
  on('2026-04-17');
  await answer(2);
  await world.letters();
});
afterAll(() => world.close());

const dueLetters = async () => {
  await ensureDueLettersAreSent.run(world.context());
  return (await world.letters()).filter(({ kind }) => kind === 'overview.due');
};

describe('the response of a running wave', () => {
  test('is too early to foretell in the first days', async () => {
    on('2026-04-16');
    const visitor = await aVisitor(world, wave.facilitator);
    expect((await visitor.open(page())).heading).toBe('Te vroeg om te zeggen of u de drempel haalt');
  });

  test('is foretold from the days, with what can be done while there is time', async () => {
    on('2026-04-24');
    const visitor = await aVisitor(world, wave.facilitator);
    const seen = await visitor.open(page());
    expect(seen.heading).toBe('Zonder actie mist u de drempel waarschijnlijk');
    const text = seen.page.querySelector('main')?.textContent ?? '';
    expect(text).toContain('8 van de 60 bedrijven antwoordden');
    expect(text).toContain('Herinner 52 bedrijven');
    expect(text).toContain('60 uitnodigingen per e-mail');
    const rows = seen.page.querySelectorAll('#per-dag ~ * table tbody tr, section:has(#per-dag) table tbody tr');
    expect(rows.map((row) => row.querySelectorAll('td')[0]?.textContent.trim()).slice(0, 4)).toEqual([
      '4',
      '2',
      '0',
      '2',
    ]);
    const brief = await visitor.open(`/trajecten/${wave.track}/enquete/${wave.wave}`);
    expect(brief.page.querySelector('main')?.textContent).toContain('Verwacht op de laatste dag');
  });

  test('is on the road, and in one letter to whoever runs the track, on whatever node', async () => {
    on('2026-04-24');
    const visitor = await aVisitor(world, wave.facilitator);
    const road = await visitor.open(`/trajecten/${wave.track}`);
    expect(road.page.querySelector(`a[href="${page()}"]`)).not.toBeNull();
    const letters = await dueLetters();
    expect(letters.map(({ to }) => to)).toEqual([wave.facilitator.email]);
    expect(letters[0]?.paragraphs.join('\n')).toMatch(/meer antwoorden op de enquête \(18 nodig, \d+ verwacht\)/);
    expect(await dueLetters()).toEqual([]);
    for (const day of ['2026-04-25', '2026-05-06', '2026-05-13']) {
      on(day);
      expect(await dueLetters()).toEqual([]);
    }
  });

  test('does not tell the others at the table of a group of one firm', async () => {
    on('2026-04-24');
    await world.instance.db
      .updateTable('survey_population')
      .set({ sector: 'Q' })
      .where('wave_id', '=', wave.wave)
      .where('name', '=', 'Bedrijf 001')
      .execute();
    const party = await aParty(world, wave, 'police');
    const seat = { name: 'Ruud Kooistra', role: 'party-member', party } as const;
    const { person: member } = await aSeatedMember(world, wave, seat);
    const own = await aVisitor(world, wave.facilitator);
    expect((await own.open(page())).page.querySelector('main')?.textContent).toContain('Onderwijs');
    const other = await aVisitor(world, member);
    const seen = (await other.open(page())).page.querySelector('main')?.textContent ?? '';
    expect(seen).not.toContain('Onderwijs');
    expect(seen).toContain('kleine groepen samen');
    expect(seen).not.toContain('Herinner 52 bedrijven');
  });

  test('speaks English', async () => {
    on('2026-04-24');
    await world.does(wave.facilitator, changeAccount, { name: 'Marit Dekker', language: 'en' });
    const visitor = await aVisitor(world, wave.facilitator);
    expect((await visitor.open(page())).heading).toBe('Without action you will probably miss the threshold');
  });
});
