import type { Catalogue } from '../../../kernel/language.ts';
import { catalogue } from '../../../kernel/language.ts';
import { keyingEn } from './keying-en.ts';
import { keyingNl } from './keying-nl.ts';

/** What is said of answers on paper, to who keys them in; and what stands on that paper. */
export const keyingTexts = catalogue<Catalogue<typeof keyingNl>>(keyingNl, keyingEn);
