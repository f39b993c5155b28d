import { playDemo } from '../demo/play-demo.ts';
import type { Instance } from '../platform/context.ts';

/** Builds the demo when this instance is one and has not been built yet. */
export const seedDemo = async (instance: Instance, say: (line: string) => void): Promise<void> => {
  const marked = await instance.db
    .selectFrom('instance_mark')
    .select('name')
    .where('name', '=', 'demo')
    .executeTakeFirst();
  if (marked === undefined) await playDemo(instance, say);
};
