import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aLinkedWave } from '../builders/linked-waves.ts';
import type { OpenWaveSituation } from '../builders/surveys.ts';
import { someFirms } from '../builders/surveys.ts';
import { aTrack } from '../builders/tracks.ts';
import type { World } from '../world.ts';
import { aWorld } from '../world.ts';
import { findHtmlFaults } from './html-rules.ts';
import { axeSource, findFrameFaults, findOverflow, findViolations } from './in-page.ts';
import { openBrowser } from './open-browser.ts';
import { serveWorld } from './serve-world.ts';

let world: World;
let wave: OpenWaveSituation;
let browser: Browser;
let served: Awaited<ReturnType<typeof serveWorld>>;

beforeAll(async () => {
  world = await aWorld();
  const track = await aTrack(world);
  await someFirms(world, track, 3);
  wave = await aLinkedWave(world, track, { opensOn: '2026-04-14', closesOn: '2026-05-12', destroyOn: '2030-05-12' });
  served = await serveWorld(world);
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  await world?.close();
}, 60_000);

test.each(['nl', 'uk', 'ar'])(
  'the first page of a wave that asks whether it may compare can be read by all, on a narrow phone (%s)',
  async (language) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.addInitScript({ content: axeSource });
    await page.goto(`${served.url}/enquete/${wave.invitations[0]?.secret ?? ''}?taal=${language}`);
    expect(await page.getByRole('radiogroup').first().locator('input[name=koppelen]').count()).toBe(2);
    const html = await page.content();
    expect([
      ...(await findHtmlFaults(`<!doctype html>${html.slice(html.indexOf('<html'))}`)),
      ...(await findFrameFaults(page, language)),
      ...(await findOverflow(page)),
      ...(await findViolations(page, 'everything')),
    ]).toEqual([]);
    await context.close();
  },
  60_000,
);
