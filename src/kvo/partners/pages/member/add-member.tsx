import { orderedId } from '../../../../kernel/ids.ts';
import { partnerPaths } from '../../../../paths/partners.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Buttons } from '../../../../platform/ui/actions/buttons.tsx';
import { CheckField } from '../../../../platform/ui/forms/chosen/check-field.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { trackId } from '../../../tracks/model.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { addMember } from '../../actions/add-member.ts';
import { rolesToGive } from '../../rules/decide-member.ts';
import type { TableNow } from '../../store/read-table.ts';
import { readTable } from '../../store/read-table.ts';
import { partnerTexts } from '../../texts/texts.ts';
import { MemberFields } from './member-fields.tsx';

/** What the form begins with: the party the link was on, or the account of who has access and is not listed. */
const defaultsFor = (table: TableNow, query: Readonly<Record<string, string>>) => {
  const account = table.seated.find((one) => one.id === query['account']);
  const party = table.parties.find((one) => one.id === query['partij']);
  const role = account?.role ?? (party === undefined ? '' : 'party-member');
  return {
    party: party?.id,
    name: account?.name,
    email: account?.email,
    role,
    invite: account === undefined && party !== undefined,
  };
};

export const addMemberPage: PageDefinition = {
  name: 'partners.add-member-page',
  path: partnerPaths.addMember,
  permission: 'partners.edit',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const { member: t, parties: list, back } = partnerTexts(language);
    const table = await readTable(context.db, context, trackId.parse(visit.params['track']));
    const { track, parties, members } = table;
    const defaults = { id: orderedId(context.now.getTime()), ...defaultsFor(table, visit.query) };
    const state = formState({ form: addMember.name, language, attempt: visit.attempt, defaults });
    const there = partnerPaths.parties.to({ track: track.id });
    return {
      kind: 'page',
      title: t.addTitle,
      place: trackPlace(track, 'parties', language, [{ label: list.title, href: there }]),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.addHeading} lead={t.addLead} />
          <Form action={partnerPaths.addMember.to({ track: track.id })} hidden={{ id: state.value('id') }}>
            <MemberFields
              state={state}
              parties={parties}
              roles={rolesToGive(visit.standing.roles)}
              chair={members.find((member) => member.isChair)}
            />
            <CheckField state={state} name="invite" label={t.inviteNow} hint={t.inviteNowHint} />
            <Buttons>
              <Button>{t.addButton}</Button>
              <ButtonLink href={there} tone="second">
                {back}
              </ButtonLink>
            </Buttons>
          </Form>
        </>
      ),
    };
  },
};
