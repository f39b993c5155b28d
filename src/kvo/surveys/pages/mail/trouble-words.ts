import type { Language } from '../../../../kernel/language.ts';
import { troubleKind } from '../../rules/trouble-kind.ts';
import { mailingTexts } from '../../texts/mailing-texts.ts';

/** Why a mail server did not take a letter, in words and with its code. */
export const troubleWords = (code: string, language: Language): string => {
  const t = mailingTexts(language);
  const words = t.reasons[troubleKind(code)];
  return /^\d/.test(code) ? `${words} ${t.code(code)}` : words;
};
