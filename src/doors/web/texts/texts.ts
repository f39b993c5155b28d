import type { Catalogue } from '../../../kernel/language.ts';
import { respondentCatalogue } from '../../../kernel/respondent-language.ts';
import { en } from './en.ts';
import { ar } from './further/ar.ts';
import { de } from './further/de.ts';
import { fy } from './further/fy.ts';
import { pl } from './further/pl.ts';
import { ro } from './further/ro.ts';
import { tr } from './further/tr.ts';
import { uk } from './further/uk.ts';
import { nl } from './nl.ts';

/** What the web door says itself; what respondents never come by is in the nearest language of the screens. */
export const webTexts = respondentCatalogue<Catalogue<typeof nl>>(nl, en, {
  fy: { ...nl, ...fy },
  de: { ...en, ...de },
  pl: { ...en, ...pl },
  tr: { ...en, ...tr },
  uk: { ...en, ...uk },
  ro: { ...en, ...ro },
  ar: { ...en, ...ar },
});
