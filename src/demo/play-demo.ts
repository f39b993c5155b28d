import type { Instance } from '../platform/context.ts';

/** Plays the demo through the real actions. */
export const playDemo = async (_instance: Instance, say: (line: string) => void): Promise<void> => {
  say('De demo wordt opgebouwd.');
};
