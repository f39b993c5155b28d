import type { Catalogue } from '../../../kernel/language.ts';
import { catalogue } from '../../../kernel/language.ts';
import { paperEn } from './paper-en.ts';
import { paperNl } from './paper-nl.ts';

/** What stands on paper, and on the pages that make it. */
export const paperTexts = catalogue<Catalogue<typeof paperNl>>(paperNl, paperEn);
