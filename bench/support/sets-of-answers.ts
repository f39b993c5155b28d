import fc from 'fast-check';
import type { Json } from '../../src/kernel/canonical-json.ts';
import type { Answers } from '../../src/kvo/surveys/questionnaire/answer.ts';
import type { Questionnaire } from '../../src/kvo/surveys/questionnaire/compiled-questionnaire.ts';
import { anyAnswers } from '../../src/kvo/surveys/questionnaire/fixtures/any-answers.ts';
import { readPage } from '../../src/kvo/surveys/questionnaire/read-page.ts';
import { writePage } from '../../src/kvo/surveys/questionnaire/write-page.ts';
import { digestOf } from '../../src/platform/crypto/digest.ts';

/** What a set of answers says, complete or half-way, as a digest. */
export const answersDigest = (answers: unknown): string => digestOf(JSON.parse(JSON.stringify(answers)) as Json);

/** Complete sets of answers, any that a respondent can give, no two the same. */
export const someSets = (questionnaire: Questionnaire, count: number, seed: number): readonly Answers[] => {
  const sets = fc.sample(anyAnswers(questionnaire), { numRuns: Math.ceil(count * 1.2), seed });
  const distinct = [...new Map(sets.map((set) => [answersDigest(set), set])).values()];
  if (distinct.length < count) throw new Error(`only ${distinct.length} of ${count} sets of answers differ`);
  return distinct.slice(0, count);
};

/** What a browser sends for a page. */
export const formFor = (questionnaire: Questionnaire, page: number, answers: Answers): URLSearchParams =>
  new URLSearchParams(
    Object.entries(writePage(questionnaire, page, answers)).flatMap(([name, values]) =>
      values.map((value): [string, string] => [name, value]),
    ),
  );

/** The draft as it must be kept after a page was sent. */
export const draftAfter = (
  questionnaire: Questionnaire,
  page: number,
  given: { readonly answers: Answers; readonly draft: Answers },
): Answers => readPage(questionnaire, page, writePage(questionnaire, page, given.answers), given.draft).answers;
