import { respondentCatalogue } from '../../../kernel/respondent-language.ts';
import { en } from './en.ts';
import { ar } from './further/ar.ts';
import { de } from './further/de.ts';
import { fy } from './further/fy.ts';
import { pl } from './further/pl.ts';
import type { RespondentWords } from './further/respondent-words.ts';
import { ro } from './further/ro.ts';
import { tr } from './further/tr.ts';
import { uk } from './further/uk.ts';
import { nl } from './nl.ts';

/** What is said to who answers a survey, in each of their languages. */
export const respondentTexts = respondentCatalogue<RespondentWords>(nl, en, { fy, de, pl, tr, uk, ro, ar });
