import { readFileSync } from 'node:fs';
import { processTree } from './process-tree.ts';

const ticksPerSecond = 100;

/** Milliseconds of a process and of its children that have ended. */
const cpuTimeOfOne = (pid: number): number => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return ([11, 12, 13, 14].reduce((sum, at) => sum + (fields[at] ?? 0), 0) * 1000) / ticksPerSecond;
  } catch {
    return 0;
  }
};

/** The CPU time of a process and all that live under it, in ms, as the kernel of Linux keeps it. */
export const cpuTimeOf = (pid: number): number => processTree(pid).reduce((sum, one) => sum + cpuTimeOfOne(one), 0);
