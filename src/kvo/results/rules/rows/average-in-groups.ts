/** Numbers that were given, and how many gave each. */
export type Given = ReadonlyMap<number, number>;

const decimals = 6;

/**
 * Puts numbers, from low to high, together in groups of at least `least` respondents and gives each number the mean of
 * its group: nobody's own number is left unless `least` gave it, while the sum stays what it was (micro-aggregation,
 * Domingo-Ferrer and Mateo-Sanz 2002). Whoever gave the same number stay together. Means are rounded to 6 decimals.
 */
export const averageInGroups = (given: Given, least: number): ReadonlyMap<number, number> => {
  const groups: { values: number[]; count: number; sum: number }[] = [];
  for (const [value, count] of [...given].toSorted(([one], [other]) => one - other)) {
    const last = groups.at(-1);
    if (last === undefined || last.count >= least) groups.push({ values: [value], count, sum: value * count });
    else {
      last.values.push(value);
      last.count += count;
      last.sum += value * count;
    }
  }
  const rest = groups.at(-1);
  const before = groups.at(-2);
  if (rest !== undefined && before !== undefined && rest.count < least) {
    groups.splice(-2, 2, {
      values: [...before.values, ...rest.values],
      count: before.count + rest.count,
      sum: before.sum + rest.sum,
    });
  }
  return new Map(
    groups.flatMap(({ values, count, sum }) => {
      const mean = Number((sum / count).toFixed(decimals));
      return values.map((value): [number, number] => [value, mean]);
    }),
  );
};
