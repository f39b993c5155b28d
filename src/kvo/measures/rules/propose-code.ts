/** A measure that has a code already, with its theme. */
export interface CodedMeasure {
  readonly theme: string;
  readonly code: string;
}

const partsOf = (code: string): { readonly letters: string; readonly number: number } | null => {
  const match = /^(\p{L}+)(\d+)$/u.exec(code);
  return match === null ? null : { letters: (match[1] ?? '').toUpperCase(), number: Number(match[2]) };
};

/** The letters most of a theme's measures carry; null when it has none with letters and a number. */
const lettersOfTheme = (theme: string, measures: readonly CodedMeasure[]): string | null => {
  const counts = new Map<string, number>();
  for (const measure of measures) {
    const letters = measure.theme === theme ? partsOf(measure.code)?.letters : undefined;
    if (letters !== undefined) counts.set(letters, (counts.get(letters) ?? 0) + 1);
  }
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? null;
};

/** The shortest beginning of the theme's name that no other theme of this plan carries. */
const freeLetters = (
  theme: { readonly key: string; readonly name: string },
  measures: readonly CodedMeasure[],
): string => {
  const others = measures.filter((measure) => measure.theme !== theme.key);
  const taken = new Set(others.flatMap((measure) => partsOf(measure.code)?.letters ?? []));
  const name = theme.name.toUpperCase().replace(/\P{L}/gu, '') || 'M';
  const beginnings = [...name].map((_, index) => [...name].slice(0, index + 1).join(''));
  return beginnings.slice(0, 4).find((letters) => !taken.has(letters)) ?? beginnings[0] ?? 'M';
};

/** The next code of a theme: T1, T2 for Toezicht, V1 for Verlichting, VE1 when V belongs to another theme already. */
export const proposeCode = (
  theme: { readonly key: string; readonly name: string },
  measures: readonly CodedMeasure[],
): string => {
  const letters = lettersOfTheme(theme.key, measures) ?? freeLetters(theme, measures);
  const numbers = measures.flatMap((measure) => {
    const parts = partsOf(measure.code);
    return parts?.letters === letters ? [parts.number] : [];
  });
  return `${letters}${Math.max(0, ...numbers) + 1}`;
};
