/**
 * Which parts of a published whole (sub-areas of a park) to hide, by place: those with some but fewer than `least`
 * respondents and then the next smallest ones, until at least two are hidden that together hold `least`, so that
 * subtraction shows nothing. Parts without respondents are left as they are: they protect nothing.
 */
export function oneWaySuppression(counts: readonly number[], least = 5): readonly number[] {
  const filled = counts.map((count, place) => ({ count, place })).filter(({ count }) => count > 0);
  filled.sort((a, b) => a.count - b.count || a.place - b.place);
  let hidden = filled.filter(({ count }) => count < least).length;
  if (hidden === 0) return [];
  const together = (): number => filled.slice(0, hidden).reduce((sum, { count }) => sum + count, 0);
  while (hidden < filled.length && (hidden < 2 || together() < least)) hidden += 1;
  return filled
    .slice(0, hidden)
    .map(({ place }) => place)
    .sort((a, b) => a - b);
}
