import { showMoment } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import { DocumentText } from '../../../../platform/ui/document/document-text.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { People } from '../../../../platform/ui/lists/people.tsx';
import { Fingerprint } from '../../../../platform/ui/marks/fingerprint.tsx';
import { Block } from '../../../../platform/ui/page/block.tsx';
import { Columns } from '../../../../platform/ui/page/columns.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { Sheet } from '../../../../platform/ui/page/sheet.tsx';
import { numberWord } from '../../../../platform/ui/texts/number-words.ts';
import { inWords } from '../../declaration/situation.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { CorePoints } from '../parts/core-points.tsx';
import { DifferencesNotice } from '../parts/differences-notice.tsx';
import { capital, countSigned } from '../parts/in-sentences.ts';
import { seatsOf } from '../parts/seats.tsx';
import { SignBox } from './sign-box.tsx';
import { SignNotices } from './sign-notices.tsx';
import type { SignViewProps } from './sign-view-props.ts';

const leadOf = ({ opened, language }: SignViewProps): string => {
  const { sign: t } = agreementTexts(language);
  const { signed, of } = countSigned(opened.agreement);
  const word = numberWord(of, language);
  const soFar =
    signed === 0
      ? t.soFar.none
      : signed === 1
        ? t.soFar.one(word)
        : t.soFar.some(capital(numberWord(signed, language)), word);
  return t.lead(opened.party.name, soFar);
};

const WhatIsSigned = ({ opened, content, token, language }: SignViewProps): Child => {
  const { sign: t, overview } = agreementTexts(language);
  const { version } = opened;
  const links = [
    { label: t.readAll, href: '#tekst' },
    { label: t.printable, href: agreementPaths.signedDocument.to({ token }) },
  ];
  const annexes = version.annexes.map((annex) => annex.title);
  return (
    <Block id="wat" heading={t.what}>
      <Sheet title={<span dir="auto">{content.document.title}</span>} links={links}>
        <p>{t.whatLine(version.number, showMoment(version.frozenAt, language))}</p>
        {annexes.length === 0 ? null : <p>{overview.annexes(inWords(annexes, language))}</p>}
      </Sheet>
    </Block>
  );
};

const Reading = (props: SignViewProps): Child => {
  const { opened, content, language } = props;
  const { sign: t } = agreementTexts(language);
  const points = content.points.filter((point) => point.party === null || point.party === opened.party.id);
  return (
    <>
      <WhatIsSigned {...props} />
      <Block id="kern" heading={t.core(numberWord(points.length, language))}>
        <div lang={content.document.language}>
          <CorePoints points={points} />
        </div>
      </Block>
      <Block id="partijen" heading={t.who}>
        <People seats={seatsOf(opened.agreement, { language, isDemo: opened.isDemo, you: opened.who.id })} />
      </Block>
    </>
  );
};

/** The page to sign on: reading on the left, the signature on the right. */
export const SignView = (props: SignViewProps): Child => {
  const { opened, content, state, language } = props;
  const texts = agreementTexts(language);
  const { sign: t } = texts;
  const aside = (
    <>
      <SignBox {...props} />
      <Block id="bewijs" heading={t.bound}>
        <p class="small">{t.boundText}</p>
        <Fingerprint
          digest={opened.version.digest}
          label={texts.fingerprintOf(opened.version.number)}
          language={language}
        />
      </Block>
    </>
  );
  return (
    <>
      <ErrorSummary state={state} />
      <SignNotices {...props} />
      <PageHead heading={t.title(texts.kind[opened.link.kind].the)} lead={leadOf(props)} />
      <DifferencesNotice differences={opened.agreement.differences} language={language} />
      <Columns side={aside}>
        <Reading {...props} />
      </Columns>
      <Part id="tekst" heading={t.wholeText}>
        <DocumentText id="verklaring" document={content.document} />
      </Part>
    </>
  );
};
