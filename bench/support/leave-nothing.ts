import { rmSync } from 'node:fs';
import { killNow, processTree } from './process-tree.ts';

/** Sees to it that a bench that falls over leaves no folder behind, and no process that works in it. */
export const leaveNothing = (folder: string, pids: () => readonly number[]): void => {
  process.once('exit', () => {
    killNow(pids().flatMap(processTree));
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
};
