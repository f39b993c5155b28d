/**
 * Whether a small cell gives its members away as a group: fewer than `small` respondents of whom more than the part
 * `most` gave the same answer. `answers` holds how many gave each answer; false without respondents.
 */
export function isGroupDisclosure(answers: readonly number[], small = 10, most = 0.9): boolean {
  const n = answers.reduce((sum, count) => sum + count, 0);
  return n > 0 && n < small && Math.max(...answers) > most * n;
}
