import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const parentsFromProc = (): ReadonlyMap<number, number> =>
  new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name): readonly [number, number][] => {
        try {
          const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
          // The name of a program may hold spaces and brackets; what follows its last bracket does not.
          return [[Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])]];
        } catch {
          return [];
        }
      }),
  );

const parentsFromPs = (): ReadonlyMap<number, number> =>
  new Map(
    execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
      .split('\n')
      .flatMap((line): readonly [number, number][] => {
        const [pid, parent] = line.trim().split(/\s+/).map(Number);
        return pid === undefined || parent === undefined ? [] : [[pid, parent]];
      }),
  );

/** A process and all that live under it now, itself first; empty when it is gone. */
export const processTree = (pid: number): readonly number[] => {
  const parents = process.platform === 'linux' ? parentsFromProc() : parentsFromPs();
  if (!parents.has(pid)) return [];
  const found = [pid];
  for (const one of found) for (const [child, parent] of parents) if (parent === one) found.push(child);
  return found;
};

/** Ends processes without warning, as a power cut would; those that are gone already are passed by. */
export const killNow = (pids: readonly number[]): void => {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // Gone before us.
    }
  }
};
