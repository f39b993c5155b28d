import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSession } from '../src/kvo/accounts/commands.ts';
import type { PersonId } from '../src/kvo/accounts/model.ts';
import { resultPaths } from '../src/paths/results.ts';
import { trackPaths } from '../src/paths/tracks.ts';
import { makeKeyFile } from '../src/platform/crypto/keys.ts';
import { aParty } from '../test/builders/partners.ts';
import { worldOn } from '../test/world-on.ts';
import { aMeasuredPark } from './support/a-measured-park.ts';
import { cpuTimeOf } from './support/cpu-time.ts';
import { loadPage } from './support/load-page.ts';
import { manyTracks } from './support/many-tracks.ts';
import { openBenchDatabase } from './support/open-bench-database.ts';
import { percentile, Report } from './support/report.ts';
import { serveApp } from './support/serve-app.ts';

// How soon the pages come that people look at most, while twenty ask at once and as fast as they are answered.

const connections = 20;
const seconds = 10;
const bar = 50;
const tracks = 500;
// Planted: as many again ask meanwhile, five times over.
const crowd = process.argv.includes('--plant-fault') ? 5 : 1;

const report = new Report(`Pages at ${connections} connections`);
const database = await openBenchDatabase();
const keys = makeKeyFile();
const keyFile = join(database.folder, 'keys.json');
writeFileSync(keyFile, keys, { mode: 0o600 });
const world = worldOn(database, { keys, now: new Date().toISOString() });
const prepared = performance.now();
const park = await aMeasuredPark(world, { asked: 140, firms: 113, byOpenLink: 30 });
const many = await manyTracks(world, tracks);
report.say(
  `prepared in ${((performance.now() - prepared) / 1000).toFixed(0)} s: ${tracks} tracks over all stages, and one with 140 firms of which 113 answered`,
);
const app = await serveApp({ DATABASE_URL: database.app, DATABASE_OWNER_URL: database.owner, KEURPARK_KEYS: keyFile });

const cookieOf = async (person: string): Promise<string> => {
  const session = await startSession(world.instance.db, world.context(), person as PersonId);
  return `kp_session=${session.start}`;
};
const ofPark = await cookieOf(park.facilitator.id);
const ofAll = await cookieOf(many.facilitator.id);
const { track, wave } = park;
const pages = [
  { name: 'road', path: trackPaths.road.to({ track }), cookie: ofPark },
  { name: `portfolio of ${tracks} tracks, 50 a page`, path: trackPaths.portfolio.to({}), cookie: ofAll },
  { name: 'results', path: resultPaths.results.to({ track, wave }), cookie: ofPark },
] as const;

// Meanwhile something happens each second on one of the tracks, as it would, so that what was kept of them must be made anew.
let changes = 0;
const changing = setInterval(() => {
  const [{ facilitator }, track] = [many, many.tracks[(changes * 37) % many.tracks.length]];
  changes += 1;
  if (track !== undefined) aParty(world, { track, facilitator }, 'other').catch(report.trouble);
}, 1_000);

for (const { name, path, cookie } of pages) {
  const url = app.url + path;
  await loadPage(url, { cookie, connections, seconds: 4 });
  const before = { app: cpuTimeOf(app.pid), database: cpuTimeOf(database.pid()), at: performance.now() };
  const load = await loadPage(url, { cookie, connections: connections * crowd, seconds });
  const elapsed = performance.now() - before.at;
  const share = (ms: number): string => `${((100 * ms) / elapsed).toFixed(0)} %`;
  const count = load.times.length;
  report.say(
    `${name}: ${count} answers of ${(load.bytes / count / 1024).toFixed(1)} KB in ${seconds} s; p50 ${percentile(load.times, 0.5).toFixed(0)}, p99 ${percentile(load.times, 0.99).toFixed(0)} ms`,
  );
  report.say(
    `  of one core: app ${share(cpuTimeOf(app.pid) - before.app)}, database ${share(cpuTimeOf(database.pid()) - before.database)}, load generator ${share(load.cpuMs)}`,
  );
  report.atMost(`p95 of ${name}`, percentile(load.times, 0.95), bar, 'ms');
  report.exactly('answers that were not the page', load.errors + (load.statuses.join() === '200' ? 0 : 1), 0);
}
clearInterval(changing);
report.say(`meanwhile ${changes} tracks changed, one a second`);
await app.stop();
await world.close();
await database.stop();
report.end();
