/** A number of the trade register, read: null for nothing written, and whether noughts were put before it. */
export interface ReadNumber {
  readonly number: string | null;
  readonly padded: boolean;
}

const digitsOf = (text: string): string => text.replace(/^kvk\s*:?\s*/i, '').replace(/[\s.'’-]/g, '');

const readDigits = (text: string, length: number, least: number): ReadNumber | null => {
  const digits = digitsOf(text);
  if (digits === '') return { number: null, padded: false };
  if (!/^\d+$/.test(digits) || digits.length > length || digits.length < least || /^0+$/.test(digits)) return null;
  return { number: digits.padStart(length, '0'), padded: digits.length < length };
};

/** A KvK number of eight digits; null when it is none. A spreadsheet drops the nought that some begin with. */
export const readKvkNumber = (text: string): ReadNumber | null => readDigits(text, 8, 7);

/** A vestigingsnummer of twelve digits; null when it is none. All begin with noughts, which a spreadsheet drops. */
export const readBranchNumber = (text: string): ReadNumber | null => readDigits(text, 12, 5);
