import type { Child } from '../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../kernel/language.ts';
import { agreementPaths } from '../../paths/agreements.ts';
import { partnerPaths } from '../../paths/partners.ts';
import { ButtonLink } from '../../platform/ui/actions/button-link.tsx';
import { People } from '../../platform/ui/lists/people.tsx';
import { EmptyState } from '../../platform/ui/marks/empty-state.tsx';
import { Part } from '../../platform/ui/page/part.tsx';
import { numberWord } from '../../platform/ui/texts/number-words.ts';
import type { Agreement } from './model.ts';
import { slugOf } from './model.ts';
import { AnswersNotice } from './pages/parts/answers-notice.tsx';
import { DifferencesNotice } from './pages/parts/differences-notice.tsx';
import { countSigned, listRemindable } from './pages/parts/in-sentences.ts';
import { seatsOf } from './pages/parts/seats.tsx';
import { CurrentText, EarlierVersions } from './pages/parts/versions.tsx';
import { agreementTexts } from './texts/texts.ts';

export interface SigningOverviewProps {
  readonly agreement: Agreement;
  readonly language: Language;
  /** The day on which it is drawn. */
  readonly today: string;
  /** Whether whoever looks may invite, remind and withdraw. */
  readonly mayEdit: boolean;
  /** Marks persons and signatures as invented. */
  readonly isDemo: boolean;
  /** What the capability that builds the text adds under its sheet: links to edit, preview or annexes. */
  readonly textLinks?: readonly { readonly label: string; readonly href: string }[];
}

const Signatories = ({ agreement, language, today, mayEdit, isDemo }: SigningOverviewProps): Child => {
  const { overview: t } = agreementTexts(language);
  const params = { track: agreement.trackId, agreement: slugOf[agreement.kind] };
  const invite = (party: string): string => agreementPaths.inviteSignatory.to(params, { partij: party });
  const remindable = agreement.current === null ? [] : listRemindable(agreement, today);
  const { signed, of } = countSigned(agreement);
  if (agreement.parties.length === 0) {
    return (
      <EmptyState text={t.noParties}>
        {mayEdit ? (
          <ButtonLink href={partnerPaths.addParty.to({ track: agreement.trackId })}>{t.noPartiesDo}</ButtonLink>
        ) : undefined}
      </EmptyState>
    );
  }
  const seats = seatsOf(agreement, {
    language,
    isDemo,
    action: (party, who) => {
      if (who !== null)
        return (
          <a href={agreementPaths.signatory.to({ ...params, signatory: who.id })}>
            {t.details}
            <span class="vh"> {who.name}</span>
          </a>
        );
      return mayEdit ? (
        <a href={invite(party.id)}>
          {t.invite}
          <span class="vh"> {party.name}</span>
        </a>
      ) : null;
    },
  });
  return (
    <Part
      id="ondertekenaars"
      heading={t.signatories}
      count={agreement.current === null ? undefined : t.progress(signed, of)}
      first
    >
      <People seats={seats} />
      {mayEdit ? (
        <p class="btns">
          {remindable.length === 0 ? null : (
            <ButtonLink href={agreementPaths.remind.to(params)} tone="second" icon="mail">
              {t.remind(remindable.length, numberWord(remindable.length, language))}
            </ButtonLink>
          )}
          <ButtonLink href={agreementPaths.inviteSignatory.to(params)} tone="second" icon="plus">
            {t.invite}
          </ButtonLink>
        </p>
      ) : null}
    </Part>
  );
};

/** An agreement as its track sees it, whatever its kind: what is outdated, who signs, the text, and earlier versions. */
export const SigningOverview = (props: SigningOverviewProps): Child => (
  <>
    <DifferencesNotice differences={props.agreement.differences} language={props.language} />
    <AnswersNotice agreement={props.agreement} language={props.language} mayEdit={props.mayEdit} />
    <Signatories {...props} />
    <CurrentText {...props} />
    <EarlierVersions {...props} />
  </>
);
