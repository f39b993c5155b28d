import type { Question, Questionnaire } from '../compiled-questionnaire.ts';
import type { CompileFault } from './compile-fault.ts';
import { fault } from './compile-fault.ts';
import { placeOf } from './question-place.ts';

const checkBounds = (place: string, question: Question): readonly CompileFault[] => {
  if (question.type === 'date' || question.type === 'month') {
    const { min, max } = question;
    return min !== null && max !== null && min > max ? [fault(`${place}.max`, 'bounds-reversed', { min, max })] : [];
  }
  if (question.type !== 'mark' && question.type !== 'whole-number') return [];
  const { min, max } = question;
  return min < max ? [] : [fault(`${place}.max`, 'bounds-reversed', { min, max })];
};

const checkOptions = (place: string, question: Question): readonly CompileFault[] => {
  if (!('options' in question)) return [];
  const { type } = question;
  return question.options.flatMap((option, index) => [
    ...(option.exclusive && type !== 'multiple'
      ? [fault(`${place}.options[${index}].exclusive`, 'not-for-this-type', { field: 'exclusive', type })]
      : []),
    ...(option.other && (type === 'matrix' || type === 'ranking')
      ? [fault(`${place}.options[${index}].other`, 'not-for-this-type', { field: 'other', type })]
      : []),
  ]);
};

/** Questions that cannot be answered as they stand. */
export const checkQuestions = (questionnaire: Questionnaire): readonly CompileFault[] =>
  questionnaire.questions.flatMap((question) => {
    const place = placeOf(questionnaire, question);
    return [...checkBounds(place, question), ...checkOptions(place, question)];
  });
