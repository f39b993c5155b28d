import type { Catalogue } from '../../../../kernel/language.ts';
import { catalogue } from '../../../../kernel/language.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

export const linkingTexts = catalogue<Catalogue<typeof nl>>(nl, en);
