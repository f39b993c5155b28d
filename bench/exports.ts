import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startSession } from '../src/kvo/accounts/commands.ts';
import type { PersonId } from '../src/kvo/accounts/model.ts';
import { questionnaireFor } from '../src/kvo/surveys/questionnaires-of.ts';
import { resultPaths } from '../src/paths/results.ts';
import { makeKeyFile } from '../src/platform/crypto/keys.ts';
import { worldOn } from '../test/world-on.ts';
import type { MeasuredPark } from './support/a-measured-park.ts';
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
const { compiled } = questionnaireFor(world.instance, 'entrepreneurs');
const app = await serveApp({ DATABASE_URL: database.app, DATABASE_OWNER_URL: database.owner, KEURPARK_KEYS: keyFile });

interface Measured {
  readonly park: MeasuredPark;
  readonly cookie: string;
}

const measured = async (): Promise<Measured> => {
  const park = await aMeasuredPark(world, { asked: 40, firms: 24, byOpenLink: 6 });
  const session = await startSession(world.instance.db, world.context(), park.facilitator.id as PersonId);
  return { park, cookie: `kp_session=${session.start}` };
};

/** The most memory the app has held since it was last asked, in MB, as Linux counts it. */
const peakMemory = (): number => {
  const status = readFileSync(`/proc/${app.pid}/status`, 'utf8');
  writeFileSync(`/proc/${app.pid}/clear_refs`, '5');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
};

const download = async (
  { cookie }: Measured,
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

const addressOf = ({ park }: Measured) => ({ track: park.track, wave: park.wave, audience: 'entrepreneurs' }) as const;

const files = [
  { name: 'CSV', path: resultPaths.rowsCsv, barred: true },
  { name: 'SPSS', path: resultPaths.rowsSav, barred: false },
  { name: 'Triple-S data', path: resultPaths.tripleSData, barred: false },
  { name: 'XLSX', path: resultPaths.rowsXlsx, barred: false },
  { name: 'open answers', path: resultPaths.freeTexts, barred: false },
] as const;

// The files of another park warm up what is compiled on the way, as in an app that has run for a while: its memory has then
// grown to what it works in, and what it takes more is for the answers.
const other = await measured();
await manyAnswers(world, other.park.wave, compiled, 30_000);
for (const { path } of files)
  for (let round = 0; round < 2; round += 1) await download(other, path.to(addressOf(other)));

const one = await measured();
const address = addressOf(one);
const peaks: number[] = [];
for (const { answers, bar } of sizes) {
  await manyAnswers(world, one.park.wave, compiled, answers);
  const packing = await download(one, resultPaths.codebook.to(address));
  report.say(`${answers} answers packed by the first who asks: ${packing.ms.toFixed(0)} ms`);
  for (const { name, path, barred } of files) {
    peakMemory();
    const times: number[] = [];
    let last = { bytes: 0, first: 0, ms: 0 };
    const before = { app: cpuTimeOf(app.pid), database: cpuTimeOf(database.pid()) };
    const asked = barred ? rounds : 1;
    for (let round = 0; round < asked; round += 1) {
      const all = await Promise.all(Array.from({ length: barred ? crowd : 1 }, () => download(one, path.to(address))));
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
