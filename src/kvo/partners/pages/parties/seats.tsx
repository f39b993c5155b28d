import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { partnerPaths } from '../../../../paths/partners.ts';
import { People } from '../../../../platform/ui/lists/people.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import type { ListedMember } from '../../model.ts';
import type { Access } from '../../rules/access-of.ts';
import { partnerTexts } from '../../texts/texts.ts';
import type { SeatView } from './table-view.ts';

/** Whether somebody can open the track, as a mark. */
export const AccessMark = ({ access, language }: { readonly access: Access; readonly language: Language }): Child => {
  const { access: t } = partnerTexts(language).parties;
  const { roles } = partnerTexts(language);
  switch (access.kind) {
    case 'has':
      return <Keur tone="ok">{access.roles.map((role) => roles[role]).join(', ')}</Keur>;
    case 'invited':
      return <Keur tone="wait">{t.invited}</Keur>;
    case 'expired':
      return <Keur tone="stop">{t.expired}</Keur>;
    case 'none':
      return <Keur tone="quiet">{t.none}</Keur>;
  }
};

/** An address that may break at its dots and its @ where room is short. */
const Address = ({ email }: { readonly email: string }): Child =>
  email.split(/(?=[.@])/).map((piece, index) => (
    <>
      {index === 0 ? null : <wbr />}
      {piece}
    </>
  ));

const placeOf = (member: ListedMember, language: Language): readonly string[] => {
  const t = partnerTexts(language).parties;
  if (member.isChair) return [`${t.inGroup}, ${t.chair}`];
  return member.inWorkingGroup ? [t.inGroup] : [];
};

interface SeatsProps {
  readonly seats: readonly SeatView[];
  readonly language: Language;
  /** Whoever keeps the list sees addresses, and can open each. */
  readonly mayEdit: boolean;
  /** The account of whoever looks. */
  readonly me: string | null;
}

/** People on the list: who they are, how they take part, whether they can open the track. */
export const Seats = ({ seats, language, mayEdit, me }: SeatsProps): Child => (
  <People
    seats={seats.map(({ member, access }) => ({
      name: mayEdit ? (
        <a href={partnerPaths.member.to({ track: member.trackId, member: member.id })}>
          <bdi>{member.name}</bdi>
        </a>
      ) : (
        <bdi>{member.name}</bdi>
      ),
      lines: [
        ...(member.function === '' ? [] : [<bdi>{member.function}</bdi>]),
        ...(mayEdit && member.email !== null ? [<Address email={member.email} />] : []),
        ...placeOf(member, language),
        ...(access.kind === 'invited'
          ? [partnerTexts(language).parties.invitedUntil(showDate(dayOf(access.until), language))]
          : []),
      ],
      mark: <AccessMark access={access} language={language} />,
      you: access.kind === 'has' && access.person === me,
    }))}
  />
);
