// The site while it is being worked on: sources are read as they are saved, the database and the worker stay up.
import { createServer as createHttpServer } from 'node:http';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { createServer, loadConfigFromFile } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

const vite = await createServer({
  root,
  server: { middlewareMode: true, hmr: false, ws: false },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
});
const load = (path) => vite.ssrLoadModule(path);

/** Style sheets and islands straight from their sources, under the names that the client build would give them. */
const sourceAssets = async () => {
  const found = await loadConfigFromFile({ command: 'serve', mode: 'development' }, 'vite.client.config.ts', root);
  const sources = found.config.build.rolldownOptions.input.map((path) => [basename(path, '.ts'), `/${path}`]);
  const byName = new Map(sources);
  return { url: (name) => byName.get(name) ?? `/assets/${name}`, find: () => null };
};

const say = (line) => console.log(line);
const { readConfig } = await load('/src/app/config.ts');
const { openSeeded } = await load('/src/app/open-seeded.ts');
const { makeLog } = await load('/src/platform/log.ts');
const config = readConfig(process.env);
const log = makeLog(config.logLevel);
const open = await openSeeded(config, { log, say });
const { instance } = open;
const assets = await sourceAssets();

const startWorker = async () => {
  const { cardsOf } = await load('/src/app/build-app.ts');
  const { openPostOffice } = await load('/src/app/open-post-office.ts');
  const { runWorker } = await load('/src/doors/worker/run-worker.ts');
  const { contextFor } = await load('/src/platform/context.ts');
  const { deliverLetter } = await load('/src/platform/mail/deliver-letter.ts');
  const office = openPostOffice(config, cardsOf(instance));
  return runWorker({
    connectionString: open.databaseUrl,
    jobs: cardsOf(instance).flatMap((card) => card.jobs ?? []),
    contextFor: (job) => contextFor(instance, { kind: 'system', job }),
    sendLetter: (context, id) => deliverLetter(office, context, id),
    log,
  });
};

/** Loaded anew for each request; what has not been saved since comes from memory. */
const answer = getRequestListener(async (request, env) => {
  try {
    const { buildApp } = await load('/src/app/build-app.ts');
    const { version, behindProxy } = config;
    return await buildApp({ instance, assets, log, version, behindProxy }).fetch(request, env);
  } catch (error) {
    vite.ssrFixStacktrace(error);
    console.error(error.stack);
    return new Response(error.stack, { status: 500, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  }
});

const worker = await startWorker();
const server = createHttpServer((request, response) => {
  vite.middlewares(request, response, () => answer(request, response));
});
server.listen(config.port, config.host, () => say(`Keurpark (ontwikkeling): ${config.publicUrl}`));

const stop = async () => {
  server.close();
  server.closeAllConnections();
  await worker.stop();
  await vite.close();
  await open.close();
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop());
