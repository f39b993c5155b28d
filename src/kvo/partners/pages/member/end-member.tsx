import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { partnerPaths } from '../../../../paths/partners.ts';
import { CheckField } from '../../../../platform/ui/forms/chosen/check-field.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { trackId } from '../../../tracks/model.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import type { ParkRoles } from '../../actions/access/park-roles.ts';
import { findParkRoles } from '../../actions/access/park-roles.ts';
import { endMember } from '../../actions/end-member.ts';
import { onMember } from '../../actions/stand-on.ts';
import type { Access } from '../../rules/access-of.ts';
import { accessOf } from '../../rules/access-of.ts';
import { readTable } from '../../store/read-table.ts';
import { partnerTexts } from '../../texts/texts.ts';

const consequencesOf = (access: Access, language: Language): readonly string[] => {
  const t = partnerTexts(language).member;
  const first = access.kind === 'has' ? t.endAccess : access.kind === 'invited' ? t.endInvitation : t.endNoAccess;
  return [first, t.endErase];
};

const ParksField = ({ state, found }: { readonly state: FormState; readonly found: ParkRoles | null }): Child => {
  if (found === null || found.parks.length === 0) return null;
  const t = partnerTexts(state.language).member;
  const hint = found.elsewhere ? `${t.endParksHint} ${t.endParksElsewhere}` : t.endParksHint;
  return (
    <CheckField
      state={state}
      name="parks"
      label={t.endParks(found.parks.map((park) => park.name).join(', '))}
      hint={hint}
    />
  );
};

export const endMemberPage: PageDefinition = {
  name: 'partners.end-member-page',
  path: partnerPaths.endMember,
  permission: 'partners.edit',
  stand: onMember,
  show: async (context, visit) => {
    const { language, db } = context;
    const { member: t, back } = partnerTexts(language);
    const table = await readTable(db, context, trackId.parse(visit.params['track']));
    const member = table.members.find((one) => one.id === visit.params['member']);
    if (member === undefined) return { kind: 'not-found' };
    const { track } = table;
    const own = partnerPaths.member.to({ track: track.id, member: member.id });
    const access = accessOf(member, table.seated, table.invitations.get(member.invitationId ?? ''));
    const found = access.kind === 'has' ? await findParkRoles(db, context, track, access.person) : null;
    const defaults = { parks: found !== null && !found.elsewhere };
    const state = formState({ form: endMember.name, language, attempt: visit.attempt, defaults });
    return {
      kind: 'page',
      title: t.leave,
      place: trackPlace(track, 'parties', language, [{ label: member.name, href: own }]),
      main: (
        <>
          <ErrorSummary state={state} />
          <Confirmation
            language={language}
            heading={t.endHeading(member.name)}
            consequences={consequencesOf(access, language)}
            action={partnerPaths.endMember.to({ track: track.id, member: member.id })}
            button={t.endButton}
            destructive
            back={{ label: back, href: own }}
          >
            <ParksField state={state} found={found} />
          </Confirmation>
        </>
      ),
    };
  },
};
