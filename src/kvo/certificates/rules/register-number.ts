/** A register number: the year of issue and how many-th of that year, "KP-2026-0041". */
export const registerNumber = (year: number, serial: number): string => `KP-${year}-${String(serial).padStart(4, '0')}`;

/**
 * A register number as people type it: small letters, spaces, other dashes, left-out zeros and hyphens. Null when it
 * cannot be one.
 */
export const readRegisterNumber = (typed: string): string | null => {
  const bare = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._/]/gu, '');
  const parted = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._/]+/gu, '-')
    .replace(/^-|-$/g, '');
  const match = /^(?:KP)?-?(20\d\d|21\d\d)-(\d{1,9})$/.exec(parted) ?? /^(?:KP)?(20\d\d|21\d\d)(\d{4,9})$/.exec(bare);
  return match === null ? null : registerNumber(Number(match[1]), Number(match[2]));
};
