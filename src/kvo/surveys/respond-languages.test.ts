import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenWaveSituation } from '../../../test/builders/surveys.ts';
import { anOpenWave, answerAll, answerPage, firstChoice } from '../../../test/builders/surveys.ts';
import type { Seen } from '../../../test/visitor.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { directionOf, languageNames, respondentLanguages } from '../../kernel/respondent-language.ts';
import { uiTexts } from '../../platform/ui/texts/ui-texts.ts';
import { codeFrom, showCode } from './rules/survey-code.ts';
import { respondentTexts } from './texts/respondent-texts.ts';

let world: World;
let wave: OpenWaveSituation;
beforeAll(async () => {
  world = await aWorld();
  wave = await anOpenWave(world, 30);
});
afterAll(() => world.close());

let taken = 0;
const next = () => {
  const invitation = wave.invitations[taken];
  taken += 1;
  if (invitation === undefined) throw new Error('no invitation is left');
  return invitation;
};
const spoken = (seen: Seen): readonly (string | undefined)[] => {
  const html = seen.page.querySelector('html');
  return [html?.getAttribute('lang'), html?.getAttribute('dir')];
};
const choices = (seen: Seen) => seen.page.querySelectorAll('.langs [lang]');

describe.each(respondentLanguages)('answering in %s', (language) => {
  const t = respondentTexts(language);

  test('goes along from the first page to the last, and speaks no Dutch on the way', async () => {
    const visitor = await aVisitor(world);
    const { secret } = next();
    const first = await visitor.open(`/enquete/${secret}?taal=${language}`);
    expect(spoken(first)).toEqual([language, directionOf(language)]);
    expect(first.text).toContain(t.respondent.privacy);
    const pages = [first.html];
    for (let page = 0; page < 30 && visitor.last().page.querySelector('form#vragen') !== null; page += 1)
      pages.push((await answerPage(visitor)).html);
    expect(visitor.last().heading).toBe(t.thanks.heading);
    expect(spoken(visitor.last())).toEqual([language, directionOf(language)]);
    const dutch = /\b(van de|niet|geen|deze|uw|hoe vaak|vragen)\b/i;
    if (language !== 'nl') for (const html of pages) expect(html.replace(/<[^>]+>/g, ' ')).not.toMatch(dutch);
    expect((await visitor.open(`/enquete/${secret}?taal=${language}`)).heading).toBe(t.shut.spent.heading);
  });

  test('says what is wrong, in the title, the summary and beside the question', async () => {
    const visitor = await aVisitor(world);
    await visitor.open(`/enquete/${next().secret}?taal=${language}`);
    const seen = await answerPage(visitor, () => undefined);
    expect(seen.status).toBe(422);
    expect(seen.page.querySelector('title')?.textContent).toContain(uiTexts(language).frame.failed(''));
    const shown = seen.page.querySelectorAll('.errmsg').map((one) => one.textContent.replaceAll('\u00a0', ' '));
    expect(shown[0]).toContain(t.complaints.inQuestion('1', '', t.complaints.empty));
    expect(seen.page.querySelector('.errsum h2')?.textContent).toBe(
      uiTexts(language).forms.things(4, language === 'nl' ? 'vier' : 'four'),
    );
  });

  test('by a code: each way to mistype it is told, and what waits behind it', async () => {
    const visitor = await aVisitor(world);
    const asked = await visitor.open(`/enquete?taal=${language}`);
    expect(asked.heading).toBe(t.enter.title);
    expect(choices(asked).map((one) => one.textContent.trim())).toEqual(Object.values(languageNames));
    const action = asked.page.querySelector('main form')?.getAttribute('action') ?? '';
    expect(action).toBe(`/enquete?taal=${language}`);
    expect((await visitor.send(action, { code: '' })).text).toContain(t.codeProblems.empty);
    expect((await visitor.send(action, { code: 'abc' })).text).toContain(t.codeProblems.incomplete);
    const unknown = await visitor.open(`/enquete/${'x'.repeat(22)}?taal=${language}`);
    expect(unknown.heading).toBe(t.shut.unknown.heading);
    expect(unknown.page.querySelector('a.btn')?.getAttribute('href')).toBe(`/enquete?taal=${language}`);
  });
});

describe('choosing another language', () => {
  test('half-way keeps what was filled in, asks nothing yet, and needs no script', async () => {
    const visitor = await aVisitor(world);
    const { secret } = next();
    const first = await visitor.open(`/enquete/${secret}`);
    const button = first.page.querySelector('.langs button[value=pl]');
    expect([button?.getAttribute('form'), button?.getAttribute('name')]).toEqual(['vragen', 'taal']);
    const polish = await answerPage(visitor, (key, options) => (key === 'tenure' ? options.slice(2, 3) : undefined), {
      taal: 'pl',
    });
    expect([polish.status, polish.url]).toEqual([200, `/enquete/${secret}/1?taal=pl`]);
    expect(polish.page.querySelector('[name="q.tenure"][value=tenant]')?.hasAttribute('checked')).toBe(true);
    expect(polish.page.querySelector('.errsum')).toBeNull();
    expect(polish.heading).toBe('Państwa firma');
  });

  test('keeps what was typed and cannot be taken as well', async () => {
    const visitor = await aVisitor(world);
    const { secret } = next();
    await visitor.open(`/enquete/${secret}`);
    for (let page = 0; page < 3; page += 1) await answerPage(visitor);
    expect(visitor.last().url).toBe(`/enquete/${secret}/4`);
    const reply = (key: string) => (key === 'burglary-times' ? ['veel'] : undefined);
    const seen = await answerPage(visitor, reply, { taal: 'ar' });
    expect(seen.status).toBe(200);
    expect(spoken(seen)).toEqual(['ar', 'rtl']);
    expect(seen.page.querySelector('[name="q.burglary-times"]')?.getAttribute('value')).toBe('veel');
    expect(seen.page.querySelector('form#vragen')?.getAttribute('action')).toBe(`/enquete/${secret}/4?taal=ar`);
    expect(seen.page.querySelector('.errsum')).toBeNull();
  });

  test('on the last page does not send anything in', async () => {
    const visitor = await aVisitor(world);
    const { secret } = next();
    await visitor.open(`/enquete/${secret}`);
    while (visitor.last().page.querySelector('[name=inzending]') === null) await answerPage(visitor);
    const seen = await answerPage(visitor, firstChoice, { taal: 'tr' });
    expect(seen.page.querySelector('[name=inzending]')).not.toBeNull();
    expect(seen.text).toContain(respondentTexts('tr').respondent.send);
  });

  test('is remembered with the draft, also on another device; what is asked there goes first', async () => {
    const { secret } = next();
    const phone = await aVisitor(world);
    await phone.open(`/enquete/${secret}?taal=ro`);
    await answerPage(phone);
    const laptop = await aVisitor(world);
    expect(spoken(await laptop.open(`/enquete/${secret}`))).toEqual(['ro', 'ltr']);
    expect((await answerPage(laptop)).url).toBe(`/enquete/${secret}/3?taal=ro`);
    expect(spoken(await laptop.open(`/enquete/${secret}?taal=nl`))).toEqual(['nl', 'ltr']);
  });

  test('a choice nobody offered is no choice', async () => {
    const visitor = await aVisitor(world);
    const { secret } = next();
    await visitor.open(`/enquete/${secret}?taal=xx"><script>`);
    expect(spoken(visitor.last())).toEqual(['nl', 'ltr']);
    expect((await answerPage(visitor, () => undefined, { taal: 'klingon' })).status).toBe(422);
  });
});

test('without a choice the browser says the language, and each address stays bare', async () => {
  const visitor = await aVisitor(world, null, { 'accept-language': 'uk-UA,uk;q=0.9,en;q=0.5' });
  const { secret } = next();
  expect(spoken(await visitor.open(`/enquete/${secret}`))).toEqual(['uk', 'ltr']);
  expect((await answerPage(visitor)).url).toBe(`/enquete/${secret}/2`);
  expect((await visitor.open(`/enquete/${secret}/2?taal=nl`)).page.querySelector('html')?.getAttribute('lang')).toBe(
    'nl',
  );
  expect((await answerPage(visitor)).url).toBe(`/enquete/${secret}/3?taal=nl`);
});

test('a poster leads on in the language chosen there, and counts minutes its way', async () => {
  const { token } = await world.instance.db
    .selectFrom('survey_open_link')
    .select('token')
    .where('audience', '=', 'employees')
    .executeTakeFirstOrThrow();
  const visitor = await aVisitor(world);
  const path = `/enquete/open/${token}?taal=pl`;
  const seen = await visitor.open(path);
  expect(spoken(seen)).toEqual(['pl', 'ltr']);
  expect(seen.text).toContain('Kilka pytań, około 2 minut.');
  expect(choices(seen)).toHaveLength(9);
  expect(seen.page.querySelector('main a')?.getAttribute('href')).toBe('/privacy?taal=en');
  const questions = await visitor.send(path);
  expect(questions.url).toMatch(/\?taal=pl$/);
  expect(questions.heading).toBe('Jak bezpiecznie jest tu w odczuciu?');
});

test('a fault and a brake are told in the language of the respondent, in their frame', async () => {
  const visitor = await aVisitor(world);
  let seen = await visitor.open('/enquete?taal=uk');
  for (let tries = 0; tries < 30 && seen.status !== 429; tries += 1) {
    const code = showCode(codeFrom(Array.from({ length: 9 }, (_, index) => (tries + index) % 20)));
    seen = await visitor.post('/enquete?taal=uk', { code });
  }
  expect(seen.status).toBe(429);
  expect(spoken(seen)).toEqual(['uk', 'ltr']);
  expect(seen.heading).toBe('Зачекайте, будь ласка');
  expect(seen.text).toMatch(/через \d+ (хвилин|секунд)/);
  const large = await visitor.post('/enquete?taal=ar', { code: 'x'.repeat(700_000) });
  expect([large.status, ...spoken(large)]).toEqual([413, 'ar', 'rtl']);
  expect((await visitor.open('/enquete-nergens?taal=ar')).page.querySelector('html')?.getAttribute('lang')).toBe('nl');
});

describe('a wave that asks a questionnaire from before the translations', () => {
  test('is answered in the languages it has, and offers no others', async () => {
    const older = await aWorld();
    try {
      const situation = await anOpenWave(older, 4);
      const [{ secret = '' } = {}] = situation.invitations;
      await untranslate(older);
      const visitor = await aVisitor(older);
      const polish = await visitor.open(`/enquete/${secret}?taal=pl`);
      expect(spoken(polish)).toEqual(['en', 'ltr']);
      expect(choices(polish).map((one) => one.getAttribute('value'))).toEqual(['nl', 'en']);
      expect(spoken(await visitor.open(`/enquete/${secret}?taal=fy`))).toEqual(['nl', 'ltr']);
      expect((await answerAll(visitor, `/enquete/${secret}`)).heading).toBe('Bedankt, uw antwoorden zijn binnen');
    } finally {
      await older.close();
    }
  });
});

/** Makes the waves of a world ask what their questionnaires asked in Dutch and English alone. */
const untranslate = async (older: World): Promise<void> => {
  const { db } = older.instance;
  const rows = await db.selectFrom('survey_questionnaire').selectAll().execute();
  for (const row of rows) {
    const content = JSON.stringify(row.content, (key, value: unknown) =>
      /^(fy|de|pl|tr|uk|ro|ar)$/.test(key) ? undefined : value,
    );
    const digest = row.digest.split('').toReversed().join('');
    await db
      .insertInto('survey_questionnaire')
      .values({ ...row, digest, content })
      .execute();
    await db
      .updateTable('survey_target')
      .set({ questionnaire_digest: digest })
      .where('questionnaire_digest', '=', row.digest)
      .execute();
  }
};
