import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSession } from '../src/kvo/accounts/commands.ts';
import type { PersonId } from '../src/kvo/accounts/model.ts';
import { questionnaireFor } from '../src/kvo/surveys/questionnaires-of.ts';
import { resultPaths } from '../src/paths/results.ts';
import { makeKeyFile } from '../src/platform/crypto/keys.ts';
import { worldOn } from '../test/world-on.ts';
import { aMeasuredPark } from './support/a-measured-park.ts';
import { cpuTimeOf } from './support/cpu-time.ts';
import { manyAnswers } from './support/many-answers.ts';
import { openBenchDatabase } from './support/open-bench-database.ts';
import { Report } from './support/report.ts';
import { serveApp } from './support/serve-app.ts';

// How soon every answer of a wave has been sent as a file, and how much memory the app takes meanwhile.

const rounds = Number(process.env['ROUNDS'] ?? 5);
const sizes = [
  { answers: 10_000, bar: 400 },
  { answers: 100_000, bar: 4_000 },
] as const;
// Planted: the file is asked for three times over at once.
const crowd = process.argv.includes('--plant-fault') ? 3 : 1;
/** What the app may take more for 90,000 answers more, which are 310 MB in the database. */
const growthBar = 64;

const report = new Report('Exports over HTTP, from the first byte asked to the last one sent');
const database = await openBenchDatabase();
const keys = makeKeyFile();
const keyFile = join(database.folder, 'keys.json');
writeFileSync(keyFile, keys, { mode: 0o600 });
const world = worldOn(database, { keys, now: new Date().toISOString() });
const park = await aMeasuredPark(world, { asked: 40, firms: 24, byOpenLink: 6 });
const { compiled } = questionnaireFor(world.instance, 'entrepreneurs');
const session = await startSession(world.instance.db, world.context(), park.facilitator.id as PersonId);
const cookie = `kp_session=${session.start}`;
const app = await serveApp({ DATABASE_URL: database.app, DATABASE_OWNER_URL: database.owner, KEURPARK_KEYS: keyFile });
const address = { track: park.track, wave: park.wave, audience: 'entrepreneurs' };

/** The most memory the app has held since it was last asked, in MB, as Linux counts it. */
const peakMemory = (): number => {
  const status = readFileSync(`/proc/${app.pid}/status`, 'utf8');
  writeFileSync(`/proc/${app.pid}/clear_refs`, '5');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
};

const download = async (
  path: string,
): Promise<{ readonly bytes: number; readonly first: number; readonly ms: number }> => {
  const began = performance.now();
  const response = await fetch(app.url + path, { headers: { cookie }, redirect: 'manual' });
  if (response.status !== 200 || response.body === null) throw new Error(`${path} gave ${response.status}`);
  let bytes = 0;
  let first = 0;
  for await (const part of response.body) {
    if (bytes === 0) first = performance.now() - began;
    bytes += part.length;
  }
  return { bytes, first, ms: performance.now() - began };
};

const files = [
  { name: 'CSV', path: resultPaths.rowsCsv.to(address), barred: true },
  { name: 'SPSS', path: resultPaths.rowsSav.to(address), barred: false },
  { name: 'Triple-S data', path: resultPaths.tripleSData.to(address), barred: false },
  { name: 'XLSX', path: resultPaths.rowsXlsx.to(address), barred: false },
  { name: 'open answers', path: resultPaths.freeTexts.to(address), barred: false },
] as const;

// The first files warm up what is compiled on the way, as in an app that has run for a while.
await manyAnswers(world, park.wave, compiled, 5_000);
for (const { path } of files) for (let round = 0; round < 2; round += 1) await download(path);

const peaks: number[] = [];
for (const { answers, bar } of sizes) {
  await manyAnswers(world, park.wave, compiled, answers);
  const packing = await download(resultPaths.codebook.to(address));
  report.say(`${answers} answers packed by the first who asks: ${packing.ms.toFixed(0)} ms`);
  for (const { name, path, barred } of files) {
    peakMemory();
    const times: number[] = [];
    let last = { bytes: 0, first: 0, ms: 0 };
    const before = { app: cpuTimeOf(app.pid), database: cpuTimeOf(database.pid()) };
    const asked = barred ? rounds : 1;
    for (let round = 0; round < asked; round += 1) {
      const all = await Promise.all(Array.from({ length: barred ? crowd : 1 }, () => download(path)));
      last = all.toSorted((one, other) => one.ms - other.ms).at(-1) ?? last;
      times.push(last.ms);
    }
    const median = times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
    const peak = peakMemory();
    const cpu = {
      app: (cpuTimeOf(app.pid) - before.app) / asked,
      database: (cpuTimeOf(database.pid()) - before.database) / asked,
    };
    report.say(
      `${name} of ${answers} answers: ${(last.bytes / 1_048_576).toFixed(1)} MB in ${median.toFixed(0)} ms (first byte ${last.first.toFixed(0)}); CPU app ${cpu.app.toFixed(0)}, database ${cpu.database.toFixed(0)} ms; peak of the app ${peak.toFixed(0)} MB`,
    );
    if (!barred) continue;
    peaks.push(peak);
    report.atMost(`median of ${asked}: ${name} of ${answers} answers`, median, bar, 'ms');
  }
}
const [small = 0, large = 0] = peaks;
report.atMost('memory that ten times the answers took more', Math.max(0, large - small), growthBar, 'MB');
await app.stop();
await world.close();
await database.stop();
report.end();
