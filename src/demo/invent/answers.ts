import type { Answer, Answers, AnswerValue } from '../../kvo/surveys/questionnaire/answer.ts';
import { notApplicable, skipped } from '../../kvo/surveys/questionnaire/answer.ts';
import type { Question, Questionnaire } from '../../kvo/surveys/questionnaire/compiled-questionnaire.ts';
import { holds } from '../../kvo/surveys/questionnaire/condition.ts';
import type { Chance } from './chance.ts';

/** How likely each choice is; of several choices, how likely each is by itself. */
type Weights = Readonly<Record<string, number>>;

/** How the people of a park answer: by question, or by `question.statement` of a matrix. What is not named is spread evenly. */
export interface Temper {
  readonly choices: Readonly<Record<string, Weights>>;
  /** The mean of a mark. */
  readonly marks: Readonly<Record<string, number>>;
  readonly texts: Readonly<Record<string, readonly [string, ...string[]]>>;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

const evenly = (keys: readonly string[]): Weights => Object.fromEntries(keys.map((key) => [key, 1]));

/** Chance by name: each question falls by itself. */
type Chances = (name: string) => Chance;

type Mark = Extract<Question, { type: 'mark' }>;
type Multiple = Extract<Question, { type: 'multiple' }>;
type Ranking = Extract<Question, { type: 'ranking' }>;
type Time = Extract<Question, { type: 'date' | 'month' }>;
type Place = Extract<Question, { type: 'place' }>;

/** The sum of three rolls is bell-shaped: about one and a half mark around the mean. */
const markFor = ({ key, min, max }: Mark, temper: Temper, chances: Chances): number => {
  const bell = chances(`${key} 1`).roll() + chances(`${key} 2`).roll() + chances(`${key} 3`).roll() - 1.5;
  return clamp(Math.round((temper.marks[key] ?? 7) + bell * 3), min, max);
};

const severalFor = ({ key, options }: Multiple, temper: Temper, chances: Chances): readonly string[] => {
  const weights = temper.choices[key] ?? {};
  const chosen = options.filter(
    ({ key: option, exclusive, other }) =>
      !exclusive && !other && chances(`${key} ${option}`).roll() < (weights[option] ?? 0.25),
  );
  const [first] = chosen.length > 0 ? [] : options.filter(({ exclusive }) => exclusive);
  const fallback = first ?? options[0];
  if (chosen.length > 0) return chosen.map((option) => option.key);
  return fallback === undefined ? [] : [fallback.key];
};

/** The weights of the options a question has: some ask yes or no without a way out. */
const weightsFor = ({ key, options }: Extract<Question, { type: 'single' | 'yes-no' }>, temper: Temper): Weights => {
  const named = temper.choices[key];
  const open = options.filter(({ other }) => !other).map((option) => option.key);
  return named === undefined ? evenly(open) : Object.fromEntries(open.map((option) => [option, named[option] ?? 0]));
};

/** Each option by its weight: the heavier, the more often in front. */
const orderFor = ({ key, options, most }: Ranking, temper: Temper, chances: Chances): readonly string[] =>
  options
    .map((option) => ({
      key: option.key,
      rank: chances(`${key} ${option.key}`).roll() ** (1 / (temper.choices[key]?.[option.key] ?? 1)),
    }))
    .toSorted((one, other) => other.rank - one.rank)
    .slice(0, most)
    .map((option) => option.key);

/** A day or month of the year before the latest that is allowed. */
const timeFor = ({ type, min, max }: Time, chance: Chance): string => {
  const latest = Date.parse(`${max ?? '2026-04'}${type === 'month' || max === null ? '-01' : ''}`);
  const day = new Date(latest - Math.floor(chance.roll() * 365) * 86_400_000).toISOString();
  const given = day.slice(0, type === 'date' ? 10 : 7);
  return min !== null && given < min ? min : given;
};

const placeFor = ({ key, areas }: Place, chances: Chances): AnswerValue | null => {
  if (areas.length === 0) return null;
  const area = chances(`${key} area`).weighed(evenly(areas.map((one) => one.key)));
  const streets = areas.find((one) => one.key === area)?.streets ?? [];
  return streets.length === 0 || chances(`${key} street`).roll() < 0.5
    ? { area }
    : { area, street: chances(`${key} which`).weighed(evenly(streets)) };
};

const valueFor = (question: Question, temper: Temper, chances: Chances): AnswerValue | null => {
  const { key } = question;
  const chance = chances(key);
  switch (question.type) {
    case 'single':
    case 'yes-no':
      return chance.weighed(weightsFor(question, temper));
    case 'multiple':
      return severalFor(question, temper, chances);
    case 'matrix': {
      const even = evenly(question.options.map((option) => option.key));
      const weights = (statement: string): Weights =>
        temper.choices[`${key}.${statement}`] ?? temper.choices[key] ?? even;
      return Object.fromEntries(
        question.statements.map((statement) => [
          statement.key,
          chances(`${key} ${statement.key}`).weighed(weights(statement.key)),
        ]),
      );
    }
    case 'mark':
      return markFor(question, temper, chances);
    case 'whole-number':
      return clamp(1 + Math.floor(chance.roll() ** 3 * 4), question.min, question.max);
    case 'euro':
      return Math.round((50 + chance.roll() ** 3 * 6_000) / 10) * 10;
    case 'ranking':
      return orderFor(question, temper, chances);
    case 'date':
    case 'month':
      return timeFor(question, chance);
    case 'place':
      return placeFor(question, chances);
    case 'information':
      return null;
    case 'short-text':
    case 'long-text': {
      const texts = temper.texts[key];
      return texts !== undefined && chance.roll() < 0.3 ? chance.pick(texts) : null;
    }
  }
};

/** A complete set of answers of somebody of this temper; one in thirty questions is passed over where that is allowed. */
export const inventAnswers = (questionnaire: Questionnaire, temper: Temper, chances: Chances): Answers => {
  const answers: Record<string, Answer> = {};
  for (const question of questionnaire.questions) {
    const { key, showIf, required, requiredIf } = question;
    const isAsked = showIf === null || holds(showIf, answers);
    const passes = required !== 'hard' && requiredIf === null && chances(`${key} passed over`).roll() < 1 / 30;
    const value = isAsked && !passes ? valueFor(question, temper, chances) : null;
    answers[key] = value !== null ? { state: 'answered', value } : isAsked ? skipped : notApplicable;
  }
  return answers;
};
