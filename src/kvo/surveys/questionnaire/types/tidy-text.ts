import { withoutInvisible } from '../../../../kernel/without-invisible.ts';

/**
 * A text as it can be kept: one kind of line end, nothing a database or canonical JSON cannot hold (NUL and other
 * control characters, halves of a character), nothing that turns or hides what is read, no white space around it. All else stays as typed, in every script.
 */
export const tidyText = (text: string): string => withoutInvisible(text.toWellFormed()).trim();

/** A text tidied onto one line. */
export const oneLine = (text: string): string => tidyText(text).replace(/\s+/g, ' ');

/** The first `max` UTF-16 units of a text, never half a character. */
export const cutText = (text: string, max: number): string => {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  const splits = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splits ? max - 1 : max).trimEnd();
};
