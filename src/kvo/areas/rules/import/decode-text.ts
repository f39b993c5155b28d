import type { Encoding } from './import-settings.ts';

const starts = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** The share of noughts among the bytes at even, or at odd places of a beginning: text in UTF-16 is full of them on one side. */
const noughts = (bytes: Uint8Array, odd: 0 | 1): number => {
  const beginning = bytes.subarray(0, 4_096);
  const places = Math.floor((beginning.length + 1 - odd) / 2);
  let count = 0;
  for (let index = odd; index < beginning.length; index += 2) if (beginning[index] === 0) count += 1;
  return places === 0 ? 0 : count / places;
};

/** The encoding of a text, by its mark, by its noughts, or by whether it can be UTF-8; otherwise that of Windows. */
export const guessEncoding = (bytes: Uint8Array): Encoding => {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (starts(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (starts(bytes, 0xfe, 0xff)) return 'utf-16be';
  if (noughts(bytes, 1) > 0.4 && noughts(bytes, 0) < 0.1) return 'utf-16le';
  if (noughts(bytes, 0) > 0.4 && noughts(bytes, 1) < 0.1) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
};

/** The text of bytes in an encoding, without its mark; bytes that cannot be read become U+FFFD. */
export const decodeText = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);
