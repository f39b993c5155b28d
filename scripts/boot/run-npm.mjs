import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runChild, stopWithParent } from './run-child.mjs';

/** npm's own cache when this user may write there; otherwise (no home, a home of another) one in the checkout. */
const cacheFlags = (root) => {
  const cache = process.env.npm_config_cache;
  try {
    if (!cache) return [];
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK | constants.X_OK);
    return [];
  } catch {
    return ['--cache', join(root, '.runtime', 'npm-cache')];
  }
};

/** The npm that started us is run by the given Node; without one, the npm on the search path. */
const npmCommand = (node) => {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.[cm]?js$/.test(cli) && existsSync(cli))
    return { command: node, first: [...stopWithParent, cli], shell: false };
  // npm is a .cmd file on Windows, which only a shell can start.
  return { command: 'npm', first: [], shell: process.platform === 'win32' };
};

/** Runs npm quietly in a folder; throws with the end of what it printed when it fails. */
export const runNpm = async ({ root, folder, runtime, args, onSpawn }) => {
  const { command, first, shell } = npmCommand(runtime.node);
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const { code, signal, output } = await runChild({
    command,
    // Told by name and not only by where it runs: `npm --prefix … start` hands its own prefix down.
    args: [...first, ...args, '--prefix', folder, ...quiet, ...cacheFlags(root)],
    cwd: folder,
    env: { ...process.env, PATH: [runtime.bin, process.env.PATH].filter(Boolean).join(delimiter) },
    quiet: true,
    shell,
    onSpawn,
  });
  if (code !== 0)
    throw new Error(`npm ${args[0]} lukte niet (${signal ?? `code ${code}`}):\n${output.trim().slice(-4000)}`);
};
