import type { Letter } from '../../kernel/letter.ts';

/** A letter as somebody else than its reader may see it: without the link and the code that let one act as that person. */
export const withoutKey = ({ subject, paragraphs, footer }: Letter): Letter => ({ subject, paragraphs, footer });
