import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { partnerPaths } from '../../../../paths/partners.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { PostButton } from '../../../../platform/ui/actions/post-button.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { typedDate } from '../../../../platform/ui/forms/typed/typed-date.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import type { Scheme } from '../../../schemes/model.ts';
import { ChangedMeanwhile } from '../../../tracks/changed-meanwhile.tsx';
import { getTrack } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { editParty } from '../../actions/edit-party.ts';
import { onParty } from '../../actions/stand-on.ts';
import type { Party } from '../../model.ts';
import { findParty } from '../../queries.ts';
import { permitState } from '../../rules/permit-state.ts';
import { partnerTexts } from '../../texts/texts.ts';
import { PermitNote } from '../parties/permit-note.tsx';
import { PartyFields } from './party-fields.tsx';

const Meanwhile = ({ party, state }: { readonly party: Party; readonly state: FormState }): Child => {
  const { language } = state;
  const { party: t, kinds } = partnerTexts(language);
  const day = (text: string): string => {
    const read = typedDate(text);
    return read === null ? text : showDate(read, language);
  };
  const kindOf = (text: string): string => Object.entries(kinds).find(([kind]) => kind === text)?.[1] ?? text;
  const fields = [
    { label: t.kind, typed: kindOf(state.value('kind')), stored: kinds[party.kind] },
    { label: t.name, typed: state.value('name'), stored: party.name },
    { label: t.permitNumber, typed: state.value('permitNumber'), stored: party.permitNumber ?? '' },
    { label: t.permitExpires, typed: day(state.value('permitExpiresOn')), stored: day(party.permitExpiresOn ?? '') },
  ];
  return <ChangedMeanwhile state={state} version={party.version} fields={fields} language={language} />;
};

interface PartyFormProps {
  readonly party: Party;
  readonly state: FormState;
  readonly kinds: Scheme['parties'];
}

const PartyForm = ({ party, state, kinds }: PartyFormProps): Child => {
  const t = partnerTexts(state.language).party;
  return (
    <Part id="gegevens" heading={t.change} first>
      <Form
        action={partnerPaths.party.to({ track: party.trackId, party: party.id })}
        hidden={{ version: String(party.version) }}
      >
        <PartyFields state={state} kinds={kinds} />
        <Button>{t.save}</Button>
      </Form>
    </Part>
  );
};

const Leave = ({ party, language }: { readonly party: Party; readonly language: Language }): Child => {
  const t = partnerTexts(language).party;
  return (
    <Part id="vertrek" heading={t.leave}>
      <p>{t.leaveLead}</p>
      <p class="btns">
        <ButtonLink href={partnerPaths.endParty.to({ track: party.trackId, party: party.id })} tone="second">
          {t.leaveLink}
        </ButtonLink>
      </p>
    </Part>
  );
};

const Gone = ({
  party,
  since,
  language,
}: {
  readonly party: Party;
  readonly since: Date;
  readonly language: Language;
}): Child => {
  const t = partnerTexts(language);
  return (
    <>
      <p>{t.party.gone(showDate(dayOf(since), language))}</p>
      <PostButton action={partnerPaths.restoreParty.to({ track: party.trackId, party: party.id })} tone="second">
        {t.parties.putBack}
      </PostButton>
    </>
  );
};

export const partyPage: PageDefinition = {
  name: 'partners.party-page',
  path: partnerPaths.party,
  permission: 'partners.edit',
  stand: onParty,
  show: async (context, visit) => {
    const { language, db } = context;
    const t = partnerTexts(language);
    const track = await getTrack(db, visit.params['track'] ?? '');
    const party = await findParty(db, track.id, visit.params['party'] ?? '');
    if (party === null) return { kind: 'not-found' };
    const { kind, name, permitNumber, permitExpiresOn } = party;
    const defaults = { kind, name, permitNumber, permitExpiresOn };
    const state = formState({ form: editParty.name, language, attempt: visit.attempt, defaults });
    const list = partnerPaths.parties.to({ track: track.id });
    return {
      kind: 'page',
      title: name,
      place: trackPlace(track, 'parties', language, [{ label: t.parties.title, href: list }]),
      main: (
        <>
          <ErrorSummary
            state={formState({ form: visit.attempt?.form ?? state.form, language, attempt: visit.attempt })}
          />
          <Meanwhile party={party} state={state} />
          <PageHead heading={<bdi>{name}</bdi>} lead={t.kinds[kind]} />
          {party.leftAt === null ? (
            <>
              <PermitNote permit={permitState(party, dayOf(context.now))} language={language} />
              <PartyForm party={party} state={state} kinds={schemeOfTrack(context, track).parties} />
              <Leave party={party} language={language} />
            </>
          ) : (
            <Gone party={party} since={party.leftAt} language={language} />
          )}
        </>
      ),
    };
  },
};
