import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { ticked } from '../../../../platform/ui/forms/form-state.ts';
import { uiTexts } from '../../../../platform/ui/texts/ui-texts.ts';
import { ChangedMeanwhile } from '../../../tracks/changed-meanwhile.tsx';
import { editMember } from '../../actions/edit-member.ts';
import type { ListedMember, Party } from '../../model.ts';
import { partnerTexts } from '../../texts/texts.ts';

interface MemberMeanwhileProps {
  readonly member: ListedMember;
  readonly parties: readonly Party[];
  readonly state: FormState;
}

/** What somebody else changed about a member while the form was open. */
export const MemberMeanwhile = ({ member, parties, state }: MemberMeanwhileProps): Child => {
  if (state.form !== editMember.name) return null;
  const { member: t, roles } = partnerTexts(state.language);
  const { yes, no } = uiTexts(state.language).forms;
  const partyOf = (id: string): string => parties.find((party) => party.id === id)?.name ?? t.noParty;
  const roleOf = (role: string): string => Object.entries(roles).find(([key]) => key === role)?.[1] ?? t.noRole;
  const answer = (value: boolean): string => (value ? yes : no);
  const isTicked = (name: string): boolean => state.value(name) === ticked;
  const fields = [
    { label: t.name, typed: state.value('name'), stored: member.name },
    { label: t.function, typed: state.value('function'), stored: member.function },
    { label: t.email, typed: state.value('email').toLowerCase(), stored: member.email ?? '' },
    { label: t.party, typed: partyOf(state.value('party')), stored: partyOf(member.partyId ?? '') },
    { label: t.role, typed: roleOf(state.value('role')), stored: roleOf(member.role ?? '') },
    { label: t.inGroup, typed: answer(isTicked('workingGroup')), stored: answer(member.inWorkingGroup) },
    { label: t.isChair, typed: answer(isTicked('chair')), stored: answer(member.isChair) },
  ];
  return <ChangedMeanwhile state={state} version={member.version} fields={fields} language={state.language} />;
};
