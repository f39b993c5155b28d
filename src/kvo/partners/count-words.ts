import type { Language } from '../../kernel/language.ts';
import { showCount } from '../../platform/ui/figures/numbers.ts';
import { partnerTexts } from './texts/texts.ts';

/** "1 partij", "7 partijen" */
export const countParties = (count: number, language: Language): string =>
  partnerTexts(language).parties.countParties(showCount(count, language), count === 1);

/** "1 persoon", "12 mensen" */
export const countPeople = (count: number, language: Language): string =>
  partnerTexts(language).parties.countPeople(showCount(count, language), count === 1);
