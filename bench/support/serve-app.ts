import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';

export interface ServedApp {
  readonly url: string;
  readonly pid: number;
  /** Whether it has ended, by whatever cause. */
  readonly hasEnded: () => boolean;
  readonly stop: () => Promise<void>;
  /** Ends it without warning, as a power cut would. */
  readonly kill: () => Promise<void>;
}

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const isUp = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
};

/** Waits until an app says that it and its database are well; throws after a minute, or when `hasEnded` says it never will be. */
export const untilHealthy = async (url: string, hasEnded: () => boolean = () => false): Promise<void> => {
  for (const began = Date.now(); !(await isUp(url)); ) {
    if (hasEnded() || Date.now() - began > 60_000) throw new Error(`the app at ${url} did not come up`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** Runs the built app as its own process and waits until it is healthy. */
export const serveApp = async (env: Readonly<Record<string, string>>, port?: number): Promise<ServedApp> => {
  if (!existsSync('dist/main.js')) throw new Error('dist/main.js is not there: build first');
  const at = port ?? (await freePort());
  const url = `http://127.0.0.1:${at}`;
  const child = spawn(process.execPath, ['dist/main.js', 'serve'], {
    env: { ...process.env, KEURPARK_DEMO: '0', KEURPARK_LOG: 'silent', ...env, PORT: String(at), KEURPARK_URL: url },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  await untilHealthy(url, hasEnded);
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (hasEnded()) return;
    child.kill(signal);
    await ended;
  };
  return { url, pid: child.pid ?? 0, hasEnded, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
};
