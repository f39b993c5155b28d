/** A register number: the year of issue and how many-th of that year, "KP-2026-0041". */
export const registerNumber = (year: number, serial: number): string => `KP-${year}-${String(serial).padStart(4, '0')}`;

/** Whether a text is written as a register number, be it of a year in which no register can have given one. */
export const isNumberShaped = (typed: string): boolean =>
  /^\s*KP[\s\p{Pd}._/]*\d{4}[\s\p{Pd}._/]*\d{1,9}\s*$/iu.test(typed.normalize('NFKC'));

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
