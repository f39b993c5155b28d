import { dayOf } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { partnerPaths } from '../../../../paths/partners.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Block } from '../../../../platform/ui/page/block.tsx';
import { Columns } from '../../../../platform/ui/page/columns.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { findTrack } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { tracksToTakeFrom } from '../../actions/take-over-parties.ts';
import { listDepartedParties } from '../../queries.ts';
import { readTable } from '../../store/read-table.ts';
import { partnerTexts } from '../../texts/texts.ts';
import { Departed } from './departed.tsx';
import type { Looking } from './render.tsx';
import { Others, PartyBlock, TableHead, WorkingGroup } from './render.tsx';
import { Seats } from './seats.tsx';
import type { TableView } from './table-view.ts';
import { viewTable } from './table-view.ts';
import { WhatIsMissing } from './what-is-missing.tsx';

const Side = ({ view, look }: { readonly view: TableView; readonly look: Looking }): Child => {
  const { language, mayEdit, track } = look;
  return (
    <>
      <Block id="ontbreekt" heading={partnerTexts(language).parties.missing}>
        <WhatIsMissing track={track.id} lacks={view.lacks} language={language} mayEdit={mayEdit} />
      </Block>
      {view.group.length === 0 ? null : <WorkingGroup view={view} language={language} />}
    </>
  );
};

const AtTable = ({ view, look }: { readonly view: TableView; readonly look: Looking }): Child => {
  const t = partnerTexts(look.language).parties;
  return (
    <>
      {view.parties.map((party) => (
        <PartyBlock view={party} look={look} />
      ))}
      {view.loose.length === 0 ? null : (
        <Block id="zonder-partij" heading={t.noParty}>
          <p class="small quiet">{t.noPartyLead}</p>
          <Seats seats={view.loose} {...look} />
        </Block>
      )}
    </>
  );
};

/** Parties beside what is missing; as long as nobody sits there, what is missing has the whole width. */
const Middle = ({ view, look }: { readonly view: TableView; readonly look: Looking }): Child => {
  if (view.parties.length + view.loose.length > 0)
    return (
      <Columns side={<Side view={view} look={look} />}>
        <AtTable view={view} look={look} />
      </Columns>
    );
  return (
    <Part id="ontbreekt" heading={partnerTexts(look.language).parties.missing} first>
      <WhatIsMissing track={look.track.id} lacks={view.lacks} language={look.language} mayEdit={look.mayEdit} />
    </Part>
  );
};

export const partiesPage: PageDefinition = {
  name: 'partners.parties-page',
  path: partnerPaths.parties,
  permission: 'partners.read',
  stand: inTrack,
  show: async (context, visit) => {
    const { language, db, actor } = context;
    const track = await findTrack(db, visit.params['track'] ?? '');
    if (track === null) return { kind: 'not-found' };
    const table = await readTable(db, context, track.id);
    const mayEdit = visit.may('partners.edit');
    const departed = mayEdit ? await listDepartedParties(db, track.id) : [];
    const required = schemeOfTrack(context, track).parties.filter((party) => party.required);
    const view = viewTable(
      table,
      required.map((party) => party.kind),
      dayOf(context.now),
    );
    const canTakeOver = mayEdit && (await tracksToTakeFrom(context, track.id)).length > 0;
    const look = { track, language, mayEdit, me: actor.kind === 'person' ? actor.id : null, canTakeOver };
    const state = formState({ form: visit.attempt?.form ?? 'partners', language, attempt: visit.attempt });
    return {
      kind: 'page',
      title: partnerTexts(language).parties.title,
      place: trackPlace(track, 'parties', language),
      main: (
        <>
          <ErrorSummary state={state} />
          <TableHead view={view} look={look} />
          <Middle view={view} look={look} />
          <Others view={view} look={look} />
          {mayEdit ? <Departed parties={departed} members={table.departed} language={language} /> : null}
        </>
      ),
    };
  },
};
