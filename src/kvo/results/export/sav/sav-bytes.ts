// The pieces an SPSS system file is made of, little-endian (GNU PSPP, "System File Format").

export const int32 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeInt32LE(value, 4 * index);
  return bytes;
};

export const float64 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(8 * values.length);
  for (const [index, value] of values.entries()) bytes.writeDoubleLE(value, 8 * index);
  return bytes;
};

/** UTF-8 of at most `most` bytes, never cut inside a character. */
export const utf8 = (text: string, most: number): Buffer => {
  const bytes = Buffer.from(text);
  if (bytes.length <= most) return bytes;
  let end = most;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
};

/** Fills up to a length with `filler`, a space unless given. */
export const filled = (bytes: Buffer, length: number, filler = 0x20): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(Math.max(0, length - bytes.length), filler)]);

export const roundedUp = (length: number, to: number): number => Math.ceil(length / to) * to;
