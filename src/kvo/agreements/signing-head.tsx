import { showMoment } from '../../kernel/dates.ts';
import type { Child } from '../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../kernel/language.ts';
import { gatePaths } from '../../paths/gates.ts';
import { ButtonLink } from '../../platform/ui/actions/button-link.tsx';
import { Keur } from '../../platform/ui/marks/keur.tsx';
import { PageHead } from '../../platform/ui/page/page-head.tsx';
import { inWords } from './declaration/situation.ts';
import type { Agreement } from './model.ts';
import { capital, countSigned, sayWhoSigned } from './pages/parts/in-sentences.ts';
import { agreementTexts } from './texts/texts.ts';

interface SigningHeadProps {
  readonly agreement: Agreement;
  readonly language: Language;
  /** Whether whoever looks works on the text. */
  readonly mayEdit: boolean;
  readonly buttons?: Child;
}

const withoutText = ({
  agreement,
  language,
  mayEdit,
}: SigningHeadProps): { readonly heading: string; readonly lead: string } => {
  const { standing: t, kind } = agreementTexts(language);
  const newest = agreement.versions[0];
  if (newest !== undefined) return { heading: t.withdrawn(newest.number), lead: t.withdrawnLead };
  return { heading: t.noText(kind[agreement.kind].the), lead: mayEdit ? t.noTextLead : t.noTextRead };
};

/** The stage whose gate an agreement opens. */
const stageOf = { declaration: 'intent', covenant: 'covenant' } as const satisfies Record<Agreement['kind'], string>;

/** The head of the page of an agreement: who has signed, as a sentence, or that there is no text to sign. */
export const SigningHead = (props: SigningHeadProps): Child => {
  const { agreement, language, buttons } = props;
  const { standing: t } = agreementTexts(language);
  const { current, complete, completeSince } = agreement;
  if (current === null) {
    const { heading, lead } = withoutText(props);
    return <PageHead heading={heading} lead={lead} buttons={buttons} />;
  }
  const { missing } = countSigned(agreement);
  const named = (parties: typeof missing): string =>
    inWords(
      parties.map((party) => party.name),
      language,
    );
  const declined = missing.filter((party) => party.state === 'declined');
  const open = missing.filter((party) => party.state !== 'declined');
  const lead =
    complete && completeSince !== null
      ? t.allLead(current.title, current.number, showMoment(completeSince, language))
      : [
          ...(declined.length === 0 ? [] : [capital(t.declined(named(declined), declined.length))]),
          ...(open.length === 0 ? [] : [capital(t.missing(named(open)))]),
        ].join(' ');
  const mark = <Keur tone={complete ? 'ok' : 'wait'}>{complete ? t.complete : t.waiting}</Keur>;
  const toGate =
    complete && props.mayEdit ? (
      <ButtonLink href={gatePaths.gate.to({ track: agreement.trackId, stage: stageOf[agreement.kind] })} icon="next">
        {t.toGate}
      </ButtonLink>
    ) : undefined;
  return <PageHead heading={sayWhoSigned(agreement, language)} lead={lead} mark={mark} buttons={buttons ?? toGate} />;
};
