import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from '../binaries/find-binaries.ts';
import { EmbeddedPostgresError } from '../embedded-postgres-error.ts';
import { operatorTexts } from '../operator-texts.ts';
import type { DatabaseUser } from '../process/database-user.ts';
import { spawnOptionsFor } from '../process/database-user.ts';
import type { ClusterPlace } from './place-cluster.ts';
import { syncFolder } from './write-whole.ts';

export const ownerRole = 'keurpark_owner';

interface Recipe {
  readonly binaries: Binaries;
  readonly password: string;
  /** False leaves out the flush to disk: for clusters that are thrown away. */
  readonly durable: boolean;
}

// Sorting of names follows Dutch; the locale of the C library stays out of it, as its tables change under one's feet.
const localeIcu = ['--locale-provider=icu', '--icu-locale=nl'];
const localeBuiltin = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

const runInitdb = (
  binaries: Binaries,
  user: DatabaseUser | null,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(binaries.initdb, args, {
      ...spawnOptionsFor(user),
      stdio: ['ignore', 'pipe', 'pipe'],
      // Ctrl-C in the terminal must not cut this in half.
      detached: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });

const initdb = async (
  folder: string,
  user: DatabaseUser | null,
  { binaries, password, durable }: Recipe,
): Promise<void> => {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const fixed = ['-D', join(folder, 'cluster'), '-U', ownerRole, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  const args = [...fixed, '--encoding=UTF8', '--locale=C', '--data-checksums', ...(durable ? [] : ['--no-sync'])];
  let outcome = await runInitdb(binaries, user, [...args, ...localeIcu]);
  if (outcome.code !== 0 && /ICU is not supported/i.test(outcome.output)) {
    rmSync(join(folder, 'cluster'), { recursive: true, force: true });
    outcome = await runInitdb(binaries, user, [...args, ...localeBuiltin]);
  }
  if (outcome.code === 0) return;
  throw new EmbeddedPostgresError('cannot-create', operatorTexts.cannotCreate(outcome.output.trim().slice(-2000)));
};

/** What a start that was killed half-way left; an initdb of it may still be writing, so what will not go may stay. */
const clearUnfinished = (home: string): void => {
  for (const name of readdirSync(home)) {
    if (!name.startsWith('making-')) continue;
    try {
      rmSync(join(home, name), { recursive: true, force: true });
    } catch {
      // The next start tries again.
    }
  }
};

/**
 * Makes the cluster of a place when there is none yet: aside, and moved into place when it is whole, so that a kill at
 * any moment leaves either nothing or a cluster. Throws 'cannot-create' with the words of initdb.
 */
export const createCluster = async (
  place: ClusterPlace,
  recipe: Recipe,
  log: (line: string) => void,
): Promise<void> => {
  clearUnfinished(place.home);
  if (!existsSync(place.cluster)) {
    log(operatorTexts.creating);
    const folder = mkdtempSync(join(place.home, 'making-'));
    try {
      if (place.user) chownSync(folder, place.user.uid, place.user.gid);
      await initdb(folder, place.user, recipe);
      renameSync(join(folder, 'cluster'), place.cluster);
      if (recipe.durable) syncFolder(place.home);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  place.markMade();
};
