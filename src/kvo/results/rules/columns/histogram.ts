import type { Codes } from './answer-columns.ts';

/**
 * How often each code below `different` stands in a column. Four tallies are kept side by side and added up at the end: a
 * processor that adds to the same place over and over waits for itself.
 */
export const histogram = (codes: Codes, different: number): Uint32Array<ArrayBuffer> => {
  const one = new Uint32Array(different);
  const two = new Uint32Array(different);
  const three = new Uint32Array(different);
  const four = new Uint32Array(different);
  const add = (tally: Uint32Array, code: number): void => {
    tally[code] = (tally[code] ?? 0) + 1;
  };
  const whole = codes.length - (codes.length % 4);
  for (let at = 0; at < whole; at += 4) {
    add(one, codes[at] ?? 0);
    add(two, codes[at + 1] ?? 0);
    add(three, codes[at + 2] ?? 0);
    add(four, codes[at + 3] ?? 0);
  }
  for (let at = whole; at < codes.length; at += 1) add(one, codes[at] ?? 0);
  for (let code = 0; code < different; code += 1)
    one[code] = (one[code] ?? 0) + (two[code] ?? 0) + (three[code] ?? 0) + (four[code] ?? 0);
  return one;
};
