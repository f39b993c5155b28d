import type { Answer } from '../../../surveys/questionnaire/answer.ts';

/** The keys of the options an answer names; of a matrix those at one statement. None where nothing was chosen. */
export const chosenKeys = (answer: Answer | undefined, row: string | null): readonly string[] => {
  if (answer?.state !== 'answered') return [];
  const { value } = answer;
  if (typeof value === 'string') return row === null ? [value] : [];
  if (typeof value === 'number') return [];
  if (Array.isArray(value)) return row === null ? value : [];
  if (row === null) return [];
  const at = Object.entries(value).find(([statement]) => statement === row);
  return at === undefined ? [] : [at[1]];
};
