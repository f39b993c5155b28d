import type { Letter } from '../../kernel/letter.ts';

/** A letter as plain text, links in full. */
export const letterAsText = (letter: Letter): string =>
  [
    ...letter.paragraphs,
    ...(letter.code === undefined ? [] : [letter.code]),
    ...(letter.button === undefined ? [] : [`${letter.button.label}:\n${letter.button.url}`]),
    ...(letter.elsewhere ?? []).map(({ label, url }) => `${label}:\n${url}`),
    '--',
    ...letter.footer,
    ...(letter.unsubscribe === undefined ? [] : [`${letter.unsubscribe.label}:\n${letter.unsubscribe.url}`]),
  ].join('\n\n');
