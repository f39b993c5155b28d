import { showMoment } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { DocumentText } from '../../../../platform/ui/document/document-text.tsx';
import { Fingerprint } from '../../../../platform/ui/marks/fingerprint.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { Agreement, FrozenContent, FrozenVersion } from '../../model.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { CheckYourself } from './check-yourself.tsx';
import { SignaturePage } from './signature-page.tsx';

interface SignedDocumentProps {
  readonly agreement: Agreement;
  readonly version: FrozenVersion;
  readonly content: FrozenContent;
  readonly head: string;
  readonly isDemo: boolean;
  /** Where the canonical file is fetched. */
  readonly file: string;
  readonly language: Language;
}

const Withdrawn = ({ version, language }: Pick<SignedDocumentProps, 'version' | 'language'>): Child => {
  if (version.withdrawal === null) return null;
  const { document: t, overview } = agreementTexts(language);
  const heading = (
    <>
      {t.withdrawn(showMoment(version.withdrawal.at, language))} <Keur tone="quiet">{overview.void}</Keur>
    </>
  );
  return (
    <Notice tone="stop" title={heading}>
      <p dir="auto">{overview.reason(version.withdrawal.reason)}</p>
      <p>{t.withdrawnLead}</p>
    </Notice>
  );
};

const Annexes = ({ version }: Pick<SignedDocumentProps, 'version'>): Child =>
  version.annexes.length === 0 ? null : (
    <section>
      <h2 class="h3">{agreementTexts(version.language).document.annexes}</h2>
      {version.annexes.map((annex) => (
        <Fingerprint digest={annex.digest} label={annex.title} language={version.language} />
      ))}
    </section>
  );

/** A frozen text with its signatures, as it is read and as it comes on paper. */
export const SignedDocument = (props: SignedDocumentProps): Child => {
  const { agreement, version, content, head, isDemo, language } = props;
  const { document: t } = agreementTexts(language);
  const own = agreementTexts(version.language).document;
  const about = [content.document.about, own.frozenOn(version.number, showMoment(version.frozenAt, version.language))]
    .filter(Boolean)
    .join('. ');
  return (
    <>
      <Withdrawn version={version} language={language} />
      <DocumentText id="tekst" document={content.document} about={about} level={1}>
        <Annexes version={version} />
        <SignaturePage agreement={agreement} version={version} head={head} isDemo={isDemo} />
      </DocumentText>
      <p class="small quiet no-print">{t.print}</p>
      <Part id="nagaan" heading={agreementTexts(language).receipt.check}>
        <CheckYourself {...props} />
      </Part>
    </>
  );
};
