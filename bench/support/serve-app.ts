import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';

export interface ServedApp {
  readonly url: string;
  readonly pid: number;
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
    return (await fetch(`${url}/healthz`)).ok;
  } catch {
    return false;
  }
};

/** Runs the built app as its own process and waits until it is healthy. */
export const serveApp = async (env: Readonly<Record<string, string>>, port?: number): Promise<ServedApp> => {
  const at = port ?? (await freePort());
  const url = `http://127.0.0.1:${at}`;
  const child = spawn(process.execPath, ['dist/main.js', 'serve'], {
    env: { ...process.env, KEURPARK_DEMO: '0', KEURPARK_LOG: 'silent', ...env, PORT: String(at), KEURPARK_URL: url },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  const began = Date.now();
  while (!(await isUp(url))) {
    if (child.exitCode !== null || Date.now() - began > 60_000) throw new Error('the app did not come up');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return { url, pid: child.pid ?? 0, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
};
