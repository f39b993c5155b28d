import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { accountPaths } from '../../../../paths/accounts.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { EmailField } from '../../../../platform/ui/forms/typed/email-field.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { accountTexts } from '../../texts/texts.ts';

interface PartProps {
  readonly state: FormState;
  readonly language: Language;
}

/** Gives anybody's account another address. By its old address, for an administrator does not see everybody's name. */
export const ChangeEmailPart = ({ state, language }: PartProps): Child => {
  const { people: t } = accountTexts(language);
  return (
    <Part id="adres" heading={t.address}>
      <p>{t.addressLead}</p>
      <Form action={accountPaths.changeEmail.to({})}>
        <EmailField state={state} name="oldEmail" label={t.oldEmail} required />
        <EmailField state={state} name="newEmail" label={t.newEmail} required />
        <Button>{t.addressButton}</Button>
      </Form>
    </Part>
  );
};
