import type { Catalogue } from '../../../../kernel/language.ts';
import { catalogue } from '../../../../kernel/language.ts';
import { en } from './exchange-en.ts';
import { nl } from './exchange-nl.ts';

export const exchangeTexts = catalogue<Catalogue<typeof nl>>(nl, en);
