import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { accountPaths } from '../../../../paths/accounts.ts';
import type { Context } from '../../../../platform/context.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { EmailField } from '../../../../platform/ui/forms/typed/email-field.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import { capital } from '../../../../platform/ui/texts/capital.ts';
import { numberWord } from '../../../../platform/ui/texts/number-words.ts';
import { changeEmail } from '../../actions/change-email.ts';
import { invitePerson } from '../../actions/invite-person.ts';
import type { PageDefinition } from '../../entrance.ts';
import type { GrantedRole } from '../../model.ts';
import { instanceRoles } from '../../model.ts';
import { NoMailNotice } from '../../no-mail-notice.tsx';
import { inInstance } from '../../standings.ts';
import type { InstanceRole } from '../../store/instance-roles.ts';
import { listInstanceRoles } from '../../store/instance-roles.ts';
import { listOpenInvitations } from '../../store/invitations.ts';
import { accountTexts } from '../../texts/texts.ts';
import { ChangeEmailPart } from './change-email.tsx';
import { HistoryPart, listRoleHistory } from './history.tsx';

type Language = Context['language'];

const RoleTable = ({
  rows,
  language,
}: {
  readonly rows: readonly InstanceRole[];
  readonly language: Language;
}): Child => {
  const { people: t, role } = accountTexts(language);
  return (
    <DataTable
      caption={t.title}
      captionHidden
      language={language}
      rows={rows}
      columns={[
        { label: t.name, cell: (row) => row.name },
        { label: t.email, cell: (row) => row.email },
        { label: t.role, cell: (row) => role[row.role as GrantedRole] },
        { label: t.since, cell: (row) => showDate(dayOf(row.since), language) },
        {
          label: t.end,
          cell: (row) => <a href={accountPaths.endInstanceRole.to({ person: row.person, role: row.role })}>{t.end}</a>,
        },
      ]}
    />
  );
};

const InviteForm = ({ state, language }: { readonly state: FormState; readonly language: Language }): Child => {
  const { people: t, role } = accountTexts(language);
  const choices = instanceRoles.map((value) => ({ value, label: role[value] }));
  return (
    <Form action={accountPaths.people.to({})}>
      <TextField state={state} name="name" label={t.name} autocomplete="off" required />
      <EmailField state={state} name="email" label={t.email} required />
      <RadioField state={state} name="role" label={t.role} choices={choices} />
      <Button>{t.inviteButton}</Button>
    </Form>
  );
};

const OpenInvitations = ({
  open,
  language,
}: {
  readonly open: Awaited<ReturnType<typeof listOpenInvitations>>;
  readonly language: Language;
}): Child => {
  const { people: t, role } = accountTexts(language);
  return (
    <Part id="open" heading={t.open} count={open.length}>
      <DataTable
        caption={t.open}
        captionHidden
        language={language}
        rows={open}
        empty={<p>{t.noneOpen}</p>}
        columns={[
          { label: t.name, cell: (row) => row.name },
          { label: t.email, cell: (row) => row.email },
          { label: t.role, cell: (row) => role[row.role as GrantedRole] },
          { label: t.until, cell: (row) => showDate(dayOf(row.expiresAt), language) },
        ]}
      />
    </Part>
  );
};

export const peoplePage: PageDefinition = {
  name: 'accounts.people-page',
  path: accountPaths.people,
  permission: 'accounts.manage',
  stand: inInstance,
  show: async (context, visit) => {
    const { language } = context;
    const { people: t } = accountTexts(language);
    const rows = await listInstanceRoles(context.db);
    const open = await listOpenInvitations(context.db, context.now);
    const history = await listRoleHistory(context);
    const people = new Set(rows.map((row) => row.person)).size;
    const state = formState({
      form: invitePerson.name,
      language,
      attempt: visit.attempt,
      defaults: { role: 'facilitator' },
    });
    const address = formState({ form: changeEmail.name, language, attempt: visit.attempt });
    return {
      kind: 'page',
      title: t.title,
      place: { menu: 'people' },
      main: (
        <>
          <ErrorSummary state={state} />
          <ErrorSummary state={address} />
          <PageHead heading={t.heading(capital(numberWord(people, language)), people)} lead={t.lead} />
          <RoleTable rows={rows} language={language} />
          <Part id="uitnodigen" heading={t.invite}>
            <NoMailNotice context={context} />
            <InviteForm state={state} language={language} />
          </Part>
          <OpenInvitations open={open} language={language} />
          <ChangeEmailPart state={address} language={language} />
          <HistoryPart history={history} language={language} />
        </>
      ),
    };
  },
};
