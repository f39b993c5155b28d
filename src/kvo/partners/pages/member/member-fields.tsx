import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { CheckField } from '../../../../platform/ui/forms/chosen/check-field.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { HiddenField } from '../../../../platform/ui/forms/hidden-field.tsx';
import { EmailField } from '../../../../platform/ui/forms/typed/email-field.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import type { Member, MemberRole, Party } from '../../model.ts';
import { partnerTexts } from '../../texts/texts.ts';

interface MemberFieldsProps {
  readonly state: FormState;
  readonly parties: readonly Party[];
  /** The roles that whoever fills this in may give. */
  readonly roles: readonly MemberRole[];
  /** Who chairs the working group now, when that is somebody else. */
  readonly chair: Member | undefined;
}

const RoleField = ({ state, roles }: Pick<MemberFieldsProps, 'state' | 'roles'>): Child => {
  const { member: t, roles: names, roleHints } = partnerTexts(state.language);
  const now = Object.entries(names).find(([role]) => role === state.value('role'));
  const isFixed = now !== undefined && !roles.some((role) => role === now[0]);
  if (isFixed)
    return (
      <>
        <p class="hint">{t.roleFixed(now[1])}</p>
        <HiddenField name="role" value={now[0]} />
      </>
    );
  const choices = roles.map((role) => ({ value: role, label: names[role], hint: roleHints[role] }));
  return (
    <RadioField
      state={state}
      name="role"
      label={t.role}
      choices={[{ value: '', label: t.noRole, hint: t.noRoleHint }, ...choices]}
    />
  );
};

/** Everything that is kept of somebody on the list. */
export const MemberFields = ({ state, parties, roles, chair }: MemberFieldsProps): Child => {
  const { member: t } = partnerTexts(state.language);
  const hint = chair === undefined ? {} : { hint: t.chairHint(chair.name) };
  return (
    <>
      <TextField state={state} name="name" label={t.name} autocomplete="off" spelled={false} required />
      <TextField state={state} name="function" label={t.function} hint={t.functionHint} autocomplete="off" optional />
      <EmailField state={state} name="email" label={t.email} hint={t.emailHint} optional />
      <SelectField
        state={state}
        name="party"
        label={t.party}
        empty={t.noParty}
        choices={parties.map((party) => ({ value: party.id, label: party.name }))}
      />
      <RoleField state={state} roles={roles} />
      <CheckField state={state} name="workingGroup" label={t.inGroup} />
      <CheckField state={state} name="chair" label={t.isChair} {...hint} />
    </>
  );
};
