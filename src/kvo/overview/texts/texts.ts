import { catalogue } from '../../../kernel/language.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

export const overviewTexts = catalogue(nl, en);
