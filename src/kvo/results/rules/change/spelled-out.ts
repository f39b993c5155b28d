/** How often each mark was given, as the list of their places on the scale. */
export const spelledOut = (marks: readonly number[]): readonly number[] =>
  marks.flatMap((count, place) => Array.from({ length: count }, () => place));
