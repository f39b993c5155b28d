import type { Question } from './compiled-questionnaire.ts';

/** Whether something on a page asks for an answer at all; information does not. */
export const isAnswerable = ({ type }: Question): boolean => type !== 'information';
