import { showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { certificatePaths } from '../../../../paths/certificates.ts';
import type { Happening } from '../../../../platform/ui/lists/timeline.tsx';
import { Timeline } from '../../../../platform/ui/lists/timeline.tsx';
import type { Certificate } from '../../model.ts';
import { certificateTexts } from '../../texts/texts.ts';
import type { CertificateView, Step } from './view-model.ts';

const issuedText = (certificate: Certificate, language: Language): string => {
  const { certificate: t } = certificateTexts(language);
  const { criteria, notApplicable, minor, visitedOn } = certificate.facts.audit;
  const visited = visitedOn === null ? null : showDate(visitedOn, language);
  const text = t.issuedText(certificate.bodyName, visited, t.criteria(criteria - notApplicable, minor));
  return `${text} ${t.startsOn(showDate(certificate.validFrom, language))}`;
};

const Linked = ({ number, text }: { readonly number: string; readonly text: string }): Child => (
  <p>
    <a href={certificatePaths.certificate.to({ number })}>{text}</a>
  </p>
);

const titleOf = (step: Step, language: Language): string => {
  const { certificate: t } = certificateTexts(language);
  if (step.kind === 'visited') return t.visited;
  return step.kind === 'earlier' ? t.earlier(step.certificate.facts.level[language]) : t.happened[step.kind];
};

const textOf = (step: Step, { certificate }: CertificateView, language: Language): Child => {
  const { certificate: t } = certificateTexts(language);
  switch (step.kind) {
    case 'issued':
      return issuedText(certificate, language);
    case 'visited':
      return t.visitedText(step.corrected);
    case 'earlier': {
      const { number, validUntil } = step.certificate;
      return <Linked number={number} text={t.earlierText(number, showDate(validUntil, language))} />;
    }
    case 'expired':
      return t.expiredText(showDate(certificate.validUntil, language));
    case 'renewed': {
      const number = step.successor ?? '';
      return <Linked number={number} text={t.renewedText(number, showDate(step.day, language))} />;
    }
    case 'suspended':
    case 'reinstated':
    case 'withdrawn':
      return step.reason;
  }
};

/** What happened to a certificate, newest first, and what went before it. */
export const CertificateSteps = ({
  view,
  language,
}: {
  readonly view: CertificateView;
  readonly language: Language;
}): Child => {
  const happenings = view.steps.map(
    (step, index): Happening => ({
      when: showDate(step.day, language),
      moment: step.day,
      title: titleOf(step, language),
      text: textOf(step, view, language),
      now: index === 0,
    }),
  );
  return <Timeline happenings={happenings} />;
};
