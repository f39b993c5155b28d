import type { Question, Questionnaire } from '../compiled-questionnaire.ts';
import type { CompileFault } from './compile-fault.ts';
import { fault } from './compile-fault.ts';
import { placeOf } from './question-place.ts';

const unknownHits = (place: string, hits: readonly string[], question: Question): readonly CompileFault[] => {
  const keys = 'options' in question ? question.options.filter(({ aside }) => !aside).map(({ key }) => key) : [];
  return hits.flatMap((hit, index) =>
    keys.includes(hit) ? [] : [fault(`${place}[${index}]`, 'unknown-hit', { option: hit })],
  );
};

const checkMark = (place: string, question: Question): readonly CompileFault[] => {
  const { figure } = question;
  if (figure === null) return [];
  if (question.type === 'short-text' || question.type === 'long-text') return [fault(place, 'figure-of-text')];
  if (
    question.type === 'place' ||
    question.type === 'information' ||
    question.type === 'date' ||
    question.type === 'month'
  )
    return [fault(place, 'not-for-this-type', { field: 'figure', type: question.type })];
  const hasShare = figure.hits.length > 0 || question.type === 'matrix';
  return [
    ...unknownHits(`${place}.hits`, figure.hits, question),
    ...(figure.hits.length > 0 && figure.says === null ? [fault(place, 'hits-without-words')] : []),
    ...(figure.any !== null && question.type !== 'matrix'
      ? [fault(`${place}.any`, 'not-for-this-type', { field: 'any', type: question.type })]
      : []),
    ...(figure.propose !== null && !hasShare && question.type !== 'mark'
      ? [fault(`${place}.propose`, 'proposal-without-share')]
      : []),
  ];
};

const checkParts = (place: string, question: Question): readonly CompileFault[] =>
  question.type === 'matrix'
    ? question.statements.flatMap((statement, index) => {
        const at = `${place}.statements[${index}]`;
        return [
          ...unknownHits(`${at}.hits`, statement.hits, question),
          ...(statement.propose !== null && statement.hits.length === 0
            ? [fault(`${at}.propose`, 'proposal-without-share')]
            : []),
        ];
      })
    : [];

const themesOf = (place: string, question: Question): readonly (readonly [string, string | null])[] => [
  [`${place}.figure.theme`, question.figure?.theme ?? null],
  ...('options' in question
    ? question.options.map(({ theme }, index) => [`${place}.options[${index}].theme`, theme] as const)
    : []),
  ...(question.type === 'matrix'
    ? question.statements.map(({ theme }, index) => [`${place}.statements[${index}].theme`, theme] as const)
    : []),
];

/** Figures that cannot be made: answers that count but cannot be given, themes no scheme knows, figures of a text. */
export const checkFigures = (questionnaire: Questionnaire, themes: readonly string[]): readonly CompileFault[] =>
  questionnaire.questions.flatMap((question) => {
    const place = placeOf(questionnaire, question);
    return [
      ...checkMark(`${place}.figure`, question),
      ...checkParts(place, question),
      ...themesOf(place, question).flatMap(([at, theme]) =>
        theme === null || themes.includes(theme) ? [] : [fault(at, 'unknown-theme', { theme })],
      ),
    ];
  });
