import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { partnerPaths } from '../../../../paths/partners.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { People } from '../../../../platform/ui/lists/people.tsx';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { Block } from '../../../../platform/ui/page/block.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { Track } from '../../../tracks/model.ts';
import { countParties, countPeople } from '../../count-words.ts';
import { partnerTexts } from '../../texts/texts.ts';
import { PermitNote, permitLine } from './permit-note.tsx';
import { Seats } from './seats.tsx';
import type { PartyView, TableView } from './table-view.ts';

export interface Looking {
  readonly track: Track;
  readonly language: Language;
  readonly mayEdit: boolean;
  readonly me: string | null;
  /** Whether there is another track to take parties over from. */
  readonly canTakeOver: boolean;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const headingOf = (view: TableView, language: Language): string => {
  const { parties: t, theKind } = partnerTexts(language);
  const { missingKinds } = view.facts;
  if (view.parties.length === 0) return t.headingEmpty;
  if (missingKinds.length === 0) return t.headingComplete;
  const names = missingKinds.map((kind) => theKind[kind]);
  const list = new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { type: 'conjunction' }).format(names);
  return t.headingMissing(capital(list), names.length > 1 || missingKinds.includes('entrepreneurs'));
};

const HeadButtons = ({ look, empty }: { readonly look: Looking; readonly empty: boolean }): Child => {
  const t = partnerTexts(look.language).parties;
  const { id: track, follows, round } = look.track;
  const takesFirst = empty && follows !== null;
  const takeOver = look.canTakeOver ? (
    <ButtonLink
      href={partnerPaths.takeOver.to({ track }, follows === null ? {} : { van: follows })}
      tone={takesFirst ? 'first' : 'second'}
    >
      {follows === null ? t.takeOver : t.takeOverFollowed(round - 1)}
    </ButtonLink>
  ) : null;
  return (
    <>
      {takesFirst ? takeOver : null}{' '}
      <ButtonLink href={partnerPaths.addParty.to({ track })} icon="plus" tone={takesFirst ? 'second' : 'first'}>
        {t.addParty}
      </ButtonLink>{' '}
      <ButtonLink href={partnerPaths.addMember.to({ track })} icon="plus" tone="second">
        {t.addMember}
      </ButtonLink>{' '}
      {takesFirst ? null : takeOver}
    </>
  );
};

/** What the table comes to, and what can be done with it. */
export const TableHead = ({ view, look }: { readonly view: TableView; readonly look: Looking }): Child => {
  const { language } = look;
  const t = partnerTexts(language).parties;
  const people = view.loose.length + view.parties.reduce((sum, { seats }) => sum + seats.length, 0);
  const empty = view.parties.length === 0 && people === 0;
  const lead = empty ? t.leadEmpty : t.lead(countParties(view.parties.length, language), countPeople(people, language));
  const buttons = look.mayEdit ? { buttons: <HeadButtons look={look} empty={empty} /> } : {};
  return <PageHead heading={headingOf(view, language)} lead={lead} {...buttons} />;
};

/** A party at the table: what it is, its permit, and who takes part for it. */
export const PartyBlock = ({ view, look }: { readonly view: PartyView; readonly look: Looking }): Child => {
  const { parties: t, kinds } = partnerTexts(look.language);
  const { party, permit, seats } = view;
  const line = permitLine(party, look.language);
  const { track, id } = { track: party.trackId, id: party.id };
  return (
    <Block
      id={`partij-${id}`}
      heading={
        look.mayEdit ? (
          <a href={partnerPaths.party.to({ track, party: id })}>
            <bdi>{party.name}</bdi>
          </a>
        ) : (
          <bdi>{party.name}</bdi>
        )
      }
    >
      <p class="small quiet">
        {kinds[party.kind]}
        {line === '' ? '' : `, ${line}`}
      </p>
      <PermitNote permit={permit} language={look.language} />
      {seats.length === 0 ? <p>{t.noMembers}</p> : <Seats seats={seats} {...look} />}
      {look.mayEdit ? (
        <p>
          <a href={partnerPaths.addMember.to({ track }, { partij: id })}>{t.addMemberTo(party.name)}</a>
        </p>
      ) : null}
    </Block>
  );
};

/** Who sits in the working group; the sentences of what it lacks stand elsewhere. */
export const WorkingGroup = ({ view, language }: { readonly view: TableView; readonly language: Language }): Child => {
  const t = partnerTexts(language).parties;
  const size = view.group.length;
  return (
    <Block id="werkgroep" heading={t.group}>
      <p>{size === 0 ? t.noWorkingGroup : t.groupOf(showCount(size, language), size === 1)}</p>
      <ul class="rows">
        {view.group.map((member) => (
          <li>
            <bdi>{member.name}</bdi>
            {member.isChair ? <span class="quiet">, {t.chair}</span> : null}
          </li>
        ))}
      </ul>
    </Block>
  );
};

/** Who can open the track without being on its list, such as who began it. */
export const Others = ({ view, look }: { readonly view: TableView; readonly look: Looking }): Child => {
  const { parties: t, roles } = partnerTexts(look.language);
  if (view.others.length === 0) return null;
  return (
    <Part id="anderen" heading={t.others} count={view.others.length}>
      {look.mayEdit ? <p>{t.othersLead}</p> : null}
      <People
        seats={view.others.map((one) => ({
          name: <bdi>{one.name}</bdi>,
          lines:
            look.mayEdit && one.role !== 'auditor'
              ? [
                  <a href={partnerPaths.addMember.to({ track: look.track.id }, { account: one.id })}>
                    {t.putOnList(one.name)}
                  </a>,
                ]
              : [],
          mark: <Keur tone="ok">{roles[one.role]}</Keur>,
          you: one.id === look.me,
        }))}
      />
    </Part>
  );
};
