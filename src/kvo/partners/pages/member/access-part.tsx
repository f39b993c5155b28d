import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { partnerPaths } from '../../../../paths/partners.ts';
import { Buttons } from '../../../../platform/ui/actions/buttons.tsx';
import { PostButton } from '../../../../platform/ui/actions/post-button.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { ListedMember } from '../../model.ts';
import type { Access } from '../../rules/access-of.ts';
import { decideInvitation } from '../../rules/decide-invitation.ts';
import { partnerTexts } from '../../texts/texts.ts';

interface AccessPartProps {
  readonly member: ListedMember;
  readonly access: Access;
  /** The roles of whoever looks. */
  readonly own: readonly string[];
  readonly language: Language;
}

const sentenceOf = (access: Access, language: Language): string => {
  const { member: t, roles } = partnerTexts(language);
  switch (access.kind) {
    case 'has':
      return t.accessHas(access.roles.map((role) => roles[role]).join(', '));
    case 'invited':
      return t.accessInvited(showDate(dayOf(access.until), language));
    case 'expired':
      return t.accessExpired;
    case 'none':
      return t.accessNone;
  }
};

/** Why somebody cannot be invited now; nothing when they can, or when that goes without saying. */
const WhyNot = ({ member, language }: Pick<AccessPartProps, 'member' | 'language'>): Child => {
  const t = partnerTexts(language).member;
  if (member.role === null) return <p>{t.needsRole}</p>;
  return member.email === null ? <p>{t.needsEmail}</p> : null;
};

/** Whether somebody can open the track, and the invitation that gets them there. */
export const AccessPart = ({ member, access, own, language }: AccessPartProps): Child => {
  const { member: t, roles } = partnerTexts(language);
  const path = { track: member.trackId, member: member.id };
  const can = decideInvitation(member, own, access);
  const again = access.kind === 'invited' || access.kind === 'expired';
  return (
    <Part id="toegang" heading={t.access}>
      <p>{sentenceOf(access, language)}</p>
      {access.kind === 'has' ? null : <WhyNot member={member} language={language} />}
      <Buttons>
        {can.ok ? (
          <PostButton
            action={partnerPaths.inviteMember.to(path)}
            hidden={{ after: member.invitationId ?? '' }}
            icon="mail"
            tone={again ? 'second' : 'first'}
          >
            {again ? t.inviteAgain : t.invite(roles[can.value.role])}
          </PostButton>
        ) : null}
        {access.kind === 'invited' ? (
          <PostButton action={partnerPaths.withdrawInvitation.to(path)} tone="stop">
            {t.withdraw}
          </PostButton>
        ) : null}
      </Buttons>
    </Part>
  );
};
