import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium as playwright } from 'playwright-core';

/** Flags that keep a browser at home: nothing it does by itself reaches a network. */
const quiet = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
];

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser to test with: the one named in KEURPARK_CHROMIUM, the one that comes from npm, or one of the machine. */
const findChromium = async (): Promise<string> => {
  const named = process.env['KEURPARK_CHROMIUM'];
  if (named !== undefined) return named;
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Makes the package bring its own libraries, so that none of the machine's are needed.
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    return chromium.executablePath();
  }
  const found = installed.find((path) => existsSync(path));
  if (found === undefined) throw new Error('No browser to test with: name one in KEURPARK_CHROMIUM.');
  return found;
};

/** Opens a browser without a window. */
export const openBrowser = async (): Promise<Browser> =>
  playwright.launch({ executablePath: await findChromium(), args: quiet, headless: true });
