import { z } from 'zod';
import { audiences } from '../../../schemes/model.ts';

// A draft may be incomplete: a text can be missing in a language, a condition can be half written. So its shape says
// only what the editor itself leans on; publishing checks all of it.
const texts = z.record(z.string(), z.string());
const part = z.looseObject({ key: z.string(), label: texts });
const question = z.looseObject({
  type: z.string(),
  key: z.string(),
  module: z.string(),
  text: texts,
  options: z.union([z.array(part), z.string()]).optional(),
  statements: z.array(part).optional(),
});
const page = z.looseObject({ key: z.string(), title: texts, questions: z.array(question) });

/** A questionnaire that is being made. */
export const draftSchema = z.looseObject({
  id: z.string(),
  audience: z.enum(audiences),
  title: texts,
  intro: texts,
  words: z.record(z.string(), texts),
  scales: z.record(z.string(), z.array(part)).optional(),
  pages: z.array(page),
});
export type Draft = z.infer<typeof draftSchema>;
export type DraftQuestion = z.infer<typeof question>;
export type DraftPage = z.infer<typeof page>;

/** A question of a draft by its key; null when it is not there. */
export const questionOf = (draft: Draft, key: string): DraftQuestion | null =>
  draft.pages.flatMap(({ questions }) => questions).find((one) => one.key === key) ?? null;

/** A key that is not yet taken, as `vraag-3`. */
export const freeKey = (stem: string, taken: ReadonlySet<string>): string => {
  let number = 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
};

/** All keys of questions and calculated values of a draft. */
export const keysIn = (draft: Draft): ReadonlySet<string> =>
  new Set([
    ...draft.pages.flatMap(({ questions }) => questions.map(({ key }) => key)),
    ...Object.keys(z.record(z.string(), z.unknown()).safeParse(draft['values']).data ?? {}),
  ]);
