import type { Attack } from './adversary.ts';
import { attack } from './adversary.ts';
import type { Feature } from './features.ts';
import { featuresOf, remainsOf } from './features.ts';
import type { PlayedWave } from './played-wave.ts';
import { followValues } from './rows-of.ts';
import type { StoredCopy, StoredRow } from './stored-copy.ts';

/** What an adversary found in one copy. */
export interface Findings extends Attack {
  /** Firms from whose own rows an answer is reached by values that two rows share. */
  readonly touching: number;
}

/** What closing tells on purpose: the group of an answer, merged until it holds five. Tested by itself. */
const promised = [': cell', 'of cell'];

/** Words by which remains of a firm's rows are known: the keys in the rows that still stand. */
const wordsOf = (rows: readonly StoredRow[]): readonly string[] =>
  rows
    .filter(({ table }) => table === 'public.survey_invitation' || table === 'public.survey_population')
    .flatMap(({ values }) => values['id'] ?? []);

/** Tries every way to pair the firms of a played wave with the answers in one copy of everything stored. */
export const tryEverything = (copy: StoredCopy, { known }: PlayedWave): Findings => {
  const { firmRows, answerRows } = followValues(copy, known);
  // Who saw the firms answer knows their order too: it must be worth nothing.
  const seen: Feature = { name: 'the order in which they answered', values: known.map(({ order }) => order) };
  const firms = [...featuresOf(firmRows), seen, ...remainsOf(copy, firmRows.map(wordsOf), /invitation|draft/)];
  const answers = [
    ...featuresOf(answerRows, promised),
    ...remainsOf(
      copy,
      known.map(({ mark }) => [mark]),
      /survey_answer|pg_toast/,
    ),
  ];
  const touching = firmRows.filter((rows, who) => rows.some((row) => answerRows[who]?.includes(row))).length;
  return { ...attack(firms, answers), touching };
};
