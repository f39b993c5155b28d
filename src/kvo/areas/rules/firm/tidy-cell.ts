import { withoutInvisible } from '../../../../kernel/without-invisible.ts';

/**
 * A cell or field as one line of text: composed Unicode, every kind of space one space, nothing that nobody sees. What
 * looks like a formula stays the text it is; `="0123"`, which programs write to keep noughts, is what it holds.
 */
export const tidyCell = (text: string): string =>
  withoutInvisible(
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/^="([^"]*)"$/, '$1')
      .replace(/[\s\u200b\ufeff]+/g, ' '),
  ).trim();

/** A text for comparing: no case, accents, punctuation or spaces. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
