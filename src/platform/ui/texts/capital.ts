/** A text with a capital for its first letter. Dutch writes the accents of a first "één" on the second letter only. */
export const capital = (text: string): string =>
  text.startsWith('één') ? `E${text.slice(1)}` : text.charAt(0).toUpperCase() + text.slice(1);
