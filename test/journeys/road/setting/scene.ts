import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { Post } from '../../../../src/demo/post.ts';
import { postOf } from '../../../../src/demo/post.ts';
import type { World } from '../../../world.ts';
import { aWorld } from '../../../world.ts';
import { openBrowser } from '../../open-browser.ts';
import { serveWorld } from '../../serve-world.ts';
import { Walker } from './walker.ts';

/** Where a journey takes place: a served world, its mailboxes, and a browser with or without script. */
export interface Scene {
  readonly world: World;
  readonly url: string;
  readonly post: Post;
  readonly hasScript: boolean;
  /** What the console said that it should not have: errors, warnings, refusals of the content policy. */
  readonly troubles: string[];
  /** A window nobody was signed in through yet. */
  readonly sit: (wishes?: { readonly narrow?: boolean }) => Promise<Walker>;
  /** Keeps a picture of a page where KEURPARK_PICTURES names a folder for them. */
  readonly picture: (walker: Walker, name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };

// An answer that says what is wrong is an error to the console alone.
const harmless = /Failed to load resource.* (409|422)/;

const keepPicture = async (walker: Walker, name: string): Promise<void> => {
  const folder = process.env['KEURPARK_PICTURES'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  const before = walker.page.viewportSize() ?? wide;
  for (const size of [wide, narrow]) {
    await walker.page.setViewportSize(size);
    await walker.page.screenshot({ path: `${folder}/${name}-${size.width}.png`, fullPage: true });
  }
  await walker.page.setViewportSize(before);
};

const windowsOf =
  (browser: Browser, url: string, wishes: { readonly hasScript: boolean; readonly troubles: string[] }): Scene['sit'] =>
  async (size = {}) => {
    const context = await browser.newContext({
      viewport: size.narrow === true ? narrow : wide,
      locale: 'nl-NL',
      reducedMotion: 'reduce',
      javaScriptEnabled: wishes.hasScript,
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !harmless.test(message.text()))
        wishes.troubles.push(`${new URL(page.url()).pathname}: ${message.text()}`);
    });
    page.on('pageerror', (error) => wishes.troubles.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(url)) wishes.troubles.push(`${page.url()} asks ${request.url()}`);
    });
    return new Walker({ context, page, url, hands: wishes.hasScript ? 'mouse' : 'keyboard' });
  };

/** Opens an empty instance on a Tuesday in April, with a browser in front of it. */
export const openScene = async (hasScript: boolean): Promise<Scene> => {
  const world = await aWorld();
  const { url, stop } = await serveWorld(world);
  const browser = await openBrowser();
  const troubles: string[] = [];
  return {
    world,
    url,
    hasScript,
    troubles,
    post: postOf(world),
    sit: windowsOf(browser, url, { hasScript, troubles }),
    picture: (walker, name) => keepPicture(walker, `${hasScript ? 'script' : 'plain'}-${name}`),
    close: async () => {
      await browser.close();
      await stop();
      await world.close();
    },
  };
};
