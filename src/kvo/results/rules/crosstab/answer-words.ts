import type { Language } from '../../../../kernel/language.ts';
import type { Axis } from './axis.ts';

/** Whether an axis is one option of several, that was named or was not. */
export const isOptionAxis = ({ key, categories }: Axis): boolean =>
  key.includes('.') && categories.map((category) => category.key).join(' ') === 'yes no';

/** An answer under its question, such as "Bent u eigenaar of huurder? Huurder"; of an option the option itself. */
export const answerWords = (axis: Axis, place: number, language: Language): string => {
  const category = axis.categories[place];
  const question = axis.label[language];
  if (category === undefined || (isOptionAxis(axis) && category.key === 'yes')) return question;
  return /[?.!…:]$/.test(question)
    ? `${question} ${category.label[language]}`
    : `${question}: ${category.label[language]}`;
};
