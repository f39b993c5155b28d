import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { secretsOf, someFirms } from '../../../../test/builders/surveys.ts';
import type { TrackSituation } from '../../../../test/builders/tracks.ts';
import { aTrack } from '../../../../test/builders/tracks.ts';
import type { Visitor } from '../../../../test/visitor.ts';
import { aVisitor, fieldsOf } from '../../../../test/visitor.ts';
import type { World } from '../../../../test/world.ts';
import { aWorld } from '../../../../test/world.ts';
import { orderedId } from '../../../kernel/ids.ts';
import { openWave } from '../actions/open-wave.ts';
import { planWave } from '../actions/plan-wave.ts';
import { beginQuestionnaire } from './actions/begin-questionnaire.ts';

let world: World;
let park: TrackSituation;
beforeAll(async () => {
  world = await aWorld();
  park = await aTrack(world);
  await someFirms(world, park, 6);
});
afterAll(() => world.close());

type Fields = Readonly<Record<string, string>>;

/** The fields of the form of a page that goes to an address, with some typed over. */
const filled = (visitor: Visitor, action: string, typed: Fields): Readonly<Record<string, readonly string[]>> => {
  const form = visitor
    .last()
    .page.querySelectorAll('form')
    .find((one) => one.getAttribute('action') === action);
  if (form === undefined) throw new Error(`no form to ${action}`);
  return {
    ...Object.fromEntries(fieldsOf(form)),
    ...Object.fromEntries(Object.entries(typed).map(([k, v]) => [k, [v]])),
  };
};

const begun = async (start: 'core' | 'empty', audience = 'entrepreneurs') => {
  const { id } = await world.does(park.facilitator, beginQuestionnaire, {
    track: park.track,
    id: orderedId(),
    audience,
    title: 'Vragen over de <b>Kade</b>',
    start,
  });
  return `/trajecten/${park.track}/vragenlijsten/${id}`;
};

const addAndWrite = async (visitor: Visitor, base: string, type: string, typed: Fields): Promise<string> => {
  await visitor.open(base);
  const added = await visitor.send(`${base}/toevoegen`, filled(visitor, `${base}/toevoegen`, { type }));
  const saved = await visitor.send(added.url, filled(visitor, added.url, typed));
  expect(saved.text).toContain('De vraag is bewaard');
  return added.url.split('/').at(-1) ?? '';
};

/** An own list with a choice, a number that follows from it, a ranking, a month and a place. */
const writeList = async (visitor: Visitor): Promise<string> => {
  const base = await begun('empty');
  await addAndWrite(visitor, base, 'yes-no', {
    'text.nl': 'Is er schade?',
    'text.en': 'Any damage?',
    required: 'hard',
  });
  await addAndWrite(visitor, base, 'whole-number', {
    'text.nl': 'Hoe vaak?',
    'text.en': 'How often?',
    showIf: 'vraag-1 = "yes"',
    'onlyIf.nl': 'Alleen bij schade',
    'onlyIf.en': 'Only with damage',
    'check.0.holds': 'vraag-2 <= 10',
    'check.0.nl': 'Zo vaak kan niet',
    'check.0.en': 'That is too often',
    'check.0.strict': 'yes',
  });
  await addAndWrite(visitor, base, 'ranking', {
    'text.nl': 'Wat eerst?',
    'text.en': 'What first?',
    'option.0.nl': 'Licht',
    'option.0.en': 'Light',
    'option.1.nl': 'Hek',
    'option.1.en': 'Fence',
  });
  await addAndWrite(visitor, base, 'month', { 'text.nl': 'Wanneer?', 'text.en': 'When?', ratherNotSay: 'yes' });
  await addAndWrite(visitor, base, 'place', { 'text.nl': 'Waar?', 'text.en': 'Where?' });
  await addAndWrite(visitor, base, 'information', { 'text.nl': 'Bedankt zover', 'text.en': 'Thanks so far' });
  return base;
};

const publish = async (visitor: Visitor, base: string, typed: Fields = {}) => {
  await visitor.open(`${base}/publiceren`);
  return visitor.send(`${base}/publiceren`, filled(visitor, `${base}/publiceren`, typed));
};

describe('writing a questionnaire', () => {
  test('begins with the core questions, in order, and shows what others type as text', async () => {
    const visitor = await aVisitor(world, park.facilitator);
    const seen = await visitor.open(await begun('core'));
    expect(seen.heading).toBe('Vragen over de <b>Kade</b>');
    expect(seen.page.querySelectorAll('button[value^="up:"]').length).toBeGreaterThan(40);
    expect(seen.text).toContain('Engels: nog één tekst');
  });

  test('moves, removes, goes back, and keeps everything on reload', async () => {
    const visitor = await aVisitor(world, park.facilitator);
    const base = await writeList(visitor);
    const order = async (): Promise<readonly string[]> =>
      (await visitor.open(base)).page
        .querySelectorAll('button[value^="up:"]')
        .map((button) => button.getAttribute('value')?.slice(3) ?? '');
    const step = async (value: string) => {
      await visitor.open(base);
      return visitor.send(base, { ...filled(visitor, base, {}), step: [value] });
    };
    expect(await order()).toEqual(['vraag-1', 'vraag-2', 'vraag-3', 'vraag-4', 'vraag-5', 'vraag-6']);
    await step('up:vraag-2');
    expect((await order()).slice(0, 2)).toEqual(['vraag-2', 'vraag-1']);
    expect(visitor.last().text).toContain('een vraag die pas later komt');
    await step('undo');
    await step('remove:vraag-3');
    expect(await order()).not.toContain('vraag-3');
    const undone = await step('undo');
    expect(undone.text).toContain('ongedaan gemaakt');
    expect(await order()).toEqual(['vraag-1', 'vraag-2', 'vraag-3', 'vraag-4', 'vraag-5', 'vraag-6']);
    await step('module:B');
    expect((await order()).length).toBeGreaterThan(6);
  });

  test('two tabs: the second is told, keeps what was typed, and can save again', async () => {
    const one = await aVisitor(world, park.facilitator);
    const base = await writeList(one);
    const question = `${base}/vragen/vraag-1`;
    const two = await aVisitor(world, park.facilitator);
    await two.open(question);
    const older = filled(two, question, { 'hint.nl': 'Van de tweede' });
    await one.open(question);
    await one.send(question, filled(one, question, { 'text.nl': 'Van de eerste?' }));
    const refused = await two.send(question, older);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('intussen gewijzigd');
    const merged = filled(two, question, {});
    expect(merged['text.nl']).toEqual(['Van de eerste?']);
    expect(merged['hint.nl']).toEqual(['Van de tweede']);
    expect((await two.send(question, merged)).text).toContain('De vraag is bewaard');
  });

  test('a condition that cannot be read is refused with its place, and what was typed stays', async () => {
    const visitor = await aVisitor(world, park.facilitator);
    const base = await writeList(visitor);
    const question = `${base}/vragen/vraag-2`;
    await visitor.open(question);
    const refused = await visitor.send(question, filled(visitor, question, { showIf: 'vraag-1 =\n = 3' }));
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('regel 2, teken 2');
    expect(refused.page.querySelector('[name=showIf]')?.text).toContain('vraag-1 =');
    const looked = await visitor.send(
      `${question}/voorbeeld`,
      filled(visitor, question, { showIf: '', 'text.nl': 'Nog <i>anders</i>?' }),
    );
    expect(looked.text).toContain('Nog <i>anders</i>?');
    expect((await visitor.open(question)).page.querySelector('[name="text.nl"]')?.text).toContain('Hoe vaak?');
  });

  test('of another track it is not there, and nobody comes in without signing in', async () => {
    const base = await begun('core');
    const other = await aTrack(world);
    const stranger = await aVisitor(world, other.facilitator);
    const id = base.split('/').at(-1) ?? '';
    expect((await stranger.open(`/trajecten/${other.track}/vragenlijsten/${id}`)).status).toBe(404);
    expect((await stranger.open(`/trajecten/${other.track}/vragenlijsten/onzin`)).status).toBe(404);
    expect((await (await aVisitor(world)).open(base)).url).toContain('/aanmelden');
  });
});

describe('publishing', () => {
  test('says all that is wrong; a language that is not complete cannot be opened', async () => {
    const visitor = await aVisitor(world, park.facilitator);
    const base = await begun('empty');
    expect((await visitor.open(`${base}/publiceren`)).heading).toBe('Publiceren kan nog niet');
    await addAndWrite(visitor, base, 'long-text', { 'text.nl': 'Vertel' });
    expect((await visitor.open(`${base}/publiceren`)).text).toContain('Engels kan nog niet open');
    const forced = await publish(visitor, base, { english: 'yes' });
    expect(forced.status).toBe(422);
    expect((await publish(visitor, base)).text).toContain('Versie 1 is gepubliceerd');
    expect((await visitor.open(`${base}/publiceren`)).heading).toContain('niets gewijzigd');
    const stored = await world.instance.db.selectFrom('survey_published').select(['languages', 'digest']).execute();
    expect(stored.at(-1)?.languages).toEqual(['nl']);
    await expect(
      world.instance.db.updateTable('survey_published').set({ number: 9 }).where('number', '=', 1).execute(),
    ).rejects.toThrow();
  });

  test('a wave asks it, respondents answer it, and the old version stays as it was', async () => {
    const visitor = await aVisitor(world, park.facilitator);
    const base = await writeList(visitor);
    const page = await visitor.open(`${base}/voorbeeld/1`);
    expect(page.text).toContain('Is er schade?');
    const head = filled(await opened(visitor, base), `${base}/kop`, { 'title.en': 'About the quay' });
    await visitor.send(`${base}/kop`, head);
    expect((await publish(visitor, base, { english: 'yes' })).text).toContain('Versie 1 is gepubliceerd');
    const planning = await visitor.open(`/trajecten/${park.track}/enquete/nieuw`);
    const offered = planning.page
      .querySelectorAll('select[name="questionnaire-entrepreneurs"] option')
      .map((option) => option.getAttribute('value'));
    const { digest } = await world.instance.db
      .selectFrom('survey_published')
      .select('digest')
      .where('questionnaire_id', '=', base.split('/').at(-1) ?? '')
      .executeTakeFirstOrThrow();
    expect(offered).toContain(digest);
    const term = { opensOn: '2026-04-14', closesOn: '2026-05-12' };
    const { id: wave } = await world.does(park.facilitator, planWave, {
      track: park.track,
      id: orderedId(),
      ...term,
      'questionnaire-entrepreneurs': digest,
    });
    await world.does(park.facilitator, openWave, { track: park.track, wave });
    const [first] = await secretsOf(world, wave);
    const respondent = await aVisitor(world);
    const seen = await respondent.open(`/enquete/${first?.secret}`);
    expect(seen.text).toContain('Alleen bij schade');
    expect(seen.page.querySelectorAll('select[name^="q.vraag-3."]')).toHaveLength(2);
    const action = seen.page.querySelector('form#vragen')?.getAttribute('action') ?? '';
    const said = {
      'q.vraag-1': 'yes',
      'q.vraag-2': '12',
      'q.vraag-3.antwoord-1': '2',
      'q.vraag-3.antwoord-2': '1',
      'q.vraag-4.rather-not-say': 'yes',
      'q.vraag-5': park.areas[0] ?? '',
    };
    const refused = await respondent.send(action, filled(respondent, action, said));
    expect(refused.text).toContain('Zo vaak kan niet');
    const sent = await respondent.send(action, filled(respondent, action, { ...said, 'q.vraag-2': '2' }));
    expect(sent.heading).toBe('Bedankt, uw antwoorden zijn binnen');
    const stored = await world.instance.db
      .selectFrom('survey_answer')
      .select('answers')
      .where('wave_id', '=', wave)
      .execute();
    expect(stored[0]?.answers).toEqual({
      'vraag-1': { state: 'answered', value: 'yes' },
      'vraag-2': { state: 'answered', value: 2 },
      'vraag-3': { state: 'answered', value: ['antwoord-2', 'antwoord-1'] },
      'vraag-4': { state: 'rather-not-say' },
      'vraag-5': { state: 'answered', value: { area: park.areas[0] } },
    });
    await addAndWrite(visitor, base, 'euro', { 'text.nl': 'Hoeveel?', 'text.en': 'How much?' });
    expect((await publish(visitor, base)).text).toContain('Versie 2 is gepubliceerd');
    const another = await aVisitor(world);
    const [, second] = await secretsOf(world, wave);
    expect((await another.open(`/enquete/${second?.secret}`)).text).not.toContain('Hoeveel?');
  });
});

const opened = async (visitor: Visitor, address: string): Promise<Visitor> => {
  await visitor.open(address);
  return visitor;
};

test('a draft of the core keeps its nine languages when it is edited, and opens in those that are complete', async () => {
  const visitor = await aVisitor(world, park.facilitator);
  const base = await begun('core');
  await visitor.open(base);
  const titles = ['fy', 'de', 'pl', 'tr', 'uk', 'ro', 'ar'].map((language) => [
    `title.${language}`,
    `Titel ${language}`,
  ]);
  const typed = { 'title.en': 'How safe?', ...Object.fromEntries(titles) };
  await visitor.send(`${base}/kop`, filled(visitor, `${base}/kop`, typed));
  const question = `${base}/vragen/tenure`;
  await visitor.open(question);
  await visitor.send(
    question,
    filled(visitor, question, { 'text.en': 'Do you own or rent?', 'text.de': 'Eigen oder gemietet?' }),
  );
  const page = await visitor.open(`${base}/publiceren`);
  const offered = page.page.querySelectorAll('input[name^="open-"]').map((one) => one.getAttribute('name'));
  expect(offered).toEqual(['open-fy', 'open-de', 'open-pl', 'open-tr', 'open-uk', 'open-ro', 'open-ar']);
  expect((await publish(visitor, base)).text).toContain('Versie 1 is gepubliceerd');
  const { languages, content } = await world.instance.db
    .selectFrom('survey_published as p')
    .innerJoin('survey_questionnaire as s', 's.digest', 'p.digest')
    .select(['p.languages', 's.content'])
    .where('p.questionnaire_id', '=', base.split('/').at(-1) ?? '')
    .executeTakeFirstOrThrow();
  expect(languages).toEqual(['nl', 'en', 'fy', 'de', 'pl', 'tr', 'uk', 'ro', 'ar']);
  expect(JSON.stringify(content)).toContain('Do you own or rent?');
  expect(JSON.stringify(content)).toContain('Eigen oder gemietet?');
});

test('a calculated value gets a name that conditions can use; a name or a calculation that cannot be is refused', async () => {
  const visitor = await aVisitor(world, park.facilitator);
  const base = await writeList(visitor);
  const save = async (name: string, expression: string) => {
    await visitor.open(base);
    const typed = { 'value.0.name': name, 'value.0.expression': expression };
    return visitor.send(`${base}/waarden`, filled(visitor, `${base}/waarden`, typed));
  };
  expect((await save('Te veel', 'vraag-2 * 2')).status).toBe(422);
  expect((await save('vraag-1', 'vraag-2 * 2')).text).toContain('al in gebruik');
  const refused = await save('dubbel', 'vraag-2 * * 2');
  expect(refused.text).toContain('regel 1, teken 11');
  expect(refused.page.querySelector('[name="value.0.name"]')?.getAttribute('value')).toBe('dubbel');
  expect((await save('dubbel', 'vraag-2 * 2')).text).toContain('De waarden zijn bewaard');
  const question = `${base}/vragen/vraag-4`;
  await visitor.open(question);
  await visitor.send(
    question,
    filled(visitor, question, { showIf: 'dubbel > 4', 'onlyIf.nl': 'Alleen vaak', 'onlyIf.en': 'Only often' }),
  );
  expect((await visitor.open(base)).text).toContain('Alles klopt');
  expect((await save('', '')).text).toContain('noemt een vraag die er niet is');
});

test('an offence of the bank is added as one block, in order, and can be published', async () => {
  const visitor = await aVisitor(world, park.facilitator);
  const base = await begun('empty');
  await visitor.open(base);
  const added = await visitor.send(base, { ...filled(visitor, base, {}), step: ['offence:burglary'] });
  const keys = added.page.querySelectorAll('button[value^="up:"]').map((one) => one.getAttribute('value')?.slice(3));
  expect(keys).toEqual([
    ...['burglary-happened', 'burglary-times', 'burglary-damage', 'burglary-outcome', 'burglary-where'],
    'burglary-reported-to',
  ]);
  expect(added.page.querySelector('button[value="offence:burglary"]')).toBeNull();
  expect(added.page.querySelector('button[value="offence:theft"]')).not.toBeNull();
  await visitor.send(base, { ...filled(visitor, base, {}), step: ['drop-page:bladzijde-1'] });
  expect((await publish(visitor, base)).text).toContain('Versie 1 is gepubliceerd');
});
