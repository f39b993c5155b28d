import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = 100;

interface Stat {
  readonly parent: number;
  /** Milliseconds of a process and of its children that have ended. */
  readonly ms: number;
}

const readStat = (pid: number | string): Stat | null => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number);
    const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + (fields[at] ?? 0), 0);
    return { parent: fields[1] ?? 0, ms: (ticks * 1000) / ticksPerSecond };
  } catch {
    return null;
  }
};

/** The CPU time of a process and all that live under it, in ms, as the kernel of Linux keeps it. */
export const cpuTimeOf = (pid: number): number => {
  const children = readdirSync('/proc').flatMap((name) => {
    const stat = /^\d+$/.test(name) ? readStat(name) : null;
    return stat !== null && stat.parent === pid ? [cpuTimeOf(Number(name))] : [];
  });
  return (readStat(pid)?.ms ?? 0) + children.reduce((sum, ms) => sum + ms, 0);
};
