import type { Catalogue } from '../../../kernel/language.ts';
import { catalogue } from '../../../kernel/language.ts';
import { monitorEn } from './monitor-en.ts';
import { monitorNl } from './monitor-nl.ts';

/** What is said of the response while a measurement runs. */
export const monitorTexts = catalogue<Catalogue<typeof monitorNl>>(monitorNl, monitorEn);
