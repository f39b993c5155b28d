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
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { trackId } from '../../../tracks/model.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { editMember } from '../../actions/edit-member.ts';
import { onMember } from '../../actions/stand-on.ts';
import type { ListedMember } from '../../model.ts';
import { accessOf } from '../../rules/access-of.ts';
import { rolesToGive } from '../../rules/decide-member.ts';
import type { TableNow } from '../../store/read-table.ts';
import { readTable } from '../../store/read-table.ts';
import { partnerTexts } from '../../texts/texts.ts';
import { AccessMark } from '../parties/seats.tsx';
import { AccessPart } from './access-part.tsx';
import { MemberFields } from './member-fields.tsx';
import { MemberMeanwhile } from './member-meanwhile.tsx';

interface OneProps {
  readonly table: TableNow;
  readonly member: ListedMember;
  readonly language: Language;
}

const stateOf = ({ member, language }: OneProps, visit: Visit): FormState =>
  formState({
    form: editMember.name,
    language,
    attempt: visit.attempt,
    defaults: {
      name: member.name,
      function: member.function,
      email: member.email,
      party: member.partyId,
      role: member.role ?? '',
      workingGroup: member.inWorkingGroup,
      chair: member.isChair,
    },
  });

/** What went wrong, in whichever form of the page it did. */
const failedState = (language: Language, { attempt }: Visit): FormState =>
  formState({ form: attempt?.form ?? editMember.name, language, attempt });

const EditForm = ({
  table,
  member,
  state,
  own,
}: OneProps & { readonly state: FormState; readonly own: readonly string[] }): Child => {
  const t = partnerTexts(state.language).member;
  const action = partnerPaths.member.to({ track: member.trackId, member: member.id });
  return (
    <Part id="gegevens" heading={t.change}>
      <Form action={action} hidden={{ version: String(member.version) }}>
        <MemberFields
          state={state}
          parties={table.parties}
          roles={rolesToGive(own)}
          chair={table.members.find((one) => one.isChair && one.id !== member.id)}
        />
        <Button>{t.save}</Button>
      </Form>
    </Part>
  );
};

const Leave = ({ member, language }: Omit<OneProps, 'table'>): Child => {
  const t = partnerTexts(language).member;
  return (
    <Part id="vertrek" heading={t.leave}>
      <p>{t.leaveLead}</p>
      <p class="btns">
        <ButtonLink href={partnerPaths.endMember.to({ track: member.trackId, member: member.id })} tone="second">
          {t.leaveLink}
        </ButtonLink>
      </p>
    </Part>
  );
};

const Gone = ({ member, language, visit }: Omit<OneProps, 'table'> & { readonly visit: Visit }): Child => {
  const t = partnerTexts(language);
  const { member: words } = t;
  if (member.isErased) return <PageHead heading={words.erased} lead={words.erasedLead} />;
  const since = member.leftAt === null ? '' : words.gone(showDate(dayOf(member.leftAt), language));
  return (
    <>
      <ErrorSummary state={failedState(language, visit)} />
      <PageHead heading={<bdi>{member.name}</bdi>} lead={since} />
      <PostButton action={partnerPaths.restoreMember.to({ track: member.trackId, member: member.id })} tone="second">
        {t.parties.putBack}
      </PostButton>
    </>
  );
};

const Present = ({ table, member, language, visit }: OneProps & { readonly visit: Visit }): Child => {
  const own = visit.standing.roles;
  const state = stateOf({ table, member, language }, visit);
  const access = accessOf(member, table.seated, table.invitations.get(member.invitationId ?? ''));
  const party = table.parties.find((one) => one.id === member.partyId);
  const lead = [member.function, party?.name ?? ''].filter((text) => text !== '').join(', ');
  return (
    <>
      <ErrorSummary state={failedState(language, visit)} />
      <MemberMeanwhile member={member} parties={table.parties} state={state} />
      <PageHead
        heading={<bdi>{member.name}</bdi>}
        lead={lead}
        mark={<AccessMark access={access} language={language} />}
      />
      <AccessPart member={member} access={access} own={own} language={language} />
      <EditForm table={table} member={member} language={language} state={state} own={own} />
      <Leave member={member} language={language} />
    </>
  );
};

export const memberPage: PageDefinition = {
  name: 'partners.member-page',
  path: partnerPaths.member,
  permission: 'partners.edit',
  stand: onMember,
  show: async (context, visit) => {
    const { language } = context;
    const { parties, member: t } = partnerTexts(language);
    const table = await readTable(context.db, context, trackId.parse(visit.params['track']));
    const member = [...table.members, ...table.departed].find((one) => one.id === visit.params['member']);
    if (member === undefined) return { kind: 'not-found' };
    const list = partnerPaths.parties.to({ track: table.track.id });
    return {
      kind: 'page',
      title: member.isErased ? t.erased : member.name,
      place: trackPlace(table.track, 'parties', language, [{ label: parties.title, href: list }]),
      main:
        member.leftAt === null ? (
          <Present table={table} member={member} language={language} visit={visit} />
        ) : (
          <Gone member={member} language={language} visit={visit} />
        ),
    };
  },
};
