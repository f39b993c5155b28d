import { dayOf, showDate, showTime } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { PageAnswer } from '../../../../kernel/route.ts';
import { certificatePaths } from '../../../../paths/certificates.ts';
import type { Context } from '../../../../platform/context.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { FileChecked } from '../../actions/check-file.ts';
import type { Certificate, CertificateState } from '../../model.ts';
import { parkNames } from '../../park-names.ts';
import { certificateTexts } from '../../texts/texts.ts';
import { stateTone } from '../../words.ts';
import { CheckDifferences, CheckSteps } from './check-steps.tsx';

const Again = ({ language }: { readonly language: Language }): Child => (
  <ButtonLink href={certificatePaths.check.to({})} tone="second">
    {certificateTexts(language).check.again}
  </ButtonLink>
);

/** What a genuine certificate is worth now. */
const Genuine = ({
  certificate,
  state,
  context,
}: {
  readonly certificate: Certificate;
  readonly state: CertificateState;
  readonly context: Context;
}): Child => {
  const { language, now } = context;
  const { check: t, state: words } = certificateTexts(language);
  const { number } = certificate;
  const at = t.stateNow(words[state].toLowerCase(), showDate(dayOf(now), language), showTime(now, language));
  return (
    <PageHead
      mark={<Keur tone={stateTone[state]}>{words[state]}</Keur>}
      heading={t.result[state]}
      lead={`${t.genuine(number, parkNames(certificate.facts, language))} ${at}`}
      buttons={
        <>
          <ButtonLink href={certificatePaths.certificate.to({ number })}>{t.open(number)}</ButtonLink>
          <Again language={language} />
        </>
      }
    />
  );
};

const Faulty = ({ checked, context }: { readonly checked: FileChecked; readonly context: Context }): Child => {
  const { check: t } = certificateTexts(context.language);
  if (checked.fault === null) return null;
  const link =
    checked.certificate === null ? (
      <ButtonLink href={certificatePaths.register.to({})}>
        {certificateTexts(context.language).unknown.search}
      </ButtonLink>
    ) : (
      <ButtonLink href={certificatePaths.certificate.to({ number: checked.certificate.number })}>
        {t.open(checked.certificate.number)}
      </ButtonLink>
    );
  const buttons = (
    <>
      {link}
      <Again language={context.language} />
    </>
  );
  return (
    <PageHead
      mark={<Keur tone="stop">{t.wrong}</Keur>}
      heading={t.fault[checked.fault]}
      lead={t.todo}
      buttons={buttons}
    />
  );
};

/** The page that says of a file what is right and what is not. A file that is not right is refused with 422. */
export const checkResult = (context: Context, checked: FileChecked): PageAnswer => {
  const { language } = context;
  const { check: t } = certificateTexts(language);
  const { certificate, state, fault } = checked;
  const isGenuine = fault === null && certificate !== null && state !== null;
  return {
    kind: 'page',
    title: t.title,
    frame: 'public',
    status: isGenuine ? 200 : 422,
    place: { menu: 'check' },
    main: (
      <>
        {isGenuine ? (
          <Genuine certificate={certificate} state={state} context={context} />
        ) : (
          <Faulty checked={checked} context={context} />
        )}
        <CheckSteps checked={checked} language={language} />
        <CheckDifferences checked={checked} language={language} />
      </>
    ),
  };
};
