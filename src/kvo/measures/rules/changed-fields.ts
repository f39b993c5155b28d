import type { Json } from '../../../kernel/canonical-json.ts';
import { canonicalJson } from '../../../kernel/canonical-json.ts';

/** A field that reads differently now. */
export interface ChangedField {
  readonly field: string;
  readonly was: Json;
  readonly now: Json;
}

type Fields = Readonly<Record<string, Json>>;

/** The fields of the same thing at two moments that read differently, in the order of the later one. */
export const changedFields = (was: Fields, now: Fields): readonly ChangedField[] =>
  Object.entries(now).flatMap(([field, value]) => {
    const earlier = was[field] ?? null;
    return canonicalJson(earlier) === canonicalJson(value) ? [] : [{ field, was: earlier, now: value }];
  });
