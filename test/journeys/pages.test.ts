import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Comer } from '../doors/expectations/read-expectations.ts';
import type { Caller } from '../doors/knock.ts';
import { addressFor, everybody } from '../doors/knock.ts';
import type { PopulatedWorld } from '../doors/world/populated-world.ts';
import { aPopulatedWorld } from '../doors/world/populated-world.ts';
import { findHtmlFaults } from './html-rules.ts';
import {
  axeSource,
  findFrameFaults,
  findLostStops,
  findOverflow,
  findViolations,
  listPosts,
  sendWrong,
} from './in-page.ts';
import { openBrowser } from './open-browser.ts';
import type { PageCase } from './page-list.ts';
import { addressIn, files, pageCases } from './page-list.ts';
import { serveUndoing } from './serve-undoing.ts';

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };
const atOnce = 2;

/** A window of the browser, and what went wrong in it since it was last asked. */
interface Window {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly troubles: string[];
}

let populated: PopulatedWorld;
let callers: Readonly<Record<Comer, Caller>>;
let browser: Browser;
let served: Awaited<ReturnType<typeof serveUndoing>>;
const idle: Window[] = [];
const waiting: ((window: Window) => void)[] = [];
const sentWrong = new Set<string>();

const openWindow = async (): Promise<Window> => {
  const context = await browser.newContext({ viewport: wide, locale: 'nl-NL', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript({ content: axeSource });
  const troubles: string[] = [];
  page.on('console', (message) => {
    // An answer that says what is wrong is an error to the console alone.
    if (
      ['error', 'warning'].includes(message.type()) &&
      !/Failed to load resource.* (409|410|422)/.test(message.text())
    )
      troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(served.url) && !request.url().startsWith('data:'))
      troubles.push(`asks ${request.url()}`);
  });
  return { page, context, troubles };
};

beforeAll(async () => {
  populated = await aPopulatedWorld();
  callers = await everybody(populated);
  served = await serveUndoing(populated.world, atOnce);
  browser = await openBrowser();
  for (let n = 0; n < atOnce; n += 1) idle.push(await openWindow());
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  await populated?.world.close();
}, 60_000);

const take = (): Promise<Window> => {
  const free = idle.pop();
  return free === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(free);
};

const giveBack = (window: Window): void => {
  const next = waiting.shift();
  if (next === undefined) idle.push(window);
  else next(window);
};

/** Comes in as somebody, whatever cookies an answer left or took. */
const enter = async ({ context }: Window, comer: Comer): Promise<void> => {
  await context.clearCookies();
  const { session } = callers[comer];
  if (session !== null) await context.addCookies([{ name: 'kp_session', value: session, url: served.url }]);
};

/** Looks with the eyes of somebody, in a window nobody else looks through meanwhile. */
const looking = async (comer: Comer, look: (window: Window) => Promise<void>): Promise<void> => {
  const window = await take();
  try {
    window.troubles.length = 0;
    await enter(window, comer);
    await window.page.setViewportSize(wide);
    await window.page.emulateMedia({ colorScheme: 'light' });
    await look(window);
  } finally {
    giveBack(window);
  }
};

const open = async ({ page }: Window, address: string): Promise<Response> => {
  const response = await page.goto(served.url + address);
  if (response === null) throw new Error(`${address} gave no answer`);
  return response;
};

const named = (where: string, faults: readonly string[]): readonly string[] =>
  faults.map((fault) => `${where}: ${fault}`);

/** Everything that holds for a page as it stands, in light and dark, wide and narrow; the window is left narrow and light. */
const faultsOf = async ({ page, troubles }: Window, html: string, language: string): Promise<readonly string[]> => {
  const faults: string[] = [
    ...named('html', await findHtmlFaults(html)),
    ...named('frame', await findFrameFaults(page, language)),
  ];
  faults.push(...named('1280 light', await findViolations(page, 'everything')));
  await page.emulateMedia({ colorScheme: 'dark' });
  faults.push(...named('1280 dark', await findViolations(page, 'colours')));
  await page.setViewportSize(narrow);
  faults.push(...named('320', await findOverflow(page)));
  faults.push(...named('320 dark', await findViolations(page, 'everything')));
  await page.emulateMedia({ colorScheme: 'light' });
  faults.push(...named('320 light', await findViolations(page, 'colours')));
  return [...faults, ...troubles.splice(0)];
};

/** The forms of a page that nobody has sent wrong yet, so that each is tried once. */
const newPosts = async ({ page }: Window): Promise<readonly string[]> =>
  (await listPosts(page)).filter((action) => {
    const key = action.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id');
    const isNew = !sentWrong.has(key);
    sentWrong.add(key);
    return isNew;
  });

/** The page as it comes back when one of its forms was sent wrong; nothing when that form takes anything. */
const faultsAfterWrong = async (
  window: Window,
  { address, comer, action }: { readonly address: string; readonly comer: Comer; readonly action: string },
): Promise<readonly string[]> => {
  for (const how of ['emptied', 'too long'] as const) {
    await window.page.setViewportSize(wide);
    await enter(window, comer);
    await open(window, address);
    const status = await sendWrong(window.page, action, how);
    if (status !== 422 && status !== 409) continue;
    const html = await window.page.content();
    const faults = await faultsOf(window, `<!doctype html>${html.slice(html.indexOf('<html'))}`, 'nl');
    return named(`${action} sent ${how}`, faults);
  }
  return [];
};

const spent = new Map<string, number>();
const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const t = performance.now();
  try {
    return await work();
  } finally {
    spent.set(name, (spent.get(name) ?? 0) + performance.now() - t);
  }
};
afterAll(() => console.log(spent));

describe.concurrent('every page', () => {
  test.each(pageCases.map((one) => [one.name, one] as const))(
    '%s',
    { timeout: 120_000 },
    async (_name, one: PageCase) => {
      const address =
        one.state === 'full'
          ? addressFor(populated.ours.ids, { pattern: one.pattern }, one.comer === 'any' ? holderOf(one) : one.comer)
          : addressIn(populated.ours, one);
      expect(address, 'no such page in this world').not.toBeNull();
      if (address === null) return;
      await looking(one.comer, async (window) => {
        const response = await open(window, address);
        expect(response.headers()['content-type']).toMatch(/^text\/html/);
        expect(response.status()).toBe(200);
        const html = await response.text();
        const here = new URL(window.page.url()).pathname;
        const lost = await timed('tab', () => findLostStops(window.page));
        const faults = [...named('keyboard', lost), ...(await timed('faults', () => faultsOf(window, html, 'nl')))];
        await timed('wrong', async () => {
          for (const action of await newPosts(window))
            faults.push(...(await faultsAfterWrong(window, { address, comer: one.comer, action })));
          await enter(window, one.comer);
        });
        const english = await open(window, `${here}?taal=en`);
        faults.push(
          ...named(
            'English',
            await timed('english', async () => [
              ...(await findHtmlFaults(await english.text())),
              ...(await findFrameFaults(window.page, 'en')),
              ...(await findOverflow(window.page)),
              ...(await findViolations(window.page, 'everything')),
            ]),
          ),
        );
        expect(faults).toEqual([]);
      });
    },
  );
});

const holderOf = (_one: PageCase): Comer => 'any';

test('the list of files names routes that are there', () => {
  expect(files.length).toBeGreaterThan(0);
});
