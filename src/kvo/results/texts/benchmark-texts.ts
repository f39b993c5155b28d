import type { Catalogue } from '../../../kernel/language.ts';
import { catalogue } from '../../../kernel/language.ts';
import { benchmarkEn } from './benchmark-en.ts';
import { benchmarkNl } from './benchmark-nl.ts';

/** What is said of other parks beside one's own. */
export const benchmarkTexts = catalogue<Catalogue<typeof benchmarkNl>>(benchmarkNl, benchmarkEn);
