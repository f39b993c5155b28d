import type { SizeClass } from '../../model.ts';

/** The size class of a number of persons working somewhere; nobody employed means the owner alone. */
const sizeClassOf = (persons: number): SizeClass => {
  if (persons < 2) return '1';
  if (persons < 10) return '2-9';
  return persons < 50 ? '10-49' : '50+';
};

const months = ['jan', 'feb', 'mrt|mar|maa', 'apr', 'mei|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec'];

/** "2-sep" and "2026-09-02", which a spreadsheet makes of "2-9", as that range again; other text as it is. */
const undated = (text: string): string => {
  const [, , month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (month !== undefined && day !== undefined) return [Number(day), Number(month)].sort((a, b) => a - b).join('-');
  const [, one, name, other] = /^(\d{1,2})?-?\s?([a-z]{3,4})\.?-?\s?(\d{1,2})?$/.exec(text) ?? [];
  const number = name === undefined ? -1 : months.findIndex((names) => new RegExp(`^(${names})`).test(name));
  const rest = one ?? other;
  return number === -1 || rest === undefined ? text : [Number(rest), number + 1].sort((a, b) => a - b).join('-');
};

const whole = (text: string): number => Number(text.replace(/\.(?=\d{3}\b)/g, '').replace(/[.,]0+$/, ''));

/** A range such as "2-9", "10 t/m 49" or "100 tot 200" lies in one class or in none. */
const ofRange = (low: number, high: number, excluding: boolean): SizeClass | null => {
  const first = sizeClassOf(low);
  return first === sizeClassOf(excluding && high > low ? high - 1 : high) ? first : null;
};

/**
 * A size class from a number of persons or from the words of a class; null when it is neither, or when it lies across
 * two classes, such as "5-14".
 */
export const readSizeClass = (written: string): SizeClass | null => {
  const text = undated(written.toLowerCase())
    .replace(
      /(werkzame|werkende|working)?\s*(personen|persoon|persons?|medewerkers?|werknemers?|mensen|people|employees?|fte)/g,
      '',
    )
    .replace(/[–—−]/g, '-')
    .trim();
  const number = String.raw`(\d{1,3}(?:\.\d{3})+|\d{1,6}(?:[.,]0+)?)`;
  const [, single] = new RegExp(`^${number}$`).exec(text) ?? [];
  if (single !== undefined) return sizeClassOf(whole(single));
  const [, low, joint, high] =
    new RegExp(`^${number}\\s*(-|t/m|tot en met|tot|to|through|until)\\s*${number}$`).exec(text) ?? [];
  if (low !== undefined && high !== undefined) return ofRange(whole(low), whole(high), joint === 'tot');
  const [, least] =
    new RegExp(
      `^(?:≥|>=|vanaf|minimaal|at least)?\\s*${number}\\s*(?:\\+|of meer|en meer|or more|and over|e\\.?o\\.?)?$`,
    ).exec(text) ?? [];
  if (least !== undefined) return whole(least) >= 50 ? '50+' : null;
  const [, above] = new RegExp(`^(?:>|meer dan|more than|over)\\s*${number}$`).exec(text) ?? [];
  if (above !== undefined) return whole(above) >= 49 ? '50+' : null;
  return /^(zzp|zzp'er|eenmanszaak|één|een|one)$/.test(text) ? '1' : null;
};
