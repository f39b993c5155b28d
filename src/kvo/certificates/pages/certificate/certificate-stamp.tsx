import { showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Stamp } from '../../../../platform/ui/certificate/stamp.tsx';
import type { Certificate, CertificateState } from '../../model.ts';
import { parkNames } from '../../park-names.ts';
import { splitTitle } from '../../rules/split-title.ts';
import { certificateTexts } from '../../texts/texts.ts';

interface CertificateStampProps {
  readonly certificate: Certificate;
  readonly state: CertificateState;
  readonly language: Language;
}

/** The plate of a certificate: filled while it holds, an outline with the reason when it does not. */
export const CertificateStamp = ({ certificate, state, language }: CertificateStampProps): Child => {
  const texts = certificateTexts(language);
  const { facts } = certificate;
  const scheme = facts.scheme.name[language];
  const name = parkNames(facts, language);
  const until = showDate(certificate.validUntil, language);
  const word = texts.state[state];
  const closing = state === 'valid' ? [texts.certificate.stampUntil, until] : [word.toLowerCase()];
  return (
    <Stamp
      {...splitTitle(scheme)}
      name={name}
      level={facts.level[language]}
      closing={closing}
      label={texts.certificate.stampLabel({ title: scheme, level: facts.level[language], parks: name }, word, until)}
      holds={state === 'valid'}
    />
  );
};
