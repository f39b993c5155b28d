import { orderedId } from '../../../../kernel/ids.ts';
import { partnerPaths } from '../../../../paths/partners.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Buttons } from '../../../../platform/ui/actions/buttons.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { findTrack } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { addParty } from '../../actions/add-party.ts';
import { partnerTexts } from '../../texts/texts.ts';
import { PartyFields } from './party-fields.tsx';

export const addPartyPage: PageDefinition = {
  name: 'partners.add-party-page',
  path: partnerPaths.addParty,
  permission: 'partners.edit',
  stand: inTrack,
  show: async (context, visit) => {
    const { language } = context;
    const { party: t, parties, back } = partnerTexts(language);
    const track = await findTrack(context.db, visit.params['track'] ?? '');
    if (track === null) return { kind: 'not-found' };
    const list = partnerPaths.parties.to({ track: track.id });
    const defaults = { id: orderedId(context.now.getTime()), kind: visit.query['soort'] };
    const state = formState({ form: addParty.name, language, attempt: visit.attempt, defaults });
    return {
      kind: 'page',
      title: t.addTitle,
      place: trackPlace(track, 'parties', language, [{ label: parties.title, href: list }]),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.addHeading} lead={t.addLead} />
          <Form action={partnerPaths.addParty.to({ track: track.id })} hidden={{ id: state.value('id') }}>
            <PartyFields state={state} kinds={schemeOfTrack(context, track).parties} />
            <Buttons>
              <Button>{t.addButton}</Button>
              <ButtonLink href={list} tone="second">
                {back}
              </ButtonLink>
            </Buttons>
          </Form>
        </>
      ),
    };
  },
};
