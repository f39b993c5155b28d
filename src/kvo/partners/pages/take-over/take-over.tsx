import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { partnerPaths } from '../../../../paths/partners.ts';
import type { Context } from '../../../../platform/context.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Buttons } from '../../../../platform/ui/actions/buttons.tsx';
import { CheckField } from '../../../../platform/ui/forms/chosen/check-field.tsx';
import { CheckGroup } from '../../../../platform/ui/forms/chosen/check-group.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Rows } from '../../../../platform/ui/lists/rows.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import type { Track } from '../../../tracks/model.ts';
import { findTrack } from '../../../tracks/queries.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { takeOverParties, tracksToTakeFrom, withoutParty } from '../../actions/take-over-parties.ts';
import type { Member, Party } from '../../model.ts';
import { listMembers, listParties } from '../../queries.ts';
import { partnerTexts } from '../../texts/texts.ts';

interface ChooseProps {
  readonly track: Track;
  readonly sources: readonly Track[];
  readonly chosen: Track | undefined;
  readonly language: Language;
}

/** Which track to take over from, the newest first. */
const ChooseTrack = ({ track, sources, chosen, language }: ChooseProps): Child => {
  const t = partnerTexts(language).takeOver;
  const others = sources.filter((one) => one.id !== chosen?.id).toReversed();
  if (others.length === 0) return null;
  return (
    <Part id="kies" heading={chosen === undefined ? t.choose : t.chooseOther}>
      <Rows
        items={others.map((one) => (
          <a href={partnerPaths.takeOver.to({ track: track.id }, { van: one.id })}>{t.round(one.title, one.round)}</a>
        ))}
      />
    </Part>
  );
};

interface SourceProps {
  readonly track: Track;
  readonly from: Track;
  readonly parties: readonly Party[];
  readonly members: readonly Member[];
  readonly state: FormState;
}

const choicesOf = ({ parties, members, state }: Omit<SourceProps, 'track' | 'from'>) => {
  const t = partnerTexts(state.language).takeOver;
  const namesOf = (party: string | null): string =>
    members
      .filter((member) => member.partyId === party)
      .map((member) => member.name)
      .join(', ');
  const loose = namesOf(null);
  return [
    ...parties.map((party) => ({ value: party.id as string, label: party.name, hint: namesOf(party.id) || t.nobody })),
    ...(loose === '' ? [] : [{ value: withoutParty, label: t.noParty, hint: loose }]),
  ];
};

const TakeOverForm = (props: SourceProps): Child => {
  const { track, from, state } = props;
  const { takeOver: t, back } = partnerTexts(state.language);
  const choices = choicesOf(props);
  if (choices.length === 0) return <EmptyState text={t.nothingThere} />;
  return (
    <Part id="overnemen" heading={t.round(from.title, from.round)}>
      {from.id === track.follows ? <p class="small quiet">{t.followed}</p> : null}
      <Form action={partnerPaths.takeOver.to({ track: track.id })} hidden={{ from: from.id }}>
        <CheckGroup state={state} name="parties" label={t.which} choices={choices} />
        <CheckField state={state} name="access" label={t.access} hint={t.accessHint} />
        <Buttons>
          <Button>{t.button}</Button>
          <ButtonLink href={partnerPaths.parties.to({ track: track.id })} tone="second">
            {back}
          </ButtonLink>
        </Buttons>
      </Form>
    </Part>
  );
};

const askSource = async ({ db, language }: Context, track: Track, from: Track, { attempt }: Visit) => {
  const parties = await listParties(db, [from.id]);
  const members = await listMembers(db, [from.id]);
  const all = choicesOf({ parties, members, state: formState({ form: '', language }) }).map((choice) => choice.value);
  const defaults = { parties: all, access: from.id === track.follows };
  const state = formState({ form: takeOverParties.name, language, attempt, defaults });
  return { parties, members, state };
};

export const takeOverPage: PageDefinition = {
  name: 'partners.take-over-page',
  path: partnerPaths.takeOver,
  permission: 'partners.edit',
  stand: inTrack,
  show: async (context, visit) => {
    const { language, db } = context;
    const { takeOver: t, parties: list } = partnerTexts(language);
    const track = await findTrack(db, visit.params['track'] ?? '');
    if (track === null) return { kind: 'not-found' };
    const sources = await tracksToTakeFrom(context, track.id);
    const asked = visit.attempt?.values['from']?.[0] ?? visit.query['van'] ?? track.follows;
    const from = sources.find((one) => one.id === asked);
    const source = from === undefined ? null : { from, ...(await askSource(context, track, from, visit)) };
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(track, 'parties', language, [
        { label: list.title, href: partnerPaths.parties.to({ track: track.id }) },
      ]),
      main: (
        <>
          {source === null ? null : <ErrorSummary state={source.state} />}
          <PageHead heading={t.heading} lead={t.lead} />
          {source === null ? null : <TakeOverForm track={track} {...source} />}
          {sources.length === 0 ? <EmptyState text={t.none} /> : null}
          <ChooseTrack track={track} sources={sources} chosen={from} language={language} />
        </>
      ),
    };
  },
};
