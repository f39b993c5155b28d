/**
 * The characters of a printed code: none that looks like another, none that makes words. There are 23, a prime, so that
 * the check character tells every single wrong character and every two neighbours changed about.
 */
const alphabet = '23456789CDFGHJKMNPQRTWX';
const base = alphabet.length;

const checkOf = (nine: string): string => {
  const sum = [...nine].reduce((total, character, index) => total + (index + 2) * alphabet.indexOf(character), 0);
  return alphabet[sum % base] ?? '';
};

/** A printed code of ten characters from nine random numbers below 23; the tenth tells a typing error. */
export const codeFrom = (random: readonly number[]): string => {
  const nine = random
    .slice(0, 9)
    .map((number) => alphabet[number % base] ?? '')
    .join('');
  return nine + checkOf(nine);
};

export const codeCharacters = base;

/** "CDFGH-JKMN2", as it is printed. */
export const showCode = (code: string): string => `${code.slice(0, 5)}-${code.slice(5)}`;

const lookAlikes: Readonly<Record<string, string>> = { B: '8', S: '5', Z: '2', V: 'W', U: 'W' };

export type ReadCode =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'empty' | 'mistyped' | 'incomplete' };

/**
 * A code as somebody typed it: case, spaces and hyphens do not matter. A character that no code has, or a wrong check
 * character, is a typing error and no guess.
 */
export const readCode = (typed: string): ReadCode => {
  const bare = typed.toUpperCase().replace(/[\s\-–—._]/g, '');
  if (bare === '') return { kind: 'empty' };
  if (bare.length !== 10) return { kind: 'incomplete' };
  const code = [...bare]
    .map((character) => (alphabet.includes(character) ? character : (lookAlikes[character] ?? '?')))
    .join('');
  if (code.includes('?') || checkOf(code.slice(0, 9)) !== code[9]) return { kind: 'mistyped' };
  return { kind: 'code', code };
};
