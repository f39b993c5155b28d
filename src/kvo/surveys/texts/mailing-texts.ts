import type { Catalogue } from '../../../kernel/language.ts';
import { catalogue } from '../../../kernel/language.ts';
import { mailingEn } from './mailing-en.ts';
import { mailingNl } from './mailing-nl.ts';

/** What is said of mail, reminders and calls to the firms of a survey. */
export const mailingTexts = catalogue<Catalogue<typeof mailingNl>>(mailingNl, mailingEn);
