import { z } from 'zod';
import type { Refused, Result } from '../../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../../kernel/result.ts';
import type { Draft } from '../../rules/draft.ts';
import { draftSchema } from '../../rules/draft.ts';
import type { ImportFault, ReadImport } from '../carried.ts';
import { mostQuestions } from '../import-limits.ts';
import { misfitsIn } from './fits-model.ts';

const format = 'keurpark-questionnaire';

const fileSchema = z.strictObject({ format: z.literal(format), edition: z.literal(1), questionnaire: draftSchema });

/** Whether a value that was read from JSON says it is a questionnaire of ours. */
export const isOwnFile = (value: unknown): boolean => Reflect.get(Object(value), 'format') === format;

/** A questionnaire as a file: everything it is, so that reading it in gives the same questionnaire. */
export const writeOwnFile = (draft: Draft): string =>
  `${JSON.stringify({ format, edition: 1, questionnaire: draft }, null, 2)}\n`;

const refused = (path: string, reason: string): Result<never, Refused<ImportFault>> =>
  refuseWith('import-not-ours', { field: 'file', params: { path: path === '' ? '$' : path, reason } });

/** Reads a questionnaire of ours back. All of it comes along, so what does not fit is refused, with its place. */
export const readOwnFile = (value: unknown): Result<ReadImport, Refused<ImportFault>> => {
  const read = fileSchema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return refused(issue?.path.join('.') ?? '', issue?.message ?? '');
  }
  const { questionnaire } = read.data;
  const [misfit] = misfitsIn(questionnaire);
  if (misfit !== undefined) return refused(`questionnaire.${misfit.path}`, misfit.reason);
  const count = questionnaire.pages.reduce((sum, { questions }) => sum + questions.length, 0);
  if (count > mostQuestions)
    return refuseWith('import-too-many-questions', { field: 'file', params: { most: mostQuestions } });
  return ok({ draft: questionnaire, notes: [] });
};
