import { randomId } from '../../../kernel/ids.ts';
import type { Context } from '../../../platform/context.ts';
import type { Database, Transaction } from '../../../platform/database/tables.ts';

/** Letters that were printed: how many and when, never which codes stood in them. */
export interface LetterPrint {
  readonly letters: number;
  readonly printedAt: Date;
}

export const addPrint = async (
  tx: Transaction,
  context: Context,
  print: { readonly wave: string; readonly letters: number; readonly language: string },
): Promise<void> => {
  await tx
    .insertInto('survey_print')
    .values({
      id: randomId(),
      wave_id: print.wave,
      letters: print.letters,
      language: print.language,
      printed_at: context.now,
    })
    .execute();
};

/** What was printed of a wave, newest first. */
export const listPrints = async (db: Database, wave: string): Promise<readonly LetterPrint[]> =>
  db
    .selectFrom('survey_print')
    .select(['letters', 'printed_at as printedAt'])
    .where('wave_id', '=', wave)
    .orderBy('printed_at', 'desc')
    .orderBy('id')
    .execute();
