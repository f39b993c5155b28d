import type { LocalDate } from '../../../kernel/dates.ts';
import { showDate } from '../../../kernel/dates.ts';
import type { Language } from '../../../kernel/language.ts';
import { showEuros } from '../../../platform/ui/figures/numbers.ts';
import type { Payer } from '../model.ts';
import { measureTexts } from '../texts/texts.ts';

/** When a measure runs: "1 maart 2026 tot en met 31 mei 2026"; empty when no time was set. */
export const periodWords = (startOn: LocalDate | null, dueOn: LocalDate | null, language: Language): string => {
  const t = measureTexts(language).measure;
  if (startOn !== null && dueOn !== null) return t.fromTo(showDate(startOn, language), showDate(dueOn, language));
  if (dueOn !== null) return t.until(showDate(dueOn, language));
  return startOn === null ? '' : t.from(showDate(startOn, language));
};

/** What a measure costs: "€ 12.000 eenmalig, € 800 per jaar"; empty when nothing is known. */
export const costWords = (once: number | null, yearly: number | null, language: Language): string => {
  const t = measureTexts(language).measure;
  return [
    ...(once === null ? [] : [t.once(showEuros(once, language))]),
    ...(yearly === null ? [] : [t.yearly(showEuros(yearly, language))]),
  ].join(', ');
};

/** Who pays, in words. */
export const payerWords = (payers: readonly Payer[], language: Language): string =>
  payers.map((payer) => measureTexts(language).payer[payer]).join(', ');
