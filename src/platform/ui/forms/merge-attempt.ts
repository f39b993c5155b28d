import type { Attempt, FormValues } from '../../../kernel/route.ts';

/** A field that somebody else changed while this form was open. */
export interface Difference {
  readonly name: string;
  /** What is kept now. */
  readonly now: readonly string[];
  /** What was typed here, or what stood here untouched. */
  readonly typed: readonly string[];
  /** `theirs`: it was not touched here, so what is kept now stands in the form. `yours`: it was, so what was typed stands. */
  readonly stands: 'theirs' | 'yours';
}

interface Versions {
  /** The fields as this form was opened with, and as they are kept now. */
  readonly opened: FormValues;
  readonly kept: FormValues;
}

const tidy = (values: readonly string[] | undefined): readonly string[] =>
  (values ?? []).map((value) => value.replace(/\r\n?/g, '\n').trim()).filter((value) => value !== '');

const same = (one: readonly string[] | undefined, other: readonly string[] | undefined): boolean => {
  const [left, right] = [tidy(one).toSorted(), tidy(other).toSorted()];
  return left.length === right.length && left.every((value, index) => value === right[index]);
};

/**
 * Two people changed one thing: gives the form as it may be sent again, and what differs. A field that only the other
 * changed takes the other's value, a field that was changed here keeps what was typed. Nobody's work is lost unseen.
 */
export const mergeAttempt = (
  attempt: Attempt,
  { opened, kept }: Versions,
): { readonly attempt: Attempt; readonly differences: readonly Difference[] } => {
  const values: Record<string, readonly string[]> = { ...attempt.values };
  const differences: Difference[] = [];
  for (const name of new Set([...Object.keys(opened), ...Object.keys(kept)])) {
    const now = kept[name] ?? [];
    const typed = attempt.values[name] ?? [];
    if (same(opened[name], now) || same(typed, now)) continue;
    const stands = same(opened[name], typed) ? 'theirs' : 'yours';
    if (stands === 'theirs') values[name] = now;
    differences.push({ name, now, typed, stands });
  }
  return { attempt: { ...attempt, values }, differences };
};
