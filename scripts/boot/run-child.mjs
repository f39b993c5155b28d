import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { watchNpm } from './watch-npm.mjs';

// A terminal signals its whole group and npm passes the same signal on once more, so the child lives in a group of
// its own and hears each signal from us, once. (On Windows the console already reaches everyone.)
const ownGroup = process.platform !== 'win32';
const echoMs = 1000;
const passedOnAs = { SIGINT: 'SIGINT', SIGTERM: 'SIGTERM', SIGHUP: 'SIGTERM' };
const isNpmGone = watchNpm();

/** Flags for a Node child that make it watch us: killed without a last word, we still take it along. */
export const stopWithParent = ['--require', fileURLToPath(new URL('stop-with-parent.cjs', import.meta.url))];

/** A step was broken off by the signal it carries; nothing after it may run. */
export class Interrupted extends Error {
  constructor(signal) {
    super(signal);
    this.signal = signal;
  }
}

const followSignals = (child, heard) => {
  const passedAt = new Map();
  const pass = (received) => {
    heard(received);
    const signal = passedOnAs[received];
    const now = Date.now();
    if (now - (passedAt.get(signal) ?? 0) < echoMs) return;
    passedAt.set(signal, now);
    child.kill(signal);
  };
  const watch = setInterval(() => passedAt.size === 0 && isNpmGone() && pass('SIGTERM'), 500);
  if (ownGroup) for (const signal of Object.keys(passedOnAs)) process.on(signal, pass);
  else process.on('SIGINT', heard);
  return () => {
    clearInterval(watch);
    for (const signal of Object.keys(passedOnAs)) process.off(signal, pass);
    process.off('SIGINT', heard);
  };
};

const sweepGroup = (child) => {
  try {
    if (ownGroup) process.kill(-child.pid, 'SIGTERM');
  } catch {
    // The group is empty, as it should be.
  }
};

/**
 * Runs a command to its end, passing signals on; gives its exit code or signal and, when `quiet`, what it printed.
 * A quiet child is a step on the way: when a signal came meanwhile it throws Interrupted.
 */
export const runChild = ({ command, args, cwd, env = process.env, quiet = false, shell = false, onSpawn }) =>
  new Promise((resolve, reject) => {
    let interrupt;
    const output = [];
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(command, args, { cwd, env, stdio, shell, detached: ownGroup, windowsHide: true });
    if (child.pid !== undefined) onSpawn?.(child.pid);
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    const unfollow = followSignals(child, (signal) => {
      interrupt ??= signal;
    });
    child.on('error', (error) => {
      unfollow();
      reject(error);
    });
    child.on('close', (code, signal) => {
      unfollow();
      sweepGroup(child);
      if (quiet && interrupt) reject(new Interrupted(interrupt));
      else resolve({ code, signal, output: Buffer.concat(output).toString() });
    });
  });
