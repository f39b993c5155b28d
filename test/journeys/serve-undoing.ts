import { serve } from '../../src/doors/web/serve.ts';
import { loadAssets } from '../../src/platform/browser/assets.ts';
import { openUndoingLane } from '../doors/undoing-lane.ts';
import type { World } from '../world.ts';

/** Serves a world on a free port of loopback, each request undone after it: whatever is sent, the world stays as it is. */
export const serveUndoing = async (
  world: World,
  lanes = 2,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> => {
  const assets = loadAssets('dist/client');
  let answer: (request: Request) => Promise<Response> = async () => new Response('', { status: 503 });
  const listening = await serve((request) => answer(request), { host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${listening.port}`;
  const open = await Promise.all(
    Array.from({ length: lanes }, () => openUndoingLane(world, assets, { publicUrl: url })),
  );
  let turn = 0;
  answer = (request) => {
    const asset = assets.find(new URL(request.url).pathname);
    if (asset !== null)
      return Promise.resolve(
        new Response(new Uint8Array(asset.plain), {
          headers: { 'content-type': asset.mediaType, 'cache-control': 'public, max-age=31536000, immutable' },
        }),
      );
    turn += 1;
    const lane = open[turn % open.length];
    return lane === undefined ? Promise.reject(new Error('there is no lane')) : lane.ask(request);
  };
  const stop = async (): Promise<void> => {
    await listening.stop();
    for (const lane of open) await lane.close();
  };
  return { url, stop };
};
