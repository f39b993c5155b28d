import { showDate } from '../../../../kernel/dates.ts';
import type { Language } from '../../../../kernel/language.ts';
import { isOnePark, parkNames } from '../../park-names.ts';
import { certificateTexts } from '../../texts/texts.ts';
import { togetherWords } from '../../words.ts';
import type { CertificateView } from './view-model.ts';

/** The answer of the page: whether this label holds now. */
export const headingOf = ({ certificate, state }: CertificateView, language: Language): string => {
  const { heading } = certificateTexts(language).certificate;
  const { facts, validFrom } = certificate;
  return heading[state](parkNames(facts, language), isOnePark(facts), showDate(validFrom, language));
};

/** Why it is so, in one sentence. */
export const leadOf = ({ certificate, state, because }: CertificateView, language: Language): string => {
  const { why } = certificateTexts(language).certificate;
  const since = because === null ? '' : showDate(because.day, language);
  switch (state) {
    case 'valid':
      return togetherWords(certificate.facts, language);
    case 'upcoming':
      return why.upcoming(showDate(certificate.validFrom, language));
    case 'expired':
      return why.expired(showDate(certificate.validUntil, language));
    case 'suspended':
      return why.suspended(since, because?.reason ?? '');
    case 'withdrawn':
      return why.withdrawn(since, because?.reason ?? '');
    case 'renewed':
      return why.renewed(since);
  }
};
