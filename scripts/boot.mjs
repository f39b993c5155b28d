// The one door to the project: brings what is missing, then runs what was asked. Plain JavaScript without
// dependencies that runs on Node 18, because nothing has been installed yet when it starts.
import { mkdirSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStep } from './boot/build-step.mjs';
import { dependenciesStep } from './boot/dependencies-step.mjs';
import { holdLock } from './boot/hold-lock.mjs';
import { Interrupted, runChild, stopWithParent } from './boot/run-child.mjs';
import { runtimeFor, runtimeStep } from './boot/runtime-step.mjs';
import { say } from './boot/say.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const modes = {
  start: { built: true, script: 'dist/main.js', first: ['serve'] },
  keurpark: { built: true, script: 'dist/main.js', first: [] },
  bench: { built: true, script: 'bench/run.ts', first: [] },
  test: { built: false, script: 'scripts/check.mjs', first: [] },
  dev: { built: false, script: 'scripts/dev.mjs', first: [] },
  tables: { built: false, script: 'scripts/tables.mjs', first: [] },
};

const bring = async (runtime, built) => {
  const steps = [runtimeStep(root, runtime), dependenciesStep(root, runtime)];
  if (built) steps.push(buildStep(root, runtime));
  // Without anything to do no lock is taken, so that a checkout that may only be read starts too.
  if (!steps.some((step) => step.isNeeded())) return;
  mkdirSync(join(root, '.runtime'), { recursive: true });
  const lock = await holdLock(join(root, '.runtime', 'boot.lock'), say);
  try {
    for (const step of steps) if (step.isNeeded()) await step.run(lock.noteChild);
  } finally {
    lock.release();
  }
};

const run = (runtime, args) =>
  runChild({
    command: runtime.node,
    args: [...stopWithParent, ...args],
    cwd: root,
    env: {
      ...process.env,
      PATH: [runtime.bin, join(root, 'node_modules', '.bin'), process.env.PATH].filter(Boolean).join(delimiter),
    },
  });

const boot = async ([mode, ...rest]) => {
  const plan = Object.hasOwn(modes, mode ?? '') ? modes[mode] : undefined;
  if (!plan) {
    say(`Gebruik: node scripts/boot.mjs <${Object.keys(modes).join('|')}> [argumenten]`);
    return 2;
  }
  const runtime = runtimeFor(root);
  await bring(runtime, plan.built);
  const { code, signal } = await run(runtime, [join(root, plan.script), ...plan.first, ...rest]);
  return signal ? 128 + constants.signals[signal] : code;
};

try {
  process.exitCode = await boot(process.argv.slice(2));
} catch (error) {
  if (error instanceof Interrupted) process.exitCode = 128 + constants.signals[error.signal];
  else {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
