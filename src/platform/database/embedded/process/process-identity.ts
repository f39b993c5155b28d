import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

const readOr = (read: () => string, otherwise: string): string => {
  try {
    return read().trim();
  } catch {
    return otherwise;
  }
};

const isThere = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/**
 * When a process began, in the system's own words; null when there is no such process or it is a zombie. Together with
 * the pid it names one process for good, as pids are used again.
 */
export const startOfProcess = (pid: number): string | null => {
  if (!Number.isInteger(pid) || pid <= 0 || !isThere(pid)) return null;
  if (process.platform === 'linux') {
    // After the name in brackets: state is the first field, the start in clock ticks since boot the twentieth.
    const fields = readOr(() => readFileSync(`/proc/${pid}/stat`, 'utf8'), '')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[0] === 'Z' ? null : (fields[19] ?? null);
  }
  const answer = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return answer.stdout?.trim() || null;
};

/** The command line of a process, words apart by spaces; empty when it is gone. */
export const commandOfProcess = (pid: number): string => {
  if (process.platform === 'linux') {
    return readOr(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '), '');
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
};

/** Where pids mean what they mean to us. */
export interface Place {
  readonly host: string;
  /** Changes when the machine restarts. */
  readonly boot: string;
  /** Containers on one machine each count their own pids. */
  readonly pids: string;
}

/** This machine since it was started, and this container on it. */
export const thisPlace = (): Place => ({
  host: hostname(),
  boot: readOr(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'), ''),
  pids: readOr(() => readlinkSync('/proc/self/ns/pid'), ''),
});
