import type { InEach } from '../../../kernel/language.ts';
import type {
  MatrixQuestion,
  MultipleQuestion,
  Option,
  Proposal,
  Question,
  Questionnaire,
  RankingQuestion,
} from './compiled-questionnaire.ts';

/** Narrows a ranking down to what was put first. */
export const firstPlace = 'first-place';

interface Item {
  /** Names the item for good, also in another wave: the key of its question, and of its part. */
  readonly key: string;
  readonly question: string;
  /** The statement of a matrix or the option of a multiple choice; null for the question as a whole. */
  readonly part: string | null;
  readonly label: InEach;
  readonly theme: string | null;
  readonly propose: Proposal | null;
}

/** A share of those who answered: `hits` count; who gave only `aside` ("don't know") is not in the base. */
export interface ShareItem extends Item {
  readonly kind: 'share';
  /** The statement of a matrix whose answer counts, or `firstPlace`; null when the answer itself, or any statement, does. */
  readonly row: string | null;
  readonly hits: readonly string[];
  readonly aside: readonly string[];
  /** What a hit says of a respondent, to print with the number. */
  readonly says: InEach;
}

/** A mean mark on a scale. */
export interface MeanItem extends Item {
  readonly kind: 'mean';
  readonly low: number;
  readonly high: number;
}

/** How often, or how many euro. */
export interface NumberItem extends Item {
  readonly kind: 'count' | 'amount';
}

export type FigureItem = ShareItem | MeanItem | NumberItem;

const putFirst: InEach = { nl: 'zet dit op de eerste plaats', en: 'puts this first' };
const named: InEach = { nl: 'noemt dit', en: 'names this' };

const whole = (question: Question, label: InEach) => ({
  key: question.key,
  question: question.key,
  part: null,
  label,
  theme: question.figure?.theme ?? null,
  propose: question.figure?.propose ?? null,
});

const asideOf = (options: readonly Option[]): readonly string[] =>
  options.flatMap(({ key, aside }) => (aside ? [key] : []));

const ofChoice = (question: Extract<Question, { readonly options: unknown }>, label: InEach): readonly FigureItem[] => {
  const hits = question.figure?.hits ?? [];
  const says = question.figure?.says ?? named;
  return hits.length === 0
    ? []
    : [{ ...whole(question, label), kind: 'share', row: null, hits, aside: asideOf(question.options), says }];
};

const ofOptions = (question: MultipleQuestion, label: InEach): readonly FigureItem[] => {
  const aside = asideOf(question.options);
  const each = question.options.filter((option) => !option.aside);
  return [
    ...ofChoice(question, label),
    ...each.map(
      ({ key, short, theme, propose }): FigureItem => ({
        ...whole(question, short),
        key: `${question.key}.${key}`,
        part: key,
        theme: theme ?? question.figure?.theme ?? null,
        propose,
        kind: 'share',
        row: null,
        hits: [key],
        aside,
        says: named,
      }),
    ),
  ];
};

/** Of a ranking: per option, who put it first. How many named it says little when all of them are to be ranked. */
const ofRanking = (question: RankingQuestion): readonly FigureItem[] =>
  question.options.map(
    ({ key, short, theme, propose }): FigureItem => ({
      ...whole(question, short),
      key: `${question.key}.${key}`,
      part: key,
      theme: theme ?? question.figure?.theme ?? null,
      propose,
      kind: 'share',
      row: firstPlace,
      hits: [key],
      aside: [],
      says: putFirst,
    }),
  );

const ofAny = (question: MatrixQuestion): readonly FigureItem[] => {
  const { any = null, hits = [] } = question.figure ?? {};
  if (any === null) return [];
  const { label, says } = any;
  return [
    {
      ...whole(question, label),
      propose: null,
      kind: 'share',
      row: null,
      hits,
      aside: asideOf(question.options),
      says,
    },
  ];
};

const ofStatements = (question: MatrixQuestion): readonly FigureItem[] => [
  ...ofAny(question),
  ...question.statements
    .filter(({ hits }) => hits.length > 0)
    .map(
      ({ key, short, theme, propose, hits }): FigureItem => ({
        ...whole(question, short),
        key: `${question.key}.${key}`,
        part: key,
        theme,
        propose,
        kind: 'share',
        row: key,
        hits,
        aside: asideOf(question.options),
        says: question.figure?.says ?? named,
      }),
    ),
];

const itemsOf = (question: Question): readonly FigureItem[] => {
  const label = question.figure?.label;
  if (label === undefined) return [];
  switch (question.type) {
    case 'single':
    case 'yes-no':
      return ofChoice(question, label);
    case 'multiple':
      return ofOptions(question, label);
    case 'matrix':
      return ofStatements(question);
    case 'mark':
      return [{ ...whole(question, label), kind: 'mean', low: question.min, high: question.max }];
    case 'whole-number':
      return [{ ...whole(question, label), kind: 'count' }];
    case 'euro':
      return [{ ...whole(question, label), kind: 'amount' }];
    case 'ranking':
      return ofRanking(question);
    case 'short-text':
    case 'long-text':
    case 'date':
    case 'month':
    case 'place':
    case 'information':
      return [];
  }
};

/** Everything results can say a figure of, in the order of the questions. */
export const figureItems = (questionnaire: Questionnaire): readonly FigureItem[] =>
  questionnaire.questions.flatMap(itemsOf);
