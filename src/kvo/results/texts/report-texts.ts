import type { Catalogue } from '../../../kernel/language.ts';
import { catalogue } from '../../../kernel/language.ts';
import { reportEn } from './report-en.ts';
import { reportNl } from './report-nl.ts';

/** What the report of a measurement says, in the language of the screen. */
export const reportTexts = catalogue<Catalogue<typeof reportNl>>(reportNl, reportEn);
