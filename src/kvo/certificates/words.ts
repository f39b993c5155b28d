import type { LocalDate } from '../../kernel/dates.ts';
import { dayOf, showDate, showTime } from '../../kernel/dates.ts';
import type { Language } from '../../kernel/language.ts';
import { showCount } from '../../platform/ui/figures/numbers.ts';
import type { Tone } from '../../platform/ui/marks/keur.tsx';
import type { CertificateFacts, CertificateState } from './model.ts';
import { listed } from './park-names.ts';
import { remainingTerm } from './rules/remaining-term.ts';
import { certificateTexts } from './texts/texts.ts';

/** The tone in which a state is shown. */
export const stateTone: Readonly<Record<CertificateState, Tone>> = {
  upcoming: 'wait',
  valid: 'ok',
  suspended: 'stop',
  expired: 'stop',
  renewed: 'quiet',
  withdrawn: 'stop',
};

/** "nog 2 jaar en 10 maanden", "nog 12 dagen" */
export const remainingWords = (today: LocalDate, lastDay: LocalDate, language: Language): string => {
  const { remaining: t } = certificateTexts(language);
  const { months, days } = remainingTerm(today, lastDay);
  if (days === 0) return t.lastDay;
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const parts = [...(years > 0 ? [t.years(years)] : []), ...(rest > 0 ? [t.months(rest)] : [])];
  return t.left(parts.length === 0 ? t.days(days) : listed(parts, language));
};

/** "Het Zuiderveld, gemeente Oosterhaven; De Kade (Noord, Zuid), gemeente Oosterhaven" */
export const parkWords = (facts: CertificateFacts, language: Language): string => {
  const t = certificateTexts(language);
  return facts.parks
    .map(({ name, areas, municipality }) => {
      const part = areas === null ? name : `${name} (${areas.join(', ')})`;
      return `${part}, ${t.municipality(municipality)}`;
    })
    .join('; ');
};

/** "89 bedrijven" */
export const firmWords = (facts: CertificateFacts, language: Language): string =>
  certificateTexts(language).firms(showCount(facts.firms, language), facts.firms === 1);

/** "Bedrijven, gemeente en politie werken hier sinds 2022 samen aan veiligheid." */
export const togetherWords = (facts: CertificateFacts, language: Language): string => {
  const t = certificateTexts(language);
  const kinds = [...new Set(['entrepreneurs' as const, ...facts.parties.map((party) => party.kind)])];
  const words = listed(
    kinds.filter((kind) => kind !== 'other').map((kind) => t.party[kind]),
    language,
  );
  return t.certificate.together(words.charAt(0).toUpperCase() + words.slice(1), facts.togetherSince.slice(0, 4));
};

/** "Gecontroleerd op 14 april 2026 om 09:12 uur." */
export const checkedWords = (now: Date, language: Language): string =>
  certificateTexts(language).certificate.checked(showDate(dayOf(now), language), showTime(now, language));
