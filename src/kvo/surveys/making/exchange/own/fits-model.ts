import type { z } from 'zod';
import { questionnaireSchema } from '../../../questionnaire/questionnaire-model.ts';
import type { Draft, DraftQuestion } from '../../rules/draft.ts';
import { documentOf } from '../../rules/publishable.ts';

type Issue = z.core.$ZodIssue;

/** A draft may lack words, options or questions; whatever else does not fit the model does not fit a draft either. */
const isOnlyUnfinished = (issue: Issue): boolean => {
  if (issue.code === 'too_small') return true;
  if (issue.code === 'invalid_type') return issue.path.at(-1) === 'nl' || issue.path.at(-1) === 'en';
  return issue.code === 'invalid_union' && issue.errors.some((form) => form.length > 0 && form.every(isOnlyUnfinished));
};

/** What does not fit the model in a draft, as paths; nothing in what the editor itself can make. */
export const misfitsIn = (draft: Draft): readonly { readonly path: string; readonly reason: string }[] => {
  const { languages: _languages, ...document } = Object(documentOf(draft, 1, ['nl', 'en']));
  const read = questionnaireSchema.safeParse(document);
  if (read.success) return [];
  return read.error.issues
    .filter((issue) => !isOnlyUnfinished(issue))
    .map(({ path, message }) => ({ path: path.join('.'), reason: message }));
};

const word = { nl: '…', en: '…' };

/** Whether a question by itself has the shape of one, words that lack apart. */
export const fitsModel = (question: DraftQuestion): boolean =>
  misfitsIn({
    id: 'one',
    audience: 'entrepreneurs',
    title: word,
    intro: word,
    words: { yes: word, no: word, 'dont-know': word, 'rather-not-say': word },
    pages: [{ key: 'one', title: word, questions: [question] }],
  }).length === 0;
