import { z } from 'zod';
import type { Basis, BasisPart } from '../model.ts';

const seenPart = z.tuple([z.enum(['fact', 'document', 'evidence', 'correction']), z.string(), z.string()]);
const seen = z.array(seenPart).max(500);

/** A part of a basis without what it says: enough to see whether it is still the same. */
export type SeenPart = Pick<BasisPart, 'kind' | 'key' | 'digest'>;

/** A basis as a form carries it along: what was on the screen when a verdict was given. */
export const writeSeen = (basis: Basis): string =>
  JSON.stringify(basis.map(({ kind, key, digest }) => [kind, key, digest]));

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** A basis as a form brought it back; null when it is none. */
export const readSeen = (text: string): readonly SeenPart[] | null => {
  const read = seen.safeParse(parse(text));
  return read.success ? read.data.map(([kind, key, digest]) => ({ kind, key, digest })) : null;
};
