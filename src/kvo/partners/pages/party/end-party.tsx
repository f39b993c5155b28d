import { partnerPaths } from '../../../../paths/partners.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { trackId } from '../../../tracks/model.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { endParty } from '../../actions/end-party.ts';
import { onParty } from '../../actions/stand-on.ts';
import { readTable } from '../../store/read-table.ts';
import { partnerTexts } from '../../texts/texts.ts';

export const endPartyPage: PageDefinition = {
  name: 'partners.end-party-page',
  path: partnerPaths.endParty,
  permission: 'partners.edit',
  stand: onParty,
  show: async (context, visit) => {
    const { language } = context;
    const t = partnerTexts(language);
    const { track, parties, members } = await readTable(context.db, context, trackId.parse(visit.params['track']));
    const party = parties.find((one) => one.id === visit.params['party']);
    if (party === undefined) return { kind: 'not-found' };
    const own = partnerPaths.party.to({ track: track.id, party: party.id });
    const people = members.filter((member) => member.partyId === party.id).map((member) => member.name);
    const state = formState({ form: endParty.name, language, attempt: visit.attempt });
    return {
      kind: 'page',
      title: t.party.leave,
      place: trackPlace(track, 'parties', language, [{ label: party.name, href: own }]),
      main: (
        <>
          <ErrorSummary state={state} />
          <Confirmation
            language={language}
            heading={t.party.endHeading(party.name)}
            consequences={[
              ...(people.length === 0 ? [] : [t.party.endMembers(people.join(', ')), t.party.endAccess]),
              t.party.endKept,
              t.party.endUndo,
            ]}
            action={partnerPaths.endParty.to({ track: track.id, party: party.id })}
            button={t.party.endButton}
            destructive
            back={{ label: t.back, href: own }}
          />
        </>
      ),
    };
  },
};
