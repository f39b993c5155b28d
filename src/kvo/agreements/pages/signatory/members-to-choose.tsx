import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { People } from '../../../../platform/ui/lists/people.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { Member } from '../../../partners/model.ts';
import type { Agreement } from '../../model.ts';
import { agreementTexts } from '../../texts/texts.ts';

interface MembersToChooseProps {
  readonly members: readonly Member[];
  readonly agreement: Agreement;
  /** The address of the form; `lid` in its query fills it in. */
  readonly action: string;
  readonly language: Language;
}

/** People of a party at the table, to fill the form from; nothing when there are none to choose. */
export const MembersToChoose = ({ members, agreement, action, language }: MembersToChooseProps): Child => {
  const { invite: t } = agreementTexts(language);
  const seats = members.flatMap((member) => {
    const party = agreement.parties.find((one) => one.id === member.partyId);
    if (party === undefined || party.signatories.some((who) => who.name === member.name)) return [];
    const href = `${action}?${new URLSearchParams({ lid: member.id }).toString()}`;
    const lines = [member.function === '' ? party.name : `${member.function}, ${party.name}`];
    return [{ name: member.name, lines, action: <a href={href}>{t.choose(member.name)}</a> }];
  });
  return seats.length === 0 ? null : (
    <Part id="aan-tafel" heading={t.fromTable}>
      <p>{t.fromTableLead}</p>
      <People seats={seats} />
    </Part>
  );
};
