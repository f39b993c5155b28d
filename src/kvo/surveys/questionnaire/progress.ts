import type { Answers } from './answer.ts';
import type { Question, Questionnaire } from './compiled-questionnaire.ts';
import { holds, mayHold } from './condition.ts';
import type { Expression } from './expression/expression.ts';
import { narrow } from './expression/narrow.ts';
import { questionsIn } from './expression/questions-in.ts';
import { isAnswerable } from './is-answerable.ts';
import { settleAnswers } from './settle-answers.ts';

/** Drawn on its page: its condition holds, or could come to hold through a question drawn above it on that page. */
const isDrawn = (questionnaire: Questionnaire, question: Question, settled: Answers): boolean => {
  if (question.showIf === null) return true;
  const above = questionnaire.pages[question.page]?.questions ?? [];
  return mayHold(question.showIf, settled, (key) => {
    const other = above.find((candidate) => candidate.key === key);
    return other !== undefined && isDrawn(questionnaire, other, settled);
  });
};

interface Look {
  readonly questionnaire: Questionnaire;
  readonly settled: Answers;
  readonly drawn: readonly Question[];
}

// One request asks several of the questions below about one and the same draft.
const looks = new WeakMap<Answers, Look>();

/** What counts of a draft, and the questions that are drawn with it. A draft never changes: another one takes its place. */
const look = (questionnaire: Questionnaire, draft: Answers): Look => {
  const known = looks.get(draft);
  if (known?.questionnaire === questionnaire) return known;
  const settled = settleAnswers(questionnaire, draft);
  const drawn = questionnaire.questions.filter((question) => isDrawn(questionnaire, question, settled));
  const found = { questionnaire, settled, drawn };
  looks.set(draft, found);
  return found;
};

/** The questions to draw on a page. Those with a `followUpOf` come with their `onlyIf`, for who has no script. */
export const drawnQuestions = (questionnaire: Questionnaire, page: number, draft: Answers): readonly Question[] =>
  look(questionnaire, draft).drawn.filter((question) => question.page === page);

/**
 * The condition of a question as far as it depends on answers on its own page, everything before it filled in; the
 * condition itself when it depends on nothing else.
 */
export const remainingCondition = (
  questionnaire: Questionnaire,
  { showIf, page }: Question,
  draft: Answers,
): Expression | null => {
  if (showIf === null) return null;
  const here = new Set(questionnaire.pages[page]?.questions.map(({ key }) => key));
  if ([...questionsIn(showIf)].every((key) => here.has(key))) return showIf;
  return narrow(showIf, look(questionnaire, draft).settled, (key) => here.has(key));
};

/** The pages this respondent comes by, as far as can be known from the answers so far. */
export const visiblePages = (questionnaire: Questionnaire, draft: Answers): readonly number[] => {
  const { drawn } = look(questionnaire, draft);
  return questionnaire.pages.flatMap((_page, index) => (drawn.some(({ page }) => page === index) ? [index] : []));
};

export const nextPage = (questionnaire: Questionnaire, draft: Answers, page: number): number | null =>
  visiblePages(questionnaire, draft).find((index) => index > page) ?? null;

export const previousPage = (questionnaire: Questionnaire, draft: Answers, page: number): number | null =>
  visiblePages(questionnaire, draft).findLast((index) => index < page) ?? null;

/** Where to go on: the first page with a question still to be answered; null when the set is complete. */
export const firstOpenPage = (questionnaire: Questionnaire, draft: Answers): number | null => {
  const { settled } = look(questionnaire, draft);
  return questionnaire.questions.filter(isAnswerable).find(({ key }) => settled[key] === undefined)?.page ?? null;
};

const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The number of each question drawn, by key: "7", and "7a" for a follow-up on the same page, so that numbers stay the
 * same whether or not it is shown.
 */
export const questionNumbers = (questionnaire: Questionnaire, draft: Answers): ReadonlyMap<string, string> => {
  const numbers = new Map<string, string>();
  let number = 0;
  let followUps = 0;
  for (const question of look(questionnaire, draft).drawn.filter(isAnswerable)) {
    followUps = question.followUpOf === null ? 0 : followUps + 1;
    if (followUps === 0) number += 1;
    numbers.set(question.key, followUps === 0 ? String(number) : `${number}${letters[followUps - 1] ?? ''}`);
  }
  return numbers;
};

/** Seconds a question takes, by our own estimate: reading it, and answering each of its parts. */
const secondsFor = (question: Question): number => {
  switch (question.type) {
    case 'single':
    case 'yes-no':
    case 'mark':
      return 9;
    case 'multiple':
      return 8 + question.options.length;
    case 'matrix':
      return 6 + 5 * question.statements.length;
    case 'whole-number':
      return 10;
    case 'euro':
      return 14;
    case 'short-text':
      return 18;
    case 'long-text':
      return 40;
    case 'ranking':
      return 8 + 4 * question.options.length;
    case 'date':
    case 'month':
      return 12;
    case 'place':
      return 15;
    case 'information':
      return 10;
  }
};

export interface Progress {
  /** "Question `first` to `last` of `total`". */
  readonly first: number;
  readonly last: number;
  readonly total: number;
  /** "Step `step` of `steps`", counting pages. */
  readonly step: number;
  readonly steps: number;
  readonly minutesLeft: number;
}

/** How far a respondent is who looks at a page. Minutes are whole and at least 1; they count this page and what follows. */
export const progressOn = (questionnaire: Questionnaire, page: number, draft: Answers): Progress => {
  const { settled, drawn } = look(questionnaire, draft);
  const numbered = drawn.filter((question) => question.followUpOf === null && isAnswerable(question));
  const before = numbered.filter((question) => question.page < page).length;
  const here = numbered.filter((question) => question.page === page).length;
  const pages = visiblePages(questionnaire, draft);
  const seconds = drawn
    .filter(({ page: on, showIf }) => on >= page && (showIf === null || holds(showIf, settled)))
    .reduce((sum, question) => sum + secondsFor(question), 0);
  return {
    first: before + 1,
    last: before + here,
    total: numbered.length,
    step: pages.indexOf(page) + 1,
    steps: pages.length,
    minutesLeft: Math.max(1, Math.round(seconds / 60)),
  };
};
