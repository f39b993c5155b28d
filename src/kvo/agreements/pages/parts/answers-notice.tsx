import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import type { Agreement, SignatoryStanding } from '../../model.ts';
import { slugOf } from '../../model.ts';
import { agreementTexts } from '../../texts/texts.ts';

interface AnswersNoticeProps {
  readonly agreement: Agreement;
  readonly language: Language;
  /** Whether whoever looks may name another signatory, and so reads why somebody says that another must sign. */
  readonly mayEdit: boolean;
}

type Answered = SignatoryStanding & { readonly party: string };

const answeredOf = (agreement: Agreement, kind: 'declined' | 'wrong-person'): readonly Answered[] =>
  agreement.parties.flatMap((party) =>
    party.signatories.filter(({ state }) => state.kind === kind).map((who) => ({ ...who, party: party.name })),
  );

const reasonOf = ({ state }: Answered): string => ('reason' in state ? state.reason : '');

/** Who does not sign and why, and whom no letter goes to because somebody else must sign; nothing when nobody said so. */
export const AnswersNotice = ({ agreement, language, mayEdit }: AnswersNoticeProps): Child => {
  const { answers: t } = agreementTexts(language);
  const declined = answeredOf(agreement, 'declined');
  const others = mayEdit ? answeredOf(agreement, 'wrong-person') : [];
  const params = { track: agreement.trackId, agreement: slugOf[agreement.kind] };
  return (
    <>
      {declined.map((who) => (
        <Notice tone="stop" title={<span dir="auto">{t.declined(who.name, who.party)}</span>}>
          <p dir="auto">{t.reason(reasonOf(who))}</p>
        </Notice>
      ))}
      {others.map((who) => (
        <Notice tone="wait" title={<span dir="auto">{t.other(who.name, who.party)}</span>}>
          <p dir="auto">{t.reason(reasonOf(who))}</p>
          <p>
            {t.held} <a href={agreementPaths.replaceSignatory.to({ ...params, signatory: who.id })}>{t.sayWho}</a>
          </p>
        </Notice>
      ))}
    </>
  );
};
