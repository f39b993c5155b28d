import { copyDatabase } from './database/copy-database.ts';
import type { World, WorldWishes } from './world-on.ts';
import { worldOn } from './world-on.ts';

export type { World } from './world-on.ts';

/** Opens a world on a database of its own; a plain instance on a Tuesday in April unless asked otherwise. */
export const aWorld = async (wishes: WorldWishes = {}): Promise<World> => {
  const copy = await copyDatabase();
  const world = worldOn(copy, wishes);
  const close = async (): Promise<void> => {
    await world.close();
    await copy.drop();
  };
  return { ...world, close };
};
