// Everything that `npm test` checks: the cheap static stages two at a time, then the build and the tests.
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStep } from './boot/build-step.mjs';
import { holdLock } from './boot/hold-lock.mjs';
import { Interrupted, runChild, stopWithParent } from './boot/run-child.mjs';
import { runtimeFor } from './boot/runtime-step.mjs';
import { say } from './boot/say.mjs';
import { toolPath } from './boot/tool-path.mjs';
import { freshTemporaryFolder } from './check/fresh-temporary-folder.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const runtime = runtimeFor(root);
const atOnce = 2;

const tool = (name, packageName, args, command) => ({
  name,
  run: async () => {
    const tooling = [...stopWithParent, toolPath(root, packageName, command), ...args];
    const { code, output } = await runChild({ command: runtime.node, args: tooling, cwd: root, quiet: true });
    return { passed: code === 0, output };
  },
});

const directions = (name, config) =>
  tool(name, 'dependency-cruiser', ['src', '--config', config, '--output-type', 'err'], 'depcruise');

const staticStages = [
  tool('types', 'typescript', ['--noEmit'], 'tsc'),
  tool('format and lint', '@biomejs/biome', ['ci', '--colors=off', '--diagnostic-level=error']),
  directions('directions', '.dependency-cruiser.mjs'),
  directions('directions, browser', '.dependency-cruiser.browser.mjs'),
  tool('unused', 'knip', ['--no-progress']),
  tool('promises', 'oxlint', ['--type-aware', 'src', '--deny-warnings']),
];

const build = {
  name: 'build',
  run: async () => {
    const step = buildStep(root, runtime);
    const lock = await holdLock(join(root, '.runtime', 'boot.lock'), say);
    try {
      if (step.isNeeded()) await step.run(lock.noteChild);
    } finally {
      lock.release();
    }
    return { passed: true, output: '' };
  },
};

const tests = (args) => ({
  name: 'tests',
  run: async () => {
    const { folder, remove } = freshTemporaryFolder();
    try {
      const { code } = await runChild({
        command: runtime.node,
        args: [...stopWithParent, toolPath(root, 'vitest'), 'run', ...args],
        cwd: root,
        env: { ...process.env, TMPDIR: folder },
      });
      return { passed: code === 0, output: '' };
    } finally {
      remove();
    }
  },
});

const report = async ({ name, run }) => {
  const began = performance.now();
  const { passed, output } = await run().catch((error) => {
    if (error instanceof Interrupted) throw error;
    return { passed: false, output: error.message };
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${passed ? 'ok  ' : 'FOUT'}  ${name.padEnd(20)} ${seconds.padStart(6)} s`);
  if (!passed && output.trim()) console.log(`\n${output.trim()}\n`);
  return passed;
};

const reportAll = async (stages) => {
  const waiting = [...stages];
  const results = [];
  const work = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) results.push(await report(stage));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results.every(Boolean);
};

const check = async (args) => {
  const clean = await reportAll(staticStages);
  if (!clean) console.log('De bouw en de tests zijn overgeslagen: los eerst op wat hierboven staat.');
  return clean && (await report(build)) && (await report(tests(args)));
};

try {
  process.exitCode = (await check(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  if (!(error instanceof Interrupted)) throw error;
  process.exitCode = 128 + constants.signals[error.signal];
}
