import type { Database } from '../../platform/database/tables.ts';
import type { PairedAnswers } from './store/pairs.ts';
import { countInBoth, listPairsOf, selectPairedAnswers } from './store/pairs.ts';

/** What two measurements have in common of the firms that agreed to be compared. */
export interface LinkedAnswers {
  readonly pairs: readonly PairedAnswers[];
  /** Firms that answered both times, agreed or not. */
  readonly inBoth: number;
}

/** The answers of firms that agreed that two closed waves are put side by side; null when the two have no key any more. */
export const findLinkedAnswers = async (db: Database, first: string, second: string): Promise<LinkedAnswers | null> => {
  const pair = (await listPairsOf(db, second)).find((one) => one.firstWave === first && one.secret !== null);
  if (pair === undefined) return null;
  return { pairs: await selectPairedAnswers(db, first, second), inBoth: await countInBoth(db, first, second) };
};
