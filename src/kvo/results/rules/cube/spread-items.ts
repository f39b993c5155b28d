import type { InEach } from '../../../../kernel/language.ts';
import type { Option, Question, Questionnaire } from '../../../surveys/questionnaire/compiled-questionnaire.ts';

/** All answers to one question, or to one statement of a matrix, in the order they were offered. */
export interface SpreadItem {
  readonly kind: 'spread';
  readonly key: string;
  readonly question: string;
  readonly row: string | null;
  readonly label: InEach;
  readonly options: readonly Option[];
  /** Whoever chose is in several of the counts: they do not add up to n. */
  readonly several: boolean;
}

const ofQuestion = (question: Question): readonly SpreadItem[] => {
  const { key, text } = question;
  switch (question.type) {
    case 'single':
    case 'yes-no':
    case 'multiple': {
      const several = question.type === 'multiple';
      return [{ kind: 'spread', key, question: key, row: null, label: text, options: question.options, several }];
    }
    case 'matrix':
      return question.statements.map((statement) => ({
        kind: 'spread',
        key: `${key}.${statement.key}`,
        question: key,
        row: statement.key,
        label: statement.label,
        options: question.options,
        several: false,
      }));
    case 'mark':
    case 'whole-number':
    case 'euro':
    case 'short-text':
    case 'long-text':
    case 'ranking':
    case 'date':
    case 'month':
    case 'place':
    case 'information':
      return [];
  }
};

/** The spreads a questionnaire has, in the order of its questions. Marks and numbers have a picture of their own. */
export const spreadItems = (questionnaire: Questionnaire): readonly SpreadItem[] =>
  questionnaire.questions.flatMap(ofQuestion);
