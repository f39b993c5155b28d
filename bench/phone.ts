import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { makeKeyFile } from '../src/platform/crypto/keys.ts';
import { openBrowser } from '../test/journeys/open-browser.ts';
import { worldOn } from '../test/world-on.ts';
import { aBusyWave } from './support/a-busy-wave.ts';
import { openBenchDatabase } from './support/open-bench-database.ts';
import { percentile, Report } from './support/report.ts';
import { serveApp } from './support/serve-app.ts';

// What a phone fetches before somebody can answer, and how soon the first question stands there.

const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const slowdown = 4;
const visits = 11;
// Planted: a line of a twentieth.
const fault = process.argv.includes('--plant-fault');

interface Visit {
  readonly firstQuestionMs: number | null;
  readonly bytes: number;
  readonly requests: readonly string[];
}

/** Notes when the frame with the first question in it has been painted. */
const watchForQuestion = (): void => {
  const noted = window as unknown as { firstQuestion?: number };
  const look = (): void => {
    if (document.querySelector('form .q legend, form .q label') === null) {
      requestAnimationFrame(look);
      return;
    }
    requestAnimationFrame(() => {
      noted.firstQuestion ??= performance.now();
    });
  };
  look();
};

/** Opens a page as a phone that was never here before. */
const visit = async (browser: Browser, url: string, script: boolean): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: script });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  const { downloadThroughput } = line;
  await cdp.send('Network.emulateNetworkConditions', {
    ...line,
    downloadThroughput: fault ? downloadThroughput / 20 : downloadThroughput,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const requests: string[] = [];
  let bytes = 0;
  cdp.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith('data:')) requests.push(new URL(request.url).pathname);
  });
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  if (script) await page.addInitScript(watchForQuestion);
  await page.goto(url, { waitUntil: 'networkidle' });
  const found = script
    ? await page.evaluate(() => (window as unknown as { firstQuestion?: number }).firstQuestion ?? null)
    : null;
  await context.close();
  return { firstQuestionMs: found, bytes, requests };
};

const report = new Report('The first page of questions on a throttled phone');
const database = await openBenchDatabase();
const keys = makeKeyFile();
const keyFile = join(database.folder, 'keys.json');
writeFileSync(keyFile, keys, { mode: 0o600 });
const world = worldOn(database, { keys, now: new Date().toISOString() });
const wave = await aBusyWave(world, visits + 2);
const app = await serveApp({ DATABASE_URL: database.app, DATABASE_OWNER_URL: database.owner, KEURPARK_KEYS: keyFile });
const browser = await openBrowser();
const addresses = wave.invitations.map(({ secret }) => `${app.url}/enquete/${secret}`);

// The first two warm the app up, and show what comes without script.
const plain = await visit(browser, addresses[0] ?? '', false);
await visit(browser, addresses[1] ?? '', true);
const all: Visit[] = [];
for (const address of addresses.slice(2)) all.push(await visit(browser, address, true));
const largest = all.toSorted((one, other) => other.bytes - one.bytes)[0] ?? plain;
const times = all.map(({ firstQuestionMs }) => firstQuestionMs ?? Number.POSITIVE_INFINITY);

report.say(
  `${visits} first visits, nothing kept from before; 1.6 Mbit/s, ${line.latency} ms for each request, processor ${slowdown} times slower`,
);
report.say(
  `with script: ${largest.requests.length} requests (${largest.requests
    .map((path) =>
      path
        .split('/')
        .at(-1)
        ?.replace(/-[\w-]{8}\./, '.'),
    )
    .map((name, index) => (index === 0 ? 'the page' : name))
    .join(', ')}); without: ${plain.requests.length}, ${(plain.bytes / 1024).toFixed(1)} KB`,
);
report.say(
  `first question after ${Math.min(...times).toFixed(0)} ms (soonest), ${Math.max(...times).toFixed(0)} ms (latest)`,
);
report.atMost('everything the browser fetches', largest.bytes / 1024, 30, 'KB');
report.atMost('requests', largest.requests.length, 3, 'requests');
report.atMost('first question (median)', percentile(times, 0.5) / 1000, 1.2, 's');
await browser.close();
await app.stop();
await world.close();
await database.stop();
report.end();
