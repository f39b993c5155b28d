import { catalogue } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** The words the kit itself needs, in a language of the screens. */
export const uiTexts = catalogue(nl, en);
