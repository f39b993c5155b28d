/**
 * A telephone number as somebody wrote it, tidied; empty for nothing written, null when it is none. A spreadsheet drops
 * the nought that a Dutch number begins with.
 */
export const readPhone = (text: string): string | null => {
  const tidy = text.trim().replace(/\s+/g, ' ');
  if (tidy === '') return '';
  if (!/^(\+|00)?[\d\s().\-–/]{8,25}$/.test(tidy)) return null;
  const digits = tidy.replace(/\D/g, '');
  if (digits.length < 9 || digits.length > 15 || /^0+$/.test(digits)) return null;
  return digits.length === 9 && tidy === digits ? `0${digits}` : tidy;
};
