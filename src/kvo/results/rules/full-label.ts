import type { Language } from '../../../kernel/language.ts';
import type { FigureItem } from '../../surveys/questionnaire/figure-items.ts';

/** What a figure is of where its question does not stand above it: a part of one with what was said of it. */
export const fullLabel = (item: FigureItem, language: Language): string =>
  item.kind === 'share' && item.part !== null
    ? `${item.label[language]}, ${item.says[language]}`
    : item.label[language];
