import { showMoment } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import { People } from '../../../../platform/ui/lists/people.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { Block } from '../../../../platform/ui/page/block.tsx';
import { Columns } from '../../../../platform/ui/page/columns.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { OpenedLink } from '../../links/opened-link.ts';
import type { Signature } from '../../model.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { CheckYourself } from '../parts/check-yourself.tsx';
import { seatsOf } from '../parts/seats.tsx';

interface ReceiptProps {
  readonly opened: OpenedLink;
  readonly signature: Signature;
  readonly head: string;
  readonly token: string;
  readonly language: Language;
}

const proofOf = ({ opened, signature, head, language }: ReceiptProps) => {
  const texts = agreementTexts(language);
  const { receipt: t, signatures } = texts;
  const own = (text: string): Child => <span dir="auto">{text}</span>;
  return [
    { term: texts.name, value: own(signature.name) },
    { term: texts.function, value: own(signature.function) },
    { term: texts.mandate, value: own(signature.mandate) },
    { term: texts.party, value: own(opened.party.name) },
    { term: t.moment, value: showMoment(signature.signedAt, language) },
    { term: t.version, value: own(`${opened.version.title}, ${texts.version(opened.version.number).toLowerCase()}`) },
    { term: signatures.ledger, value: <code>{head}</code> },
  ];
};

/** What somebody signed, when, and how to prove it without us. */
export const Receipt = (props: ReceiptProps): Child => {
  const { opened, token, language } = props;
  const texts = agreementTexts(language);
  const { receipt: t } = texts;
  const buttons = (
    <ButtonLink href={agreementPaths.signedDocument.to({ token })} tone="second" icon="doc">
      {t.document}
    </ButtonLink>
  );
  const aside = (
    <>
      <Block id="wie" heading={texts.sign.who}>
        <People seats={seatsOf(opened.agreement, { language, isDemo: opened.isDemo, you: opened.who.id })} />
      </Block>
      <Block id="verder" heading={t.next}>
        <p>{t.nextText}</p>
      </Block>
    </>
  );
  return (
    <>
      <PageHead
        heading={t.title}
        lead={t.lead(texts.kind[opened.link.kind].the, opened.party.name)}
        mark={<Keur tone="ok">{texts.overview.state.signed}</Keur>}
        buttons={buttons}
      />
      <Columns side={aside}>
        <Block id="bewijs" heading={t.proof}>
          <Facts facts={proofOf(props)} />
        </Block>
        <Block id="nagaan" heading={t.check}>
          <CheckYourself version={opened.version} file={agreementPaths.signedFile.to({ token })} language={language} />
        </Block>
      </Columns>
    </>
  );
};
