import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { respondentLanguages } from '../../src/kernel/respondent-language.ts';
import { startSession } from '../../src/kvo/accounts/commands.ts';
import type { PersonId } from '../../src/kvo/accounts/model.ts';
import { closeWave } from '../../src/kvo/surveys/actions/close-wave.ts';
import type { Answers } from '../../src/kvo/surveys/questionnaire/answer.ts';
import { anyAnswers } from '../../src/kvo/surveys/questionnaire/fixtures/any-answers.ts';
import { writePage } from '../../src/kvo/surveys/questionnaire/write-page.ts';
import { respondentTexts } from '../../src/kvo/surveys/texts/respondent-texts.ts';
import type { WideWaveSituation } from '../builders/wide-wave.ts';
import { answerWide, aWideWave } from '../builders/wide-wave.ts';
import { aVisitor, fieldsOf } from '../visitor.ts';
import type { World } from '../world.ts';
import { aWorld } from '../world.ts';
import { findHtmlFaults } from './html-rules.ts';
import { axeSource, findFrameFaults, findOverflow, findViolations } from './in-page.ts';
import { openBrowser } from './open-browser.ts';
import { serveWorld } from './serve-world.ts';

let world: World;
let wave: WideWaveSituation;
let browser: Browser;
let served: Awaited<ReturnType<typeof serveWorld>>;
let given: readonly Answers[];

beforeAll(async () => {
  world = await aWorld();
  wave = await aWideWave(world, respondentLanguages.length * 2);
  given = fc.sample(
    anyAnswers(wave.questionnaire).filter(
      (set) =>
        ['order', 'day', 'spot', 'colours'].every((key) => set[key]?.state === 'answered') &&
        Object.values(set).every((one) => one?.state !== 'skipped'),
    ),
    { numRuns: 9, seed: 4 },
  );
  served = await serveWorld(world);
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  await world?.close();
}, 60_000);

const openPhone = async (session: string | null = null, width = 320): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 640 }, reducedMotion: 'reduce' });
  if (session !== null) await context.addCookies([{ name: 'kp_session', value: session, url: served.url }]);
  const page = await context.newPage();
  await page.addInitScript({ content: axeSource });
  return page;
};

const faultsOf = async (page: Page, language: string): Promise<readonly string[]> => {
  const html = await page.content();
  return [
    ...(await findHtmlFaults(`<!doctype html>${html.slice(html.indexOf('<html'))}`)),
    ...(await findFrameFaults(page, language)),
    ...(await findOverflow(page)),
    ...(await findViolations(page, 'everything')),
  ].map((fault) => `${page.url().split('/').slice(-2).join('/')}: ${fault}`);
};

/** Puts into the form of a page what a set of answers says, as somebody would by hand. */
const fillIn = (page: Page, fields: Readonly<Record<string, readonly string[]>>): Promise<void> =>
  page.evaluate((values) => {
    for (const [name, chosen] of Object.entries(values))
      for (const input of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)) {
        if (input instanceof HTMLInputElement && ['radio', 'checkbox'].includes(input.type))
          input.checked = chosen.includes(input.value);
        else input.value = chosen[0] ?? '';
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
  }, fields);

const weights = new Map<string, Promise<number>>();
const weigh = async (address: string): Promise<number> =>
  gzipSync(await (await fetch(served.url + address)).arrayBuffer()).length;

/** What a page asks for, and how much that is when none of it was kept from before. */
const weightOf = async (page: Page): Promise<{ readonly requests: number; readonly bytes: number }> => {
  const parts = await page.evaluate(() =>
    [
      ...document.querySelectorAll('link[rel=stylesheet], link[rel=modulepreload], script[src], img, link[rel=icon]'),
    ].map((part) => part.getAttribute('href') ?? part.getAttribute('src') ?? ''),
  );
  const asked = parts.filter((part) => !part.startsWith('data:'));
  let bytes = gzipSync(await page.content()).length;
  for (const part of asked) {
    const weight = weights.get(part) ?? weigh(part);
    weights.set(part, weight);
    bytes += await weight;
  }
  return { requests: asked.length + 1, bytes };
};

/** What a page of the form holds by a set of answers; what was asked twice already, the form knows itself. */
const fieldsFor = (at: number, answers: Answers): Readonly<Record<string, readonly string[]>> => {
  const { asked: _, ...fields } = writePage(wave.questionnaire, at, answers);
  return fields;
};

const answersFor = (index: number): Answers => given[index % given.length] ?? {};

describe.each(respondentLanguages.map((language, index) => [language, index] as const))('in %s', (language, index) => {
  test('every type is answered with script: sound at 320 px, 30 KB in three requests at most', {
    timeout: 120_000,
  }, async () => {
    const page = await openPhone();
    const faults: string[] = [];
    const secret = wave.invitations[index]?.secret ?? '';
    await page.goto(`${served.url}/enquete/${secret}?taal=${language}`);
    for (let number = 0; number < 12 && (await page.locator('form#vragen').count()) > 0; number += 1) {
      const fields = wave.questionnaire.pages.map((_, at) => fieldsFor(at, answersFor(index)));
      await fillIn(page, Object.assign({}, ...fields));
      faults.push(...(await faultsOf(page, language)));
      const { requests, bytes } = await weightOf(page);
      expect(requests).toBeLessThanOrEqual(3);
      expect(bytes).toBeLessThanOrEqual(30 * 1024);
      await Promise.all([page.waitForEvent('load'), page.locator('.nextbar button').first().click()]);
    }
    expect(faults).toEqual([]);
    expect(await page.locator('h1').textContent()).toBe(respondentTexts(language).thanks.heading);
    await page.context().close();
  });

  test('every type is answered without script', async () => {
    const visitor = await aVisitor(world);
    const secret = wave.invitations[respondentLanguages.length + index]?.secret ?? '';
    await visitor.open(`/enquete/${secret}?taal=${language}`);
    for (let number = 0; number < 12; number += 1) {
      const { page } = visitor.last();
      const form = page.querySelector('form#vragen');
      if (form === null) break;
      const action = form.getAttribute('action') ?? '';
      const at = Number(/(\d+)$/.exec(action)?.[1] ?? '1') - 1;
      const own = fieldsFor(at, answersFor(index));
      await visitor.send(action, { ...Object.fromEntries(fieldsOf(form)), ...own });
    }
    expect(visitor.last().heading).toBe(respondentTexts(language).thanks.heading);
  });
});

test('the results of every type are sound, wide and narrow, and so are their questions and tables', {
  timeout: 240_000,
}, async () => {
  const measured = await aWideWave(world, 60);
  await answerWide(world, measured, 52);
  await world.does(measured.facilitator, closeWave, { track: measured.track, wave: measured.wave });
  const visitor = await aVisitor(world, measured.facilitator);
  const session = await startSession(world.instance.db, world.context(), measured.facilitator.id as PersonId);
  const base = `/trajecten/${measured.track}/resultaten/${measured.wave}`;
  const overview = await visitor.open(base);
  for (const words of ['Volgorde: op de eerste plaats gezet', 'Dag', 'Plek']) expect(overview.text).toContain(words);
  const questions = [
    ...new Set(overview.page.querySelectorAll('a[href*="/vragen/"]').map((link) => link.getAttribute('href') ?? '')),
  ];
  expect(questions.map((href) => href.split('/').at(-1))).toEqual(
    expect.arrayContaining(['order', 'day', 'month', 'spot']),
  );
  const place = await visitor.open(`${base}/vragen/spot`);
  expect(place.page.querySelector('svg path.s5')).not.toBeNull();
  expect(place.text).toContain('overgeslagen');
  expect((await visitor.open(`${base}/vragen/order`)).text).toContain('‘wil niet zeggen’');
  const faults: string[] = [];
  const tables = [`${base}/kruistabel?rij=order&kolom=harmed`, `${base}/kruistabel?rij=spot&kolom=kind`];
  const filters = [`${base}?antwoord=order:lamps`, `${base}?antwoord=spot:${measured.areas[0] ?? ''}`];
  for (const address of tables) expect((await visitor.open(address)).page.querySelector('main table')).not.toBeNull();
  for (const width of [320, 1280]) {
    const page = await openPhone(session.start, width);
    for (const address of [base, ...filters, ...questions, ...tables]) {
      await page.goto(served.url + address);
      faults.push(...(await faultsOf(page, 'nl')).map((fault) => `${width} ${fault}`));
    }
    await page.context().close();
  }
  expect(faults).toEqual([]);
});
