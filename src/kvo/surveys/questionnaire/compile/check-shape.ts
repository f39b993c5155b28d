import { z } from 'zod';
import { languages } from '../../../../kernel/language.ts';
import type { Result } from '../../../../kernel/result.ts';
import { ok, refuse } from '../../../../kernel/result.ts';
import type { QuestionnaireDocument } from '../questionnaire-model.ts';
import { questionnaireSchema } from '../questionnaire-model.ts';
import type { CompileFault } from './compile-fault.ts';
import { fault } from './compile-fault.ts';

type Issue = z.core.$ZodIssue;

const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));

/** Where a value may take several forms, the faults of the form it comes nearest to say most. */
const unfold = (issue: Issue): readonly Issue[] => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0 || issue.message !== 'Invalid input') return [issue];
  const forms = issue.errors.map((form) => form.flatMap(unfold)).toSorted((one, other) => depth(other) - depth(one));
  const [nearest = []] = forms;
  return depth(nearest) === 0 ? [issue] : nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
};

const shapeFault = (issue: Issue): CompileFault => {
  const place = z.core.toDotPath(issue.path) || 'the document';
  const language = languages.find((known) => known === issue.path.at(-1));
  const absent = issue.code === 'invalid_type' || issue.code === 'too_small';
  return language !== undefined && absent
    ? fault(place, 'missing-language', { language })
    : fault(place, 'malformed', { reason: issue.message });
};

/** Whether a document has the shape of a questionnaire at all. */
export const checkShape = (document: unknown): Result<QuestionnaireDocument, readonly CompileFault[]> => {
  const read = questionnaireSchema.safeParse(document);
  return read.success ? ok(read.data) : refuse(read.error.issues.flatMap(unfold).map(shapeFault));
};
