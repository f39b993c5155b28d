import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { EmbeddedPostgresError } from '../embedded-postgres-error.ts';
import { operatorTexts } from '../operator-texts.ts';
import { startOfProcess, thisPlace } from '../process/process-identity.ts';
import { writeWhole } from './write-whole.ts';

const beatMs = 5_000;
const silentMs = 20_000;

const holderFile = z.object({
  pid: z.number().int().positive(),
  started: z.string(),
  place: z.object({ host: z.string(), boot: z.string(), pids: z.string() }),
  token: z.string(),
});
type Holder = z.infer<typeof holderFile>;

/** The right to work with a cluster, until it is let go. */
export interface ClusterHold {
  readonly release: () => void;
}

const lockIn = (home: string): string => join(home, 'in-use.json');

const readHolder = (path: string): Holder | null => {
  try {
    return holderFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
};

const describePlace = ({ place, pid }: Holder): string => `${place.host}, proces ${pid}`;

/** 'unsure' when the holder's pid means nothing here, so that only its sign of life tells. */
const judge = (holder: Holder | null): 'dead' | 'alive' | 'unsure' => {
  if (holder === null) return 'dead';
  const here = thisPlace();
  if (holder.place.host === here.host && holder.place.boot !== here.boot) return 'dead';
  const isSamePlace = holder.place.host === here.host && holder.place.pids === here.pids;
  if (!isSamePlace) return 'unsure';
  return startOfProcess(holder.pid) === holder.started ? 'alive' : 'dead';
};

const lastBeat = (lock: string): number => statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const waitForSilence = async (home: string, holder: Holder, log: (line: string) => void): Promise<void> => {
  const lock = lockIn(home);
  const first = lastBeat(lock);
  if (Date.now() - first < silentMs) log(operatorTexts.waitingForElsewhere(describePlace(holder)));
  while (Date.now() - lastBeat(lock) < silentMs) {
    if (lastBeat(lock) !== first) {
      throw new EmbeddedPostgresError('in-use', operatorTexts.inUseElsewhere(home, describePlace(holder)));
    }
    await sleep(500);
  }
};

const clearStale = (home: string, judged: Holder | null): void => {
  const aside = `${lockIn(home)}.${randomBytes(6).toString('hex')}`;
  try {
    renameSync(lockIn(home), aside);
    // Between looking and moving somebody else may have cleared it and taken hold: then it goes back.
    const moved = readHolder(aside);
    if (moved && moved.token !== judged?.token) linkSync(aside, lockIn(home));
  } catch {
    // Somebody else was first; the next look tells.
  }
  rmSync(aside, { force: true });
};

const tryToHold = (home: string, me: Holder): boolean => {
  const fresh = `${lockIn(home)}.${me.token}`;
  writeWhole(fresh, JSON.stringify(me));
  try {
    // A link appears with its content or not at all, and never over another.
    linkSync(fresh, lockIn(home));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
};

/** The pid of the living program that holds a cluster here; null when none does. */
export const findHolder = (home: string): number | null => {
  const holder = readHolder(lockIn(home));
  return judge(holder) === 'alive' ? (holder?.pid ?? null) : null;
};

/**
 * Takes hold of the cluster in `home`, so that one program at a time starts and stops it. A hold of a dead program is
 * taken over; a living one makes this throw 'in-use'. A holder in another container is judged by its beat of 5 seconds.
 */
export const holdCluster = async (home: string, log: (line: string) => void): Promise<ClusterHold> => {
  const lock = lockIn(home);
  const started = startOfProcess(process.pid) ?? '';
  const me: Holder = { pid: process.pid, started, place: thisPlace(), token: randomBytes(12).toString('hex') };
  while (!tryToHold(home, me)) {
    const holder = readHolder(lock);
    const verdict = judge(holder);
    if (holder && verdict === 'alive') {
      throw new EmbeddedPostgresError('in-use', operatorTexts.inUse(home, holder.pid));
    }
    if (holder && verdict === 'unsure') await waitForSilence(home, holder, log);
    clearStale(home, holder);
  }
  const isMine = (): boolean => readHolder(lock)?.token === me.token;
  const beat = setInterval(() => isMine() && utimesSync(lock, new Date(), new Date()), beatMs);
  beat.unref();
  return {
    release: () => {
      clearInterval(beat);
      if (isMine()) rmSync(lock, { force: true });
    },
  };
};
