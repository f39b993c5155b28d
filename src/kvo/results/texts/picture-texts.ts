import type { Catalogue } from '../../../kernel/language.ts';
import { catalogue } from '../../../kernel/language.ts';
import { picturesEn } from './pictures-en.ts';
import { picturesNl } from './pictures-nl.ts';

export const pictureTexts = catalogue<Catalogue<typeof picturesNl>>(picturesNl, picturesEn);
