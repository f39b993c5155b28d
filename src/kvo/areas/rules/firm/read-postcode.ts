/** A Dutch postcode as "8471 AB"; empty for nothing, null for what is none. SA, SD and SS are never given out. */
export const readPostcode = (text: string): string | null => {
  const bare = text.replace(/[\s.-]/g, '').toUpperCase();
  if (bare === '') return '';
  const [, digits, letters] = /^([1-9]\d{3})([A-Z]{2})$/.exec(bare) ?? [];
  return digits === undefined || letters === undefined || ['SA', 'SD', 'SS'].includes(letters)
    ? null
    : `${digits} ${letters}`;
};
