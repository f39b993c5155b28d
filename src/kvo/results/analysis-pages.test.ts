import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPerson } from '../../../test/builders/people.ts';
import type { OpenWaveSituation } from '../../../test/builders/surveys.ts';
import { anOpenWave, answerAll } from '../../../test/builders/surveys.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { uiTexts } from '../../platform/ui/texts/ui-texts.ts';
import { closeWave } from '../surveys/actions/close-wave.ts';
import { shipped } from '../surveys/questionnaire/fixtures/compiled.ts';
import { reportTexts } from './texts/report-texts.ts';
import { resultTexts } from './texts/texts.ts';

let world: World;
let wave: OpenWaveSituation;
let base: string;
beforeAll(async () => {
  world = await aWorld();
  wave = await anOpenWave(world, 60);
  base = `/trajecten/${wave.track}/resultaten/${wave.wave}`;
  for (const [index, { secret }] of wave.invitations.slice(0, 44).entries())
    await answerAll(await aVisitor(world), `/enquete/${secret}`, (question, options, type) => {
      if (question === 'tenure') return [index % 2 === 0 ? 'owner' : 'tenant'];
      if (question === 'member') return [index % 5 === 0 ? 'no' : 'yes'];
      if (question === 'safe-in-dark') return [String(index % 2 === 0 ? 7 + (index % 3) : 4 + (index % 3))];
      if (question === 'happened.burglary') return [index % 4 === 0 ? 'yes' : 'no'];
      if (question === 'burglary-damage') return [String(500 + 100 * index)];
      if (type === 'radio') return [options[(index + question.length) % Math.min(3, options.length)] ?? ''];
      if (type === 'checkbox') return options.slice(0, 1);
      return undefined;
    });
  await world.does(wave.facilitator, closeWave, { track: wave.track, wave: wave.wave });
}, 120_000);
afterAll(() => world.close());

const open = async (path: string, role: 'facilitator' | 'auditor' = 'auditor') => {
  const person = await aPerson(world, `Iemand ${role}`, [{ role, scope: 'track', subject: wave.track }]);
  return (await aVisitor(world, person)).open(base + path);
};

const releases = async (): Promise<readonly string[]> => {
  const rows = await world.instance.db
    .selectFrom('result_release')
    .select('filter')
    .where('wave_id', '=', wave.wave)
    .orderBy('position')
    .execute();
  return rows.map(({ filter }) => filter);
};

describe('narrowed results', () => {
  test('a size class has an address, is recorded once and says what it is about', async () => {
    const seen = await open('?grootte=2-9&sector=&antwoord=');
    expect(seen.status).toBe(200);
    expect(seen.text).toContain('Alleen 2–9 personen.');
    expect(seen.page.querySelector('select[name=grootte] option[selected]')?.getAttribute('value')).toBe('2-9');
    await open('?grootte=2-9');
    expect(await releases()).toEqual(['grootte=2-9']);
  });

  test('what an address says wrong narrows nothing and is not recorded', async () => {
    const before = await releases();
    const seen = await open(`?grootte=enorm&sector=%3Cscript%3E&deel=${'9'.repeat(9000)}&antwoord=a:b:c`);
    expect(seen.status).toBe(200);
    expect(seen.page.querySelector('#opvallend')).not.toBeNull();
    expect(await releases()).toEqual(before);
  });

  test('two who ask at once are told one after the other', async () => {
    await Promise.all([open('?sector=C'), open('?sector=C'), open('?grootte=1')]);
    const all = await releases();
    expect(new Set(all).size).toBe(all.length);
  });

  test('who gave an answer: the figures of those firms alone', async () => {
    const seen = await open('?antwoord=tenure:owner');
    expect(seen.text).toMatch(/Alleen .*: /);
    expect(seen.text).toContain('Lid van de vereniging of het parkmanagement');
    expect((await open('?antwoord=tenure:castle')).page.querySelector('#opvallend')).not.toBeNull();
  });
});

describe('one question', () => {
  test('shows all answers, the estimate and the bounds that hold in any case', async () => {
    const seen = await open('/vragen/member');
    expect(seen.text).toContain('Wat er is geantwoord');
    expect(seen.text).toContain('35 van de 44');
    expect(seen.text).toContain('minstens 35 en hooguit 51 van de 60 bedrijven');
  });

  test('by group only when asked for', async () => {
    const before = await releases();
    const closed = await open('/vragen/member');
    expect(closed.text).toContain('Kies hoe u de bedrijven wilt indelen.');
    expect(await releases()).toEqual(before);
    const seen = await open('/vragen/member?per=grootte');
    expect(seen.text).toContain('50 of meer personen');
    expect((await open('/vragen/member?per=deelterrein')).text).toContain('Schipsloot');
  });

  test('damage: who had any, the middle one, and what was certainly lost', async () => {
    const seen = await open('/vragen/burglary-damage');
    expect(seen.text).toContain('Had schade');
    expect(seen.text).toContain('Samen gemeld, zeker niet minder');
    expect(seen.text).not.toContain('te weinig antwoorden om hier iets over te zeggen');
  });

  test('every statement of a matrix has its name above its answers', async () => {
    const seen = await open('/vragen/happened');
    const names = seen.page.querySelectorAll('#antwoorden ~ * h3, section[aria-labelledby=antwoorden] h3');
    expect(names.map(({ text }) => text)).toEqual(expect.arrayContaining(['Vernieling of graffiti', 'Brandstichting']));
    expect((await open('/vragen/member')).page.querySelector('section[aria-labelledby=antwoorden] h3')).toBeNull();
  });

  test('what is not asked, or is text alone, is not found', async () => {
    for (const key of ['nothing', 'most-urgent', 'constructor'])
      expect((await open(`/vragen/${key}`)).status).toBe(404);
  });

  test('employees are no sample: no margin', async () => {
    expect((await open('/vragen/nothing?van=employees')).status).toBe(404);
  });
});

describe('the cross table', () => {
  test('counts, percentages by row, the test and how strong', async () => {
    const seen = await open('/kruistabel?rij=tenure&kolom=safe-in-dark');
    expect(seen.heading).toMatch(/hangen samen$/);
    expect(seen.text).toContain('p-waarde');
    expect(seen.text).toContain('n = 44');
  });

  test('asks for two questions, and for two different ones', async () => {
    expect((await open('/kruistabel')).heading).toBe('Kies twee vragen om naast elkaar te zetten');
    expect((await open('/kruistabel?rij=tenure&kolom=tenure')).text).toContain('Kies twee verschillende vragen.');
    expect((await open('/kruistabel?rij=x&kolom=y')).status).toBe(200);
  });

  test('says why there is none', async () => {
    const seen = await open('/kruistabel?rij=burglary-outcome&kolom=tenure');
    expect(seen.text).toMatch(/Minder dan tien bedrijven|bleef één antwoord over|Een paar bedrijven/);
  });
});

describe('change', () => {
  test('the first measurement has nothing before it', async () => {
    expect((await open('/verandering')).text).toContain('Er is nog geen meting om mee te vergelijken');
  });
});

/** Every sentence of a catalogue that does not depend on anything, as it stands in Dutch and not in English. */
const sentencesOf = (dutch: unknown, english: unknown): readonly string[] => {
  if (typeof dutch === 'string') return dutch === english || dutch.length < 8 ? [] : [dutch];
  if (typeof dutch !== 'object' || dutch === null || typeof english !== 'object' || english === null) return [];
  const other = new Map(Object.entries(english));
  return Object.entries(dutch).flatMap(([key, value]) => sentencesOf(value, other.get(key)));
};

const wholeWords = (sentence: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(sentence)}(?![\\p{L}\\p{N}])`, 'u');

describe('in English', () => {
  const asked = shipped('entrepreneurs').questions.flatMap(({ text, figure }) => [
    text,
    ...(figure?.label === undefined ? [] : [figure.label]),
  ]);
  const dutch = [
    ...sentencesOf(resultTexts('nl'), resultTexts('en')),
    ...sentencesOf(reportTexts('nl'), reportTexts('en')),
    ...sentencesOf(uiTexts('nl'), uiTexts('en')),
    ...asked.flatMap(({ nl, en }) => (nl === en || nl.length < 8 ? [] : [nl])),
  ];

  test.each([
    [''],
    ['?grootte=2-9'],
    ['/groepen/employees'],
    ['/vragen/happened?per=grootte'],
    ['/vragen/safe-in-dark?per=deelterrein'],
    ['/vragen/burglary-damage'],
    ['/vragen/burglary-where'],
    ['/kruistabel'],
    ['/kruistabel?rij=tenure&kolom=safe-in-dark'],
    ['/kruistabel?rij=tenure&kolom=tenure'],
    ['/verandering'],
    ['/open-antwoorden'],
    ['/vrijgegeven-antwoorden'],
    ['/exporteren/entrepreneurs'],
  ])('%s says nothing in Dutch', async (path) => {
    const seen = await open(`${path}${path.includes('?') ? '&' : '?'}taal=en`, 'facilitator');
    expect(seen.status).toBe(200);
    const words = (seen.page.querySelector('main')?.text ?? '').replaceAll(/\s+/g, ' ');
    expect(dutch.filter((sentence) => ` ${words} `.match(wholeWords(sentence)) !== null)).toEqual([]);
  });
});
