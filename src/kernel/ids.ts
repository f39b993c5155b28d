declare const kind: unique symbol;

/** A UUID that says what it identifies, so that the id of a park cannot stand where the id of a track belongs. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export const isUuid = (text: string): boolean => uuid.test(text);

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const dashed = (digits: string): string =>
  `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}`;

/** A UUID v7 (RFC 9562): sorts by the moment it was made. Where order may not show, use `randomId`. */
export const orderedId = <Kind extends string>(now: number = Date.now()): Id<Kind> => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  new DataView(bytes.buffer).setBigUint64(0, (BigInt(now) << 16n) | BigInt(((bytes[6] ?? 0) << 8) | (bytes[7] ?? 0)));
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return dashed(hex(bytes)) as Id<Kind>;
};

/** A UUID v4: says nothing of order or moment. */
export const randomId = <Kind extends string>(): Id<Kind> => crypto.randomUUID() as Id<Kind>;
