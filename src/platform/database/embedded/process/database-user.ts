import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { EmbeddedPostgresError } from '../embedded-postgres-error.ts';
import { operatorTexts } from '../operator-texts.ts';

/** The user that PostgreSQL runs as, when that is not ourselves: it refuses to run as root. */
export interface DatabaseUser {
  readonly uid: number;
  readonly gid: number;
}

/** Whether we are root, and so must hand PostgreSQL to another user. */
export const areWeRoot = (): boolean => process.getuid?.() === 0;

const askId = (flag: '-u' | '-g'): number => {
  const answer = spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' });
  return answer.status === 0 ? Number(answer.stdout.trim()) : Number.NaN;
};

const readNobody = (): DatabaseUser => {
  if (process.platform !== 'linux') return { uid: askId('-u'), gid: askId('-g') };
  const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m);
  return { uid: Number(line?.[1] ?? Number.NaN), gid: Number(line?.[2] ?? Number.NaN) };
};

/** The user without rights that every system has. Throws when there is none, or when we may not become it. */
export const findNobody = (): DatabaseUser => {
  const nobody = readNobody();
  if (!Number.isInteger(nobody.uid) || !Number.isInteger(nobody.gid)) {
    throw new EmbeddedPostgresError('no-database-user', operatorTexts.noDatabaseUser('er is geen gebruiker nobody'));
  }
  const tried = spawnSync('/bin/sh', ['-c', 'exit 0'], { ...nobody, cwd: '/' });
  if (tried.error) {
    throw new EmbeddedPostgresError('no-database-user', operatorTexts.noDatabaseUser(tried.error.message));
  }
  return nobody;
};

/** Whether a user can get into a folder; really tried, since mode bits are not all that decides. */
export const canEnter = (folder: string, user: DatabaseUser): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;

/** What a program of PostgreSQL is started with: the user, a folder that all can enter, and none of our environment. */
export const spawnOptionsFor = (user: DatabaseUser | null) => ({
  ...(user ?? {}),
  cwd: '/',
  env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
});
