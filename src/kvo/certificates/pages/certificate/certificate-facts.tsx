import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import type { Certificate, CertificateState } from '../../model.ts';
import { listed } from '../../park-names.ts';
import { certificateTexts } from '../../texts/texts.ts';
import { firmWords, parkWords, remainingWords } from '../../words.ts';

interface CertificateFactsProps {
  readonly certificate: Certificate;
  readonly state: CertificateState;
  readonly now: Date;
  readonly language: Language;
}

/** A value, and in grey behind it what is good to know. */
const Value = ({ children, beside }: { readonly children: Child; readonly beside: string | null }): Child => (
  <>
    {children} {beside === null ? null : <span class="quiet w4">{beside}</span>}
  </>
);

/** What the certificate says: number, park, level, scheme, term, body and parties. */
export const CertificateFacts = ({ certificate, state, now, language }: CertificateFactsProps): Child => {
  const texts = certificateTexts(language);
  const { certificate: t } = texts;
  const { facts, validFrom, validUntil, bodyName, bodyNumber, decisionReference, decidedOn } = certificate;
  const firms = facts.firms === 0 ? null : firmWords(facts, language);
  const left = state === 'valid' ? remainingWords(dayOf(now), validUntil, language) : null;
  const decided = t.decision(decisionReference, showDate(decidedOn, language));
  const parties = facts.parties.map((party) => party.name);
  return (
    <Facts
      facts={[
        { term: t.facts.number, value: <span class="num">{certificate.number}</span> },
        { term: t.facts.park, value: <Value beside={firms}>{parkWords(facts, language)}</Value> },
        { term: t.facts.level, value: texts.round(facts.level[language], certificate.round) },
        { term: t.facts.scheme, value: t.scheme(facts.scheme.name[language], facts.scheme.version) },
        {
          term: t.facts.valid,
          value: <Value beside={left}>{t.valid(showDate(validFrom, language), showDate(validUntil, language))}</Value>,
        },
        { term: t.facts.decided, value: <Value beside={decided}>{t.body(bodyName, bodyNumber)}</Value> },
        ...(parties.length === 0 ? [] : [{ term: t.facts.parties, value: listed(parties, language) }]),
      ]}
    />
  );
};
