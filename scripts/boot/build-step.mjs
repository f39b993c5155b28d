import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild, stopWithParent } from './run-child.mjs';
import { say } from './say.mjs';
import { toolPath } from './tool-path.mjs';

const sources = [
  'src',
  'schemes',
  'vite.config.ts',
  'vite.client.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

const isTest = (name) => /\.test\.tsx?$/.test(name);

const describe = (root, path, lines) => {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) lines.push(`${path} absent`);
  else if (!found.isDirectory()) lines.push(`${path} ${found.mtimeMs} ${found.size}`);
  else
    for (const name of readdirSync(join(root, path)).sort())
      if (!isTest(name)) describe(root, `${path}/${name}`, lines);
};

const fingerprint = (root) => {
  const lines = [];
  for (const path of sources) describe(root, path, lines);
  return createHash('sha256').update(lines.join('\n')).digest('hex');
};

const isBuilt = (root) => {
  try {
    return readFileSync(join(root, 'dist', '.built'), 'utf8') === fingerprint(root);
  } catch {
    return false;
  }
};

const viteBuild = async ({ root, runtime, config, onSpawn }) => {
  const args = [...stopWithParent, toolPath(root, 'vite'), 'build', '--config', config, '--logLevel', 'warn'];
  const { code, signal, output } = await runChild({ command: runtime.node, args, cwd: root, quiet: true, onSpawn });
  if (code !== 0)
    throw new Error(`Bouwen lukte niet (${config}, ${signal ?? `code ${code}`}):\n${output.trim().slice(-8000)}`);
};

const build = async (root, runtime, onSpawn) => {
  rmSync(join(root, 'dist', '.built'), { force: true });
  // Taken before the build: what is saved while it runs makes the next start build again.
  const built = fingerprint(root);
  // The server first, since it empties the folder that the client's part goes into.
  await viteBuild({ root, runtime, config: 'vite.config.ts', onSpawn });
  await viteBuild({ root, runtime, config: 'vite.client.config.ts', onSpawn });
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist', '.built'), built);
};

/** Step three: `dist` built from the sources as they are now (by path, moment of saving and size). */
export const buildStep = (root, runtime) => ({
  isNeeded: () => !isBuilt(root),
  run: async (onSpawn) => {
    say('Bouwen …');
    await build(root, runtime, onSpawn);
  },
});
