import type { Catalogue } from '../../../../kernel/language.ts';
import { catalogue } from '../../../../kernel/language.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** The words of the declaration itself, in the language of the document. */
export const declarationWords = catalogue<Catalogue<typeof nl>>(nl, en);
