import { makeLog } from '../platform/log.ts';
import type { Config } from './config.ts';
import type { OpenInstance } from './open-instance.ts';
import { openInstance } from './open-instance.ts';

/** Opens the instance for one command, beside one that runs when there is, and lets go of it whatever happens. */
export const withInstance = async (
  config: Config,
  say: (line: string) => void,
  work: (open: OpenInstance) => Promise<number>,
): Promise<number> => {
  const open = await openInstance(config, { log: makeLog('error'), say, attach: true });
  try {
    return await work(open);
  } finally {
    await open.close();
  }
};
