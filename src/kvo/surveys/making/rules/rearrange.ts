import type { Draft, DraftPage, DraftQuestion } from './draft.ts';
import { freeKey, keysIn } from './draft.ts';

const withPages = (draft: Draft, pages: readonly DraftPage[]): Draft => ({ ...draft, pages: [...pages] });

const swapped = <Item>(items: readonly Item[], one: number, other: number): Item[] =>
  items.map((item, index) => (index === one ? items[other] : index === other ? items[one] : undefined) ?? item);

/** Moves a question one place up or down; at the edge of its page it goes over to the next. */
export const moveQuestion = (draft: Draft, key: string, step: -1 | 1): Draft => {
  const from = draft.pages.findIndex(({ questions }) => questions.some((one) => one.key === key));
  const page = draft.pages[from];
  const at = page?.questions.findIndex((one) => one.key === key) ?? -1;
  const question = page?.questions[at];
  if (page === undefined || question === undefined) return draft;
  if (page.questions[at + step] !== undefined) {
    const questions = swapped(page.questions, at, at + step);
    return withPages(
      draft,
      draft.pages.map((one) => (one === page ? { ...page, questions } : one)),
    );
  }
  const to = draft.pages[from + step];
  if (to === undefined) return draft;
  const without = { ...page, questions: page.questions.filter((one) => one !== question) };
  const beside = { ...to, questions: step === 1 ? [question, ...to.questions] : [...to.questions, question] };
  return withPages(
    draft,
    draft.pages.map((one) => (one === page ? without : one === to ? beside : one)),
  );
};

export const removeQuestion = (draft: Draft, key: string): Draft =>
  withPages(
    draft,
    draft.pages.map((page) => ({ ...page, questions: page.questions.filter((one) => one.key !== key) })),
  );

/** Puts a question in the place of the one with this key. */
export const replaceQuestion = (draft: Draft, key: string, by: DraftQuestion): Draft =>
  withPages(
    draft,
    draft.pages.map((page) => ({ ...page, questions: page.questions.map((one) => (one.key === key ? by : one)) })),
  );

/** Adds a question at the end of a page; at the end of the last one when there is no such page. */
export const addQuestion = (draft: Draft, pageKey: string, question: DraftQuestion): Draft => {
  const found = draft.pages.findIndex(({ key }) => key === pageKey);
  const at = found === -1 ? draft.pages.length - 1 : found;
  return withPages(
    draft,
    draft.pages.map((page, index) => (index === at ? { ...page, questions: [...page.questions, question] } : page)),
  );
};

export const addPage = (draft: Draft): Draft => {
  const key = freeKey('bladzijde', new Set(draft.pages.map((page) => page.key)));
  return withPages(draft, [...draft.pages, { key, title: { nl: '', en: '' }, questions: [] }]);
};

/** Takes away a page that holds no questions; another stays. */
export const removePage = (draft: Draft, key: string): Draft =>
  draft.pages.length === 1
    ? draft
    : withPages(
        draft,
        draft.pages.filter((page) => page.key !== key || page.questions.length > 0),
      );

/** Adds what a draft misses of a module of the question bank, as a page of its own, with the scales it leans on. */
export const addModule = (draft: Draft, bank: Draft, module: string): Draft => {
  const taken = keysIn(draft);
  const missing = bank.pages.flatMap(({ questions }) =>
    questions.filter((question) => question.module === module && !taken.has(question.key)),
  );
  if (missing.length === 0) return draft;
  const source = bank.pages.find(({ questions }) => questions.some((question) => question.module === module));
  const key = freeKey(`module-${module.toLowerCase()}`, new Set(draft.pages.map((page) => page.key)));
  const page = { key, title: source?.title ?? { nl: '', en: '' }, questions: missing };
  return { ...draft, scales: { ...bank.scales, ...draft.scales }, pages: [...draft.pages, page] };
};
