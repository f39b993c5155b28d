import { setTimeout as sleep } from 'node:timers/promises';
import { operatorTexts } from '../operator-texts.ts';
import type { Postmaster } from './run-postmaster.ts';

const calmMs = 60_000;
const shortestPauseMs = 100;
const longestPauseMs = 10_000;

/** A server that comes back when it dies, at the same address. */
export interface LastingServer {
  readonly pid: () => number;
  readonly stop: () => Promise<void>;
}

/** Starts again until it works, pausing longer each time; null when it was called off meanwhile. */
const startAgain = async (
  start: () => Promise<Postmaster>,
  firstPauseMs: number,
  { log, isOver }: { readonly log: (line: string) => void; readonly isOver: () => boolean },
): Promise<Postmaster | null> => {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    await sleep(pauseMs);
    if (isOver()) return null;
    try {
      return await start();
    } catch (error) {
      log(error instanceof Error ? error.message : String(error));
    }
  }
};

/**
 * Starts a server and keeps it running: when it ends by itself or is killed, `start` is called again (which repairs what
 * a crash left) until it works, at most every ten seconds when it keeps dying. Throws when the first start does.
 */
export const keepRunning = async (
  start: () => Promise<Postmaster>,
  log: (line: string) => void,
): Promise<LastingServer> => {
  let current = await start();
  let isOver = false;
  let startedAt = Date.now();
  let pauseMs = shortestPauseMs;

  const watch = async (): Promise<void> => {
    for (let how = await current.ended; !isOver; how = await current.ended) {
      log(operatorTexts.restarting(how));
      pauseMs = Date.now() - startedAt > calmMs ? shortestPauseMs : Math.min(pauseMs * 2, longestPauseMs);
      const next = await startAgain(start, pauseMs, { log, isOver: () => isOver });
      if (next === null) return;
      current = next;
      startedAt = Date.now();
      if (isOver) return;
    }
  };
  const watching = watch();

  return {
    pid: () => current.pid,
    stop: async () => {
      isOver = true;
      await current.stop();
      // A start under way is let through, so that it does not outlive us.
      await watching;
      await current.stop();
    },
  };
};
