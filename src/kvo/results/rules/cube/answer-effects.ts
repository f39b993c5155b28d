import type { Answer } from '../../../surveys/questionnaire/answer.ts';
import type { Question } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import { readerOf } from './count-question.ts';
import type { Counts, CubeItem } from './cube-row.ts';
import { noCounts } from './cube-row.ts';

/** What who answers is to an item: silent, known to be outside its base, in the base, or in it and counted for it. */
export const silent = 0;
const outside = 1;
const inBase = 2;
const isHit = 3;

/** What each of some different answers adds to the counts of an item, so that none need be read more than once. */
export interface AnswerEffects {
  readonly standing: Uint8Array;
  /** The places of the tally that it counts for. */
  readonly tally: readonly (readonly number[])[];
  /** The number that was given; NaN where none was. */
  readonly numbers: Float64Array;
}

const standingOf = (answer: Answer, counts: Counts): number => {
  if (answer.state === 'skipped' || answer.state === 'rather-not-say') return silent;
  if (counts.n === 0) return outside;
  return counts.hits === 0 ? inBase : isHit;
};

const clear = (counts: Counts): void => {
  counts.n = 0;
  counts.outside = 0;
  counts.hits = 0;
  counts.tally.fill(0);
  counts.values.length = 0;
};

const none: readonly number[] = [];

const placesIn = (tally: readonly number[]): readonly number[] => {
  const places: number[] = [];
  for (let place = 0; place < tally.length; place += 1)
    for (let time = 0; time < (tally[place] ?? 0); time += 1) places.push(place);
  return places;
};

/** Reads every different answer to a question once for an item of it. */
export const answerEffects = (item: CubeItem, question: Question, answers: readonly Answer[]): AnswerEffects => {
  const read = readerOf(item, question);
  const standing = new Uint8Array(answers.length);
  const numbers = new Float64Array(answers.length).fill(Number.NaN);
  const counts = noCounts(item);
  const tally = answers.map((answer, code): readonly number[] => {
    clear(counts);
    if (answer.state === 'answered') read(answer.value, counts, 1);
    standing[code] = standingOf(answer, counts);
    numbers[code] = counts.values[0] ?? Number.NaN;
    return item.kind === 'spread' || item.kind === 'mean' ? placesIn(counts.tally) : none;
  });
  return { standing, tally, numbers };
};

/** Adds to the counts of a group what so many who gave one answer add to it; the numbers they gave are left to `numbers`. */
export const addTimes = ({ standing, tally }: AnswerEffects, code: number, times: number, counts: Counts): void => {
  const place = standing[code] ?? silent;
  if (place === silent) return;
  if (place === outside) counts.outside += times;
  else counts.n += times;
  if (place === isHit) counts.hits += times;
  for (const at of tally[code] ?? none) counts.tally[at] = (counts.tally[at] ?? 0) + times;
};
