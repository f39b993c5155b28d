import type { InEach } from '../../../../kernel/language.ts';
import type { Question, Questionnaire } from '../../../surveys/questionnaire/compiled-questionnaire.ts';

/** A place in a questionnaire where people write in their own words, and how to read it from a stored set of answers. */
export interface FreeText {
  readonly question: InEach;
  /** Whether it is the line beside "other, namely". */
  readonly isOther: boolean;
  readonly read: (answers: unknown) => string | null;
}

const reader =
  (key: string, name: 'value' | 'other') =>
  (answers: unknown): string | null => {
    const text: unknown = Reflect.get(Object(Reflect.get(Object(answers), key)), name);
    return typeof text === 'string' && text.trim() !== '' ? text : null;
  };

const textsOf = (question: Question): readonly FreeText[] => {
  const { key, text } = question;
  if (question.type === 'short-text' || question.type === 'long-text')
    return [{ question: text, isOther: false, read: reader(key, 'value') }];
  const opens =
    (question.type === 'single' || question.type === 'multiple') && question.options.some(({ other }) => other);
  return opens ? [{ question: text, isOther: true, read: reader(key, 'other') }] : [];
};

/** Every place of a questionnaire that can hold a respondent's own words. */
export const freeTextsOf = (questionnaire: Questionnaire): readonly FreeText[] =>
  questionnaire.questions.flatMap(textsOf);
