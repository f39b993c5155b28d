// Writes src/platform/database/tables.gen.ts anew from the migrations, on a server of its own.
// `verify <address>` writes nothing: it fails when the file is not what a migrated database asks for.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '../src/platform/database/embedded/start-embedded-postgres.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { runChild, stopWithParent } from './boot/run-child.mjs';
import { toolPath } from './boot/tool-path.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const argumentsFor = (url) => [
  ...['--dialect', 'postgres', '--url', url, '--out-file', 'src/platform/database/tables.gen.ts'],
  ...['--date-parser', 'string', '--numeric-parser', 'number', '--type-mapping', '{"int8":"number"}'],
  // Tables of the queue and of the migrations themselves are asked by nobody.
  ...['--exclude-pattern', '{graphile_worker.*,public.migration}'],
];

const generate = async (url, ...more) => {
  const tooling = [...stopWithParent, toolPath(root, 'kysely-codegen'), ...argumentsFor(url), ...more];
  const { code, output } = await runChild({ command: process.execPath, args: tooling, cwd: root, quiet: true });
  if (code !== 0) throw new Error(output.trim());
};

const generateAnew = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'keurpark-tables-'));
  const server = await startEmbeddedPostgres({ stateFolder: folder, durable: false, log: () => undefined });
  try {
    await migrate(server.ownerUrl, join(root, 'migrations'));
    await generate(server.ownerUrl);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const [mode, url] = process.argv.slice(2);
try {
  if (mode === 'verify' && url !== undefined) await generate(url, '--verify');
  else await generateAnew();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
