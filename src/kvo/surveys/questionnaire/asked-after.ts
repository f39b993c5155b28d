import type { Question } from './compiled-questionnaire.ts';
import { questionsIn } from './expression/questions-in.ts';

/** The questions whose answers decide whether this one is asked at all. */
export const askedAfter = ({ showIf }: Pick<Question, 'showIf'>): readonly string[] =>
  showIf === null ? [] : [...questionsIn(showIf)];
