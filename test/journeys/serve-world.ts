import { buildApp } from '../../src/app/build-app.ts';
import { serve } from '../../src/doors/web/serve.ts';
import { loadAssets } from '../../src/platform/browser/assets.ts';
import type { World } from '../world.ts';

/** Serves a world on a free port of loopback, with the style sheets and islands of the last build. */
export const serveWorld = async (
  world: World,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> => {
  const assets = loadAssets('dist/client');
  let fetch: (request: Request, env: unknown) => Response | Promise<Response> = () => new Response('', { status: 503 });
  const listening = await serve((request, env) => fetch(request, env), { host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${listening.port}`;
  const instance = { ...world.instance, publicUrl: url };
  const app = buildApp({ instance, assets, log: () => undefined, version: 'test', behindProxy: false });
  fetch = app.fetch as typeof fetch;
  return { url, stop: listening.stop };
};
