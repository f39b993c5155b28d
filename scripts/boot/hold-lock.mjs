import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** When a process began, in whatever words the system has for it; empty when it is gone. A pid alone is reused. */
const startOf = (pid) => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return '';
  }
  try {
    if (process.platform === 'linux') {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return fields[0] === 'Z' ? '' : fields[19];
    }
    if (process.platform === 'darwin')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)])
        .toString()
        .trim();
    return 'alive';
  } catch {
    return '';
  }
};

const readRecord = (lock, name) => {
  try {
    return JSON.parse(readFileSync(join(lock, name), 'utf8'));
  } catch {
    return undefined;
  }
};

const holderOf = (lock) => readRecord(lock, 'holder.json');

const isAlive = (holder) =>
  holder !== undefined && startOf(holder.pid) !== '' && startOf(holder.pid) === holder.started;

/** A folder is moved into place with its content, so that nobody ever sees a lock without a holder. */
const tryToTake = (lock, me) => {
  const made = mkdtempSync(`${lock}-`);
  writeFileSync(join(made, 'holder.json'), JSON.stringify(me));
  try {
    renameSync(made, lock);
    return true;
  } catch {
    rmSync(made, { recursive: true, force: true });
    return false;
  }
};

/** What a killed holder had started (an npm half-way) may not go on writing while we begin again. */
const endOrphan = async (child) => {
  while (isAlive(child)) {
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
    } catch {
      return;
    }
    await sleep(100);
  }
};

const clearStale = (lock, judged) => {
  const aside = mkdtempSync(`${lock}-`);
  try {
    renameSync(lock, join(aside, 'stale'));
  } catch {
    return rmSync(aside, { recursive: true, force: true });
  }
  // Between looking and moving somebody else may have cleared and taken it: then it goes back.
  const moved = holderOf(join(aside, 'stale'));
  if (moved?.token !== judged?.token && isAlive(moved)) renameSync(join(aside, 'stale'), lock);
  rmSync(aside, { recursive: true, force: true });
};

/**
 * Takes the lock folder, waiting while a living process has it; gives the function that lets it go and the one that
 * notes which child is at work under it.
 */
export const holdLock = async (lock, say) => {
  mkdirSync(join(lock, '..'), { recursive: true });
  const me = {
    pid: process.pid,
    started: startOf(process.pid),
    token: `${process.pid}-${Date.now()}-${Math.random()}`,
  };
  for (let waited = 0; !tryToTake(lock, me); waited += 1) {
    const holder = holderOf(lock);
    if (!isAlive(holder)) {
      await endOrphan(readRecord(lock, 'child.json'));
      clearStale(lock, holder);
    } else {
      if (waited === 0) say(`Proces ${holder.pid} maakt deze map al klaar; even wachten …`);
      await sleep(200);
    }
  }
  return {
    noteChild: (pid) => writeFileSync(join(lock, 'child.json'), JSON.stringify({ pid, started: startOf(pid) })),
    release: () => {
      if (holderOf(lock)?.token === me.token) rmSync(lock, { recursive: true, force: true });
    },
  };
};
