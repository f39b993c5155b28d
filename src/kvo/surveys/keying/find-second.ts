import type { Context } from '../../../platform/context.ts';
import type { PaperKeying } from '../respondent/draft.ts';
import type { Respondent } from '../respondent/respondent.ts';
import { recognise } from '../respondent/respondent.ts';
import type { EntryDifference } from './compare-entries.ts';
import { compareEntries } from './compare-entries.ts';
import { firstEntry } from './send-in.ts';

/** The second entry of a paper, and where it differs from the first. */
export interface SecondEntry {
  readonly respondent: Respondent;
  readonly paper: PaperKeying;
  readonly differences: readonly EntryDifference[];
}

/** What whoever keys in a paper the second time has to settle; null for anybody else, and once it is stored. */
export const findSecond = async (context: Context, wave: string, secret: string): Promise<SecondEntry | null> => {
  const recognised = await recognise(context, secret);
  if (recognised.kind !== 'open' || recognised.respondent.row.wave !== wave) return null;
  const { respondent } = recognised;
  const { paper, answers } = respondent.draft;
  const isTheirs = context.actor.kind === 'person' && context.actor.id === paper?.by;
  if (paper === null || !isTheirs) return null;
  const first = await firstEntry(context, respondent.row.invitation, paper);
  if (first === null) return null;
  return { respondent, paper, differences: compareEntries(respondent.questionnaire, first, answers) };
};
