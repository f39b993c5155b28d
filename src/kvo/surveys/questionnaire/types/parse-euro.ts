import { asciiDigits } from './ascii-digits.ts';

const grouped = String.raw`\d{1,3}(?:(?<between>[., '])\d{3})(?:\k<between>\d{3})*`;
const plain = String.raw`\d{1,15}`;
// Behind a comma one or two digits are cents; behind a dot only two, for "1.5" may mean fifteen hundred as well.
const cents = String.raw`(?:,(\d{1,2})|\.(\d{2})|[.,]-{1,2})?`;
const amount = new RegExp(`^(-?)(${grouped}|${plain})${cents}$`);

/**
 * An amount in euro as people write it in the Netherlands: "1500", "1.500", "€ 1 500", "1500,50", "1.500,-",
 * "1500 euro". Groups of three behind a dot or comma are thousands, since no amount has three decimals.
 * Gives euros with at most two decimals, or null when it cannot be read in one way only.
 */
export const parseEuro = (text: string): number | null => {
  const bare = asciiDigits(text)
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .replace(/^ ?(-?) ?(?:€|eur(?:o['’]?s?)?) ?/i, '$1')
    .replace(/ ?(?:€|eur(?:o['’]?s?)?)\.? ?$/i, '')
    .replace(/^- /, '-')
    .trim();
  const match = amount.exec(bare);
  if (match === null) return null;
  const [, sign, whole = '', between, afterComma, afterDot] = match;
  const decimals = afterComma ?? afterDot ?? '';
  const mark = afterComma === undefined ? '.' : ',';
  if (decimals !== '' && between === mark) return null;
  const value = Math.round(Number(whole.replace(/\D/g, '')) * 100 + Number(decimals.padEnd(2, '0'))) / 100;
  return sign === '-' && value !== 0 ? -value : value;
};
