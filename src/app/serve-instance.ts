import { join } from 'node:path';
import { serve } from '../doors/web/serve.ts';
import { runWorker } from '../doors/worker/run-worker.ts';
import { loadAssets } from '../platform/browser/assets.ts';
import { contextFor } from '../platform/context.ts';
import { makeLog } from '../platform/log.ts';
import { deliverLetter } from '../platform/mail/deliver-letter.ts';
import { buildApp, cardsOf } from './build-app.ts';
import type { Config } from './config.ts';
import { openPostOffice } from './open-post-office.ts';
import { openSeeded } from './open-seeded.ts';
import { leavePublicAddress } from './public-address.ts';

const welcome = (config: Config, url: string): string =>
  [
    '',
    `Keurpark staat klaar: ${url}`,
    config.isDemo
      ? `Meld u aan met één klik: ${url}/demo`
      : 'Nog geen account? Nodig de eerste beheerder uit met: npm run keurpark -- admin invite naam@voorbeeld.nl',
    'Stoppen: Ctrl-C',
    '',
  ].join('\n');

/** Runs this node: web door and worker, until it is told to stop. */
export const serveInstance = async (config: Config, say: (line: string) => void): Promise<void> => {
  const log = makeLog(config.logLevel);
  const open = await openSeeded(config, { log, say });
  const { instance } = open;
  const web = buildApp({
    instance,
    assets: loadAssets(join(config.root, 'dist/client')),
    log,
    version: config.version,
    behindProxy: config.behindProxy,
  });
  const office = openPostOffice(config, cardsOf(instance));
  const listening = await serve(web.fetch as (request: Request, env: unknown) => Response | Promise<Response>, {
    host: config.host,
    port: config.port,
  });
  const worker = await runWorker({
    connectionString: open.databaseUrl,
    jobs: cardsOf(instance).flatMap((card) => card.jobs ?? []),
    contextFor: (job) => contextFor(instance, { kind: 'system', job }),
    sendLetter: (context, id) => deliverLetter(office, context, id),
    log,
  });
  leavePublicAddress(config);
  say(welcome(config, config.publicUrl));
  await untilToldToStop();
  say('Keurpark stopt.');
  await listening.stop();
  await worker.stop();
  office.transport?.close();
  await open.close();
};

const untilToldToStop = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
