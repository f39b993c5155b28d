import { showDate, showMoment } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import { Fingerprint } from '../../../../platform/ui/marks/fingerprint.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import type { Agreement, FrozenVersion, Signature } from '../../model.ts';
import { agreementTexts } from '../../texts/texts.ts';
import type { SignatureBlock } from './signature-blocks.ts';
import { signatureBlocks } from './signature-blocks.ts';

interface SignaturePageProps {
  readonly agreement: Agreement;
  readonly version: FrozenVersion;
  /** The newest head of the ledger as it is printed, with its signature. */
  readonly head: string;
  /** Marks each signature as invented. */
  readonly isDemo: boolean;
}

const own = (text: string): Child => <span dir="auto">{text}</span>;
const room = (
  <>
    <br />
    <br />
  </>
);

const signedFacts = (signature: Signature, { paperDay }: SignatureBlock, language: Language) => {
  const { signatures: t } = agreementTexts(language);
  const method = paperDay === null ? t.methods[signature.method] : t.paperDated(showDate(paperDay, language));
  return [
    { term: t.moment, value: showMoment(signature.signedAt, language) },
    { term: t.method, value: method },
  ];
};

interface BlockProps {
  readonly block: SignatureBlock;
  readonly language: Language;
  readonly isDemo: boolean;
}

const Block = ({ block, language, isDemo }: BlockProps): Child => {
  const { signatures: t, overview } = agreementTexts(language);
  const { signature } = block;
  const who = [
    { term: t.name, value: block.name === '' ? room : own(block.name) },
    { term: t.function, value: block.function === '' ? room : own(block.function) },
    { term: t.mandate, value: block.mandate === '' ? room : own(block.mandate) },
  ];
  const byHand = [
    { term: t.placeAndDate, value: room },
    { term: t.signature, value: room },
  ];
  const whyVoid = { withdrawn: '', replaced: t.replaced, departed: t.departed };
  return (
    <section class="signature">
      <h3>
        {own(block.party)} {signature === null ? <Keur tone="wait">{t.notYet}</Keur> : null}
        {block.void === 'withdrawn' ? <Keur tone="quiet">{overview.void}</Keur> : null}
        {isDemo ? <Keur tone="quiet">{overview.invented}</Keur> : null}
      </h3>
      {block.void === null || block.void === 'withdrawn' ? null : <p class="small quiet">{whyVoid[block.void]}</p>}
      <Facts facts={[...who, ...(signature === null ? byHand : signedFacts(signature, block, language))]} />
      {signature === null ? null : <Fingerprint digest={signature.digest} label={t.bound} language={language} />}
    </section>
  );
};

/** The page of signatures of a document, in its language, with the head of the ledger that seals them. */
export const SignaturePage = ({ agreement, version, head, isDemo }: SignaturePageProps): Child => {
  const { language } = version;
  const { signatures: t } = agreementTexts(language);
  const blocks = signatureBlocks(agreement, version);
  return (
    <section class="signatures">
      <h2 class="h3" id="handtekeningen">
        {t.heading}
      </h2>
      <p>{t.lead(version.title, version.number)}</p>
      {blocks.length === 0 ? <p>{t.nobody}</p> : null}
      {blocks.map((block) => (
        <Block block={block} language={language} isDemo={isDemo} />
      ))}
      <p class="small">
        <span class="quiet">{t.ledger}</span>
        <br />
        <code>{head}</code>
        <br />
        {t.ledgerHint}
      </p>
    </section>
  );
};
