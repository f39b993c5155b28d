import { z } from 'zod';
import type { Draft, DraftQuestion } from './draft.ts';
import { freeKey, keysIn } from './draft.ts';

/** An offence of the question bank: whether it happened, and everything that is asked about it when it did. */
export interface OffenceBlock {
  readonly key: string;
  readonly label: Readonly<Record<string, string>>;
  /** How often, the damage, attempted or completed, where, and to whom it was reported. */
  readonly follows: readonly DraftQuestion[];
}

const aboutOne = z.object({ question: z.string(), row: z.string(), is: z.literal('yes') });

const onlyIf = { nl: 'Alleen als dit is gebeurd.', en: 'Only if this happened.' };

const questionsIn = ({ pages }: Draft): readonly DraftQuestion[] => pages.flatMap(({ questions }) => questions);

/** The question of the bank on whom offences were reported to, as it is asked about one of them. */
const reportedOf = (bank: Draft, key: string, label: OffenceBlock['label']): readonly DraftQuestion[] => {
  const reported = questionsIn(bank).find((one) => one.key === 'reported-to');
  if (reported === undefined) return [];
  const { showIf: _showIf, onlyIf: _onlyIf, figure: _figure, ...plain } = reported;
  const text = Object.fromEntries(
    Object.entries(reported.text).flatMap(([language, words]) =>
      label[language] === undefined ? [] : [[language, `${label[language]}: ${words}`]],
    ),
  );
  return [{ ...plain, key: `${key}-reported-to`, text }];
};

/** The offences that a question bank asks more about, each as one block. */
export const offenceBlocks = (bank: Draft): readonly OffenceBlock[] => {
  const all = questionsIn(bank);
  return all.flatMap((matrix) =>
    (matrix.statements ?? []).flatMap(({ key, label }): readonly OffenceBlock[] => {
      const follows = all.filter(({ showIf }) => {
        const read = aboutOne.safeParse(showIf);
        return read.success && read.data.question === matrix.key && read.data.row === key;
      });
      return follows.length === 0 ? [] : [{ key, label, follows: [...follows, ...reportedOf(bank, key, label)] }];
    }),
  );
};

/** Adds an offence of the bank as one page: did it happen, and what is asked when it did. What is there already stays. */
export const addOffence = (draft: Draft, bank: Draft, key: string): Draft => {
  const block = offenceBlocks(bank).find((one) => one.key === key);
  const taken = keysIn(draft);
  const gate = `${key}-happened`;
  if (block === undefined || taken.has(gate)) return draft;
  const text = Object.fromEntries(Object.entries(block.label).map(([language, words]) => [language, `${words}?`]));
  const asks: DraftQuestion = { type: 'yes-no', key: gate, module: 'C', text };
  const follows = block.follows
    .filter((question) => !taken.has(question.key))
    .map((question) => ({ ...question, showIf: `${gate} = "yes"`, onlyIf }));
  const page = {
    key: freeKey(`feit-${key}`, new Set(draft.pages.map((one) => one.key))),
    title: block.label,
    questions: [asks, ...follows],
  };
  return { ...draft, scales: { ...bank.scales, ...draft.scales }, pages: [...draft.pages, page] };
};
