import type { Catalogue } from '../../../kernel/language.ts';
import { respondentCatalogue } from '../../../kernel/respondent-language.ts';
import { en } from './en.ts';
import { ar } from './further/ar.ts';
import { de } from './further/de.ts';
import { fy } from './further/fy.ts';
import type { KitWords } from './further/kit-words.ts';
import { pl } from './further/pl.ts';
import { ro } from './further/ro.ts';
import { tr } from './further/tr.ts';
import { uk } from './further/uk.ts';
import { nl } from './nl.ts';

type Words = Catalogue<typeof nl>;

const over = (screen: Words, { frame, marks, forms }: KitWords): Words => ({
  ...screen,
  frame: { ...screen.frame, ...frame },
  marks,
  forms,
});

/**
 * The words the kit itself needs. In a language that only respondents have it speaks throughout on their pages; what
 * never stands there is in Dutch for who reads Frisian, and in English for the others.
 */
export const uiTexts = respondentCatalogue<Words>(nl, en, {
  fy: over(nl, fy),
  de: over(en, de),
  pl: over(en, pl),
  tr: over(en, tr),
  uk: over(en, uk),
  ro: over(en, ro),
  ar: over(en, ar),
});
