import { z } from 'zod';
import type { Result } from '../../../kernel/result.ts';
import { ok, refuse } from '../../../kernel/result.ts';
import type { Scheme } from '../model.ts';
import { schemeSchema } from '../model.ts';
import { checkClaims } from './check-claims.ts';
import { checkGates } from './check-gates.ts';
import { checkLists } from './check-lists.ts';
import { checkReferences } from './check-references.ts';
import type { SchemeFault } from './scheme-fault.ts';

const shapeFault = (issue: z.core.$ZodIssue): SchemeFault => ({
  place: z.core.toDotPath(issue.path) || 'the document',
  message: issue.message,
});

/** Reads a scheme document and checks it against itself; gives the scheme, or everything that is wrong with it. */
export const readScheme = (document: unknown): Result<Scheme, readonly SchemeFault[]> => {
  const shape = schemeSchema.safeParse(document);
  if (!shape.success) return refuse(shape.error.issues.map(shapeFault));
  const scheme = shape.data;
  const faults = [checkLists, checkReferences, checkClaims, checkGates].flatMap((check) => check(scheme));
  return faults.length === 0 ? ok(scheme) : refuse(faults);
};
