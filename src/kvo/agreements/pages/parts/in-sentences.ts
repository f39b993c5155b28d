import type { Language } from '../../../../kernel/language.ts';
import { numberWord } from '../../../../platform/ui/texts/number-words.ts';
import type { Agreement, Difference, PartyStanding, SignatoryStanding } from '../../model.ts';
import { agreementTexts } from '../../texts/texts.ts';

/** A sentence that begins with a capital. */
export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** The parties that must sign, and those of them that did. */
export const countSigned = (
  agreement: Agreement,
): { readonly signed: number; readonly of: number; readonly missing: readonly PartyStanding[] } => {
  const needed = agreement.parties.filter((party) => party.mustSign);
  const missing = needed.filter((party) => party.state !== 'signed');
  return { signed: needed.length - missing.length, of: needed.length, missing };
};

/** "Drie van de zeven partijen hebben getekend". */
export const sayWhoSigned = (agreement: Agreement, language: Language): string => {
  const { standing: t } = agreementTexts(language);
  const { signed, of } = countSigned(agreement);
  const word = (count: number): string => numberWord(count, language);
  if (signed === 0) return t.none(of, word(of));
  return signed === of ? t.all(of, word(of)) : t.some(signed, capital(word(signed)), word(of));
};

/** Where the frozen text differs from now, a sentence each. */
export const sayDifference = (difference: Difference, language: Language): string => {
  const { differences: t } = agreementTexts(language);
  const { kind, name, was } = difference;
  return kind === 'party-renamed' || kind === 'area-renamed' ? t[kind](name, was ?? '') : t[kind](name);
};

/** Whoever a reminder can go to now: asked, no answer yet, an address, and not reminded today. */
export const listRemindable = (
  agreement: Agreement,
  today: string,
): readonly (SignatoryStanding & { readonly party: string })[] =>
  agreement.parties.flatMap((party) =>
    party.signatories
      .filter(
        ({ email, state }) =>
          email !== null && (state.kind === 'to-invite' || (state.kind === 'invited' && state.remindedOn !== today)),
      )
      .map((who) => ({ ...who, party: party.name })),
  );
