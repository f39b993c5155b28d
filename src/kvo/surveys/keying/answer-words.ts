import type { Language } from '../../../kernel/language.ts';
import { passage } from '../../../kernel/respondent-language.ts';
import type { Answer, AnswerValue } from '../questionnaire/answer.ts';
import type { Question } from '../questionnaire/compiled-questionnaire.ts';
import { keyingTexts } from '../texts/keying-texts.ts';

const labels = (question: Question, language: Language): ReadonlyMap<string, string> =>
  new Map('options' in question ? question.options.map(({ key, label }) => [key, passage(label, language)]) : []);

const isList = (value: AnswerValue): value is readonly string[] => Array.isArray(value);

const valueWords = (question: Question, value: AnswerValue, language: Language): string => {
  const known = labels(question, language);
  const say = (key: string): string => known.get(key) ?? key;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return say(value);
  if (isList(value)) return value.map(say).join(', ');
  const rows = new Map(
    question.type === 'matrix' ? question.statements.map(({ key, label }) => [key, passage(label, language)]) : [],
  );
  const areas = new Map(question.type === 'place' ? question.areas.map(({ key, name }) => [key, name]) : []);
  return Object.entries(value)
    .map(([row, key]) => (rows.has(row) ? `${rows.get(row)}: ${say(key)}` : (areas.get(key) ?? key)))
    .join('; ');
};

/** An answer as a reader of the paper would say it. */
export const answerWords = (question: Question, answer: Answer, language: Language): string => {
  const t = keyingTexts(language);
  if (answer.state !== 'answered') return t.states[answer.state];
  const words = valueWords(question, answer.value, language);
  return answer.other === undefined ? words : `${words} (${answer.other})`;
};
