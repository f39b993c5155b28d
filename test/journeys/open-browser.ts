import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
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

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Does work while no other process that tests here does the same; a folder is the sign, for only one can make it. */
const alone = async <T>(work: () => Promise<T>): Promise<T> => {
  const sign = join(tmpdir(), 'keurpark-unpacking');
  for (let tries = 0; ; tries += 1) {
    try {
      mkdirSync(sign);
      break;
    } catch (error) {
      if (!isTaken(error) || tries > 600) throw error;
      await pause(100);
    }
  }
  try {
    return await work();
  } finally {
    rmdirSync(sign);
  }
};

/** The browser to test with: the one named in KEURPARK_CHROMIUM, the one that comes from npm, or one of the machine. */
const findChromium = async (): Promise<string> => {
  const named = process.env['KEURPARK_CHROMIUM'];
  if (named !== undefined) return named;
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Makes the package bring its own libraries, so that none of the machine's are needed.
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    // It is unpacked where there is none yet: a second one that came meanwhile would find half a file.
    return alone(() => chromium.executablePath());
  }
  const here = installed.find((path) => existsSync(path));
  if (here === undefined) throw new Error('No browser to test with: name one in KEURPARK_CHROMIUM.');
  return here;
};

let found: Promise<string> | null = null;

/** Opens a browser without a window. */
export const openBrowser = async (): Promise<Browser> => {
  found ??= findChromium();
  return playwright.launch({ executablePath: await found, args: quiet, headless: true });
};
