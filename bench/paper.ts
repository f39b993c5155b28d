import { monitorEventLoopDelay } from 'node:perf_hooks';
import { results } from '../src/kvo/results/capability.ts';
import { closeWave } from '../src/kvo/surveys/actions/close-wave.ts';
import { printLetters } from '../src/kvo/surveys/actions/print-letters.ts';
import { surveys } from '../src/kvo/surveys/capability.ts';
import type { Context } from '../src/platform/context.ts';
import { worldOn } from '../test/world-on.ts';
import { aBusyWave } from './support/a-busy-wave.ts';
import { answerInBulk } from './support/answer-in-bulk.ts';
import { openBenchDatabase } from './support/open-bench-database.ts';
import { Report } from './support/report.ts';

// What it takes from the request to the whole file: letters with QR, and the report with all its pictures. Both with the
// compiler still cold, its thread still to begin, and no figure reckoned yet.

const letters = 500;
const answered = 10_000;
const listed = 12_000;
// Planted: everything is made eight times over.
const times = process.argv.includes('--plant-fault') ? 8 : 1;

const report = new Report('Paper: letters and the report of a measurement');
const database = await openBenchDatabase();
const world = worldOn(database, { now: new Date().toISOString() });

const timed = async <T>(
  work: () => Promise<T>,
): Promise<{ readonly made: T; readonly seconds: number; readonly stall: number; readonly cpu: number }> => {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const used = process.cpuUsage();
  const began = performance.now();
  let made = await work();
  for (let again = 1; again < times; again += 1) made = await work();
  const seconds = (performance.now() - began) / 1000;
  delay.disable();
  const { user, system } = process.cpuUsage(used);
  return { made, seconds, stall: delay.max / 1e6, cpu: (user + system) / 1e6 };
};

const fetchFile = async (
  name: string,
  context: Context,
  params: Readonly<Record<string, string>>,
): Promise<Uint8Array> => {
  const route = [...results.routes, ...surveys.routes].find((one) => one.name === name);
  const asked = {
    params,
    query: {},
    form: {},
    files: {},
    url: '',
    origin: '',
    speaks: { language: 'nl', chosen: true },
  } as const;
  const answer = await route?.serve(context, asked);
  if (answer?.kind !== 'file' || typeof answer.bytes === 'string') throw new Error(`${name} gave no file`);
  return answer.bytes;
};

const others = ({ stall, cpu }: { readonly stall: number; readonly cpu: number }): string =>
  `${cpu.toFixed(2)} s CPU; others waited at most ${stall.toFixed(0)} ms`;
const size = (bytes: Uint8Array): string => `${(bytes.length / 1024 / 1024).toFixed(1)} MB`;

const post = await aBusyWave(world, letters);
const wishes = { language: 'nl', window: 'right', to: 'all', area: '', sender: 'Parkmanagement', signed: '' };
const printed = await timed(() =>
  world.does(post.facilitator, printLetters, { track: post.track, wave: post.wave, ...wishes }),
);
report.say(`${printed.made.letters} letters, ${size(printed.made.bytes)}, ${others(printed)}`);
report.atMost(`${letters} letters with QR as one PDF`, printed.seconds, 5, 's');

const busy = await aBusyWave(world, listed);
await answerInBulk(world, busy.wave, busy.questionnaire, answered);
await world.does(busy.facilitator, closeWave, { track: busy.track, wave: busy.wave });
const params = { track: busy.track, wave: busy.wave };
const context = world.context(busy.facilitator);
const pdf = await timed(() => fetchFile('results.report-pdf', context, params));
report.say(`report over ${answered} answers of ${listed} firms: ${size(pdf.made)}, ${others(pdf)}`);
report.atMost(`report as PDF at ${answered} answers, figures and all`, pdf.seconds, 3, 's');
const again = await timed(() => fetchFile('results.report-pdf', context, params));
report.say(`the same once the figures are known: ${again.seconds.toFixed(2)} s, ${others(again)}`);
const word = await timed(() => fetchFile('results.report-word', context, params));
report.say(`as DOCX: ${word.seconds.toFixed(2)} s, ${size(word.made)}, ${others(word)}`);

await world.close();
await database.stop();
report.end();
process.exit();
