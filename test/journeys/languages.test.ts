import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directionOf, respondentLanguages } from '../../src/kernel/respondent-language.ts';
import { respondentTexts } from '../../src/kvo/surveys/texts/respondent-texts.ts';
import type { OpenWaveSituation } from '../builders/surveys.ts';
import { anOpenWave } from '../builders/surveys.ts';
import type { World } from '../world.ts';
import { aWorld } from '../world.ts';
import { findHtmlFaults } from './html-rules.ts';
import { axeSource, findFrameFaults, findLostStops, findOverflow, findViolations } from './in-page.ts';
import { openBrowser } from './open-browser.ts';
import { serveWorld } from './serve-world.ts';

let world: World;
let wave: OpenWaveSituation;
let browser: Browser;
let served: Awaited<ReturnType<typeof serveWorld>>;

beforeAll(async () => {
  world = await aWorld();
  wave = await anOpenWave(world, respondentLanguages.length * 2);
  served = await serveWorld(world);
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  await world?.close();
}, 60_000);

const openPhone = async (script: boolean): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    javaScriptEnabled: script,
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  if (script) await page.addInitScript({ content: axeSource });
  return page;
};

const faultsOf = async (page: Page, language: string): Promise<readonly string[]> => {
  const html = await page.content();
  return [
    ...(await findHtmlFaults(`<!doctype html>${html.slice(html.indexOf('<html'))}`)),
    ...(await findFrameFaults(page, language)),
    ...(await findOverflow(page)),
    ...(await findViolations(page, 'everything')),
  ];
};

/** Ticks the first choice of every question in sight, so that every follow-up that can be asked is asked. */
const tickFirst = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = new Set<string>();
    for (const input of document.querySelectorAll<HTMLInputElement>(
      'main input[type=radio], main input[type=checkbox]',
    ))
      if (!seen.has(input.name)) {
        seen.add(input.name);
        input.checked = true;
      }
  });

const goOn = async (page: Page): Promise<void> => {
  await Promise.all([page.waitForEvent('load'), page.locator('.nextbar button').first().click()]);
};

describe.each(respondentLanguages.map((language, index) => [language, index] as const))('in %s', (language, index) => {
  test('every page is sound at 320 px, empty, wrong and filled in', { timeout: 120_000 }, async () => {
    const page = await openPhone(true);
    const faults: string[] = [];
    const look = async (): Promise<void> => {
      const where = `${new URL(page.url()).pathname.split('/').at(-1)} ${await page.title()}`;
      faults.push(...(await faultsOf(page, language)).map((fault) => `${where}: ${fault}`));
    };
    await page.goto(`${served.url}/enquete?taal=${language}`);
    await look();
    await page.goto(`${served.url}/enquete/${wave.invitations[index]?.secret ?? ''}?taal=${language}`);
    faults.push(...(await findLostStops(page)));
    await page.locator('.langs summary').click();
    await look();
    await page.locator('.langs summary').click();
    await goOn(page);
    await look();
    for (let number = 1; number <= 20 && (await page.locator('form#vragen').count()) > 0; number += 1) {
      await tickFirst(page);
      await look();
      await goOn(page);
    }
    await look();
    expect(await page.locator('h1').textContent()).toBe(respondentTexts(language).thanks.heading);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a page weighs 30 KB at most in three requests, and mirrors where the script does', async () => {
    const page = await openPhone(true);
    const sent: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.url().startsWith(served.url)) sent.push(response.body().then((body) => gzipSync(body).length));
    });
    const secret = wave.invitations[respondentLanguages.length + index]?.secret ?? '';
    await page.goto(`${served.url}/enquete/${secret}?taal=${language}`);
    await page.waitForLoadState('networkidle');
    const weights = await Promise.all(sent);
    expect(weights.length).toBeLessThanOrEqual(3);
    expect(weights.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(30 * 1024);
    const brand = (await page.locator('.brand').boundingBox())?.x ?? 0;
    const menu = (await page.locator('.langs').boundingBox())?.x ?? 0;
    expect(brand > menu ? 'rtl' : 'ltr').toBe(directionOf(language));
    await page.context().close();
  });
});

test('without script Enter goes on, and choosing a language keeps what was ticked', async () => {
  const page = await openPhone(false);
  await page.goto(`${served.url}/enquete/${wave.invitations.at(-1)?.secret ?? ''}`);
  await page.locator('label:has([name="q.tenure"][value=tenant])').click();
  await page.locator('.langs summary').click();
  await Promise.all([page.waitForEvent('load'), page.locator('.langs button[value=ar]').click()]);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await page.locator('[name="q.tenure"][value=tenant]').isChecked()).toBe(true);
  await Promise.all([page.waitForEvent('load'), page.locator('[name="q.tenure.other"]').press('Enter')]);
  expect(await page.locator('html').getAttribute('lang')).toBe('ar');
  expect(await page.locator('.errsum li').count()).toBe(3);
  await page.context().close();
});
