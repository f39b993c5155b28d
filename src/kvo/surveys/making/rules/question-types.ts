import type { DraftQuestion } from './draft.ts';

/** The types of question that can be added, in the order they are offered. */
export const questionTypes = [
  'single',
  'multiple',
  'yes-no',
  'mark',
  'matrix',
  'ranking',
  'whole-number',
  'euro',
  'date',
  'month',
  'short-text',
  'long-text',
  'place',
  'information',
] as const;
export type QuestionTypeName = (typeof questionTypes)[number];

const none = { nl: '', en: '' };
const twoOptions = [
  { key: 'antwoord-1', label: none },
  { key: 'antwoord-2', label: none },
];

const ownParts = (type: QuestionTypeName): Readonly<Record<string, unknown>> => {
  switch (type) {
    case 'single':
    case 'multiple':
    case 'ranking':
      return { options: twoOptions };
    case 'matrix':
      return { options: twoOptions, statements: [{ key: 'stelling-1', label: none }] };
    case 'mark':
      return { ends: { low: none, high: none } };
    case 'whole-number':
      return { min: 0, max: 1000 };
    case 'euro':
      return { max: 1_000_000 };
    case 'yes-no':
    case 'date':
    case 'month':
    case 'short-text':
    case 'long-text':
    case 'place':
    case 'information':
      return {};
  }
};

/** A fresh question of a type, with everything still to be written. It belongs to module X: one's own. */
export const blankQuestion = (type: QuestionTypeName, key: string): DraftQuestion => ({
  type,
  key,
  module: 'X',
  text: none,
  ...ownParts(type),
});
