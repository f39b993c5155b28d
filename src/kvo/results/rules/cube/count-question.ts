import type { Answers, AnswerValue } from '../../../surveys/questionnaire/answer.ts';
import type { Question } from '../../../surveys/questionnaire/compiled-questionnaire.ts';
import { firstPlace } from '../../../surveys/questionnaire/figure-items.ts';
import type { Counts, CubeItem, CubeRow } from './cube-row.ts';

/** Counts one value that was given so many times. */
export type Reader = (value: AnswerValue, counts: Counts, times: number) => void;

type ChoiceItem = Extract<CubeItem, { readonly kind: 'share' | 'spread' }>;

const add = (tally: number[], place: number, times: number): void => {
  tally[place] = (tally[place] ?? 0) + times;
};

const none: readonly string[] = [];

/** The keys a value names for an item; what names none is outside its base. */
const namedBy = (row: string | null): ((value: AnswerValue) => string | readonly string[]) => {
  if (row === firstPlace) return (value) => (Array.isArray(value) ? value.slice(0, 1) : none);
  if (row !== null)
    return (value) => (typeof value === 'object' && !Array.isArray(value) ? (Reflect.get(value, row) ?? none) : none);
  return (value) => {
    if (typeof value === 'string' || Array.isArray(value)) return value;
    return typeof value === 'object' ? Object.values(value) : none;
  };
};

// Every set of answers passes here for every item, so what an option means is looked up once, before.
const choiceReader = (
  item: ChoiceItem,
  options: readonly { readonly key: string; readonly aside: boolean }[],
): Reader => {
  const named = namedBy(item.row);
  const places = new Map(options.map(({ key }, place) => [key, place]));
  const isAside = options.map(({ aside }) => aside);
  const isHit = options.map(({ key }) => item.kind === 'share' && item.hits.includes(key));
  const isSpread = item.kind === 'spread';
  return (value, counts, times) => {
    const keys = named(value);
    let counted = false;
    let hit = false;
    const take = (key: string): void => {
      const place = places.get(key);
      if (place === undefined) return;
      if (isSpread) add(counts.tally, place, times);
      if (isHit[place] === true) hit = true;
      if (isAside[place] !== true) counted = true;
    };
    if (typeof keys === 'string') take(keys);
    else for (const key of keys) take(key);
    if (hit) counts.hits += times;
    if (hit || counted) counts.n += times;
    else counts.outside += times;
  };
};

const numberReader =
  (item: Exclude<CubeItem, ChoiceItem>): Reader =>
  (value, counts, times) => {
    if (typeof value !== 'number') {
      counts.outside += times;
      return;
    }
    counts.n += times;
    if (item.kind === 'mean') add(counts.tally, value - item.low, times);
    else for (let time = 0; time < times; time += 1) counts.values.push(value);
  };

/** How an answer to a question is counted for an item of it. */
export const readerOf = (item: CubeItem, question: Question): Reader =>
  item.kind === 'share' || item.kind === 'spread'
    ? choiceReader(item, 'options' in question ? question.options : [])
    : numberReader(item);

/** Counts what was answered to a question into the rows that are about it; `placed` is the group of each set of answers. */
export const countQuestion = (
  question: Question,
  rows: readonly CubeRow[],
  answers: readonly Answers[],
  placed: Uint32Array,
): void => {
  const readers = rows.map(({ item, groups }) => ({ groups, read: readerOf(item, question) }));
  for (const [index, set] of answers.entries()) {
    const answer = set[question.key];
    // Who skipped, or would rather not say, is silent and not outside: the question was about them.
    if (answer === undefined || answer.state === 'skipped' || answer.state === 'rather-not-say') continue;
    const place = placed[index] ?? 0;
    for (const { groups, read } of readers) {
      const counts = groups[place];
      if (counts === undefined) continue;
      if (answer.state === 'answered') read(answer.value, counts, 1);
      else counts.outside += 1;
    }
  }
};
