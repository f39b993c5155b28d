import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { partnerPaths } from '../../../../paths/partners.ts';
import { PostButton } from '../../../../platform/ui/actions/post-button.tsx';
import { People } from '../../../../platform/ui/lists/people.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { ListedMember, Party } from '../../model.ts';
import { partnerTexts } from '../../texts/texts.ts';

interface DepartedProps {
  readonly parties: readonly (Party & { readonly leftAt: Date })[];
  readonly members: readonly ListedMember[];
  readonly language: Language;
}

/** Who left the table and may be put back; nothing when nobody did. Somebody who left with a party comes back with it. */
export const Departed = ({ parties, members, language }: DepartedProps): Child => {
  const t = partnerTexts(language).parties;
  const gone = new Map(parties.map((party) => [party.id, party.leftAt.getTime()]));
  const alone = members.filter(
    (member) => !member.isErased && (member.partyId === null || gone.get(member.partyId) !== member.leftAt?.getTime()),
  );
  if (parties.length + alone.length === 0) return null;
  const button = (action: string, name: string): Child => (
    <PostButton action={action} tone="link">
      {t.putBack} <span class="vh">{name}</span>
    </PostButton>
  );
  const left = (at: Date): string => t.leftOn(showDate(dayOf(at), language));
  return (
    <Part id="vertrokken" heading={t.departed} count={parties.length + alone.length}>
      <People
        seats={[
          ...parties.map((party) => ({
            name: <bdi>{party.name}</bdi>,
            lines: [left(party.leftAt)],
            action: button(partnerPaths.restoreParty.to({ track: party.trackId, party: party.id }), party.name),
          })),
          ...alone.map((member) => ({
            name: <bdi>{member.name}</bdi>,
            lines: member.leftAt === null ? [] : [left(member.leftAt)],
            action: button(partnerPaths.restoreMember.to({ track: member.trackId, member: member.id }), member.name),
          })),
        ]}
      />
      <p class="small quiet">{t.colophon}</p>
    </Part>
  );
};
