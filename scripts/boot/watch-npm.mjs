import { readFileSync } from 'node:fs';

const parentOf = (pid) => {
  if (pid === process.pid) return process.ppid;
  try {
    return Number(
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    );
  } catch {
    return 0;
  }
};

const isNpm = (pid) => {
  try {
    return /^(npm|node)/.test(readFileSync(`/proc/${pid}/comm`, 'utf8'));
  } catch {
    // Only Linux shows this; elsewhere the shell has made way for us and npm is the parent itself.
    return true;
  }
};

/**
 * Remembers the line from this process up to the npm that started it, through the shell that npm may have put in
 * between; gives a question that answers true once that line is broken. Not started by npm: never broken.
 */
export const watchNpm = () => {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return () => false;
  const links = [{ child: process.pid, parent: process.ppid }];
  const between = process.ppid;
  if (!isNpm(between)) links.push({ child: between, parent: parentOf(between) });
  return () => links.some(({ child, parent }) => parentOf(child) !== parent);
};
