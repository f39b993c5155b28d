import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';

const measured = z.object({
  /** Milliseconds of each answer. */
  times: z.array(z.number()),
  statuses: z.array(z.number()),
  errors: z.number(),
  bytes: z.number(),
  /** What asking took, beside answering. */
  cpuMs: z.number(),
});
export type Load = Readonly<z.infer<typeof measured>>;

/** Asks a page over and over with so many connections at once, from another process. */
export const loadPage = async (
  url: string,
  how: { readonly cookie: string; readonly connections: number; readonly seconds: number },
): Promise<Load> => {
  const asked = [url, how.cookie, String(how.connections), String(how.seconds)];
  const { stdout } = await promisify(execFile)(process.execPath, ['bench/load.ts', ...asked], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return measured.parse(JSON.parse(stdout));
};
