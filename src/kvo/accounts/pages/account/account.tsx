import { accountPaths } from '../../../../paths/accounts.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { PostButton } from '../../../../platform/ui/actions/post-button.tsx';
import { RadioField } from '../../../../platform/ui/forms/chosen/radio-field.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { Facts } from '../../../../platform/ui/lists/facts.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { changeAccount } from '../../actions/change-account.ts';
import type { PageDefinition } from '../../entrance.ts';
import { findPerson } from '../../queries.ts';
import { asWhoever } from '../../standings.ts';
import { accountTexts } from '../../texts/texts.ts';

const languageChoices = [
  { value: 'nl', label: 'Nederlands' },
  { value: 'en', label: 'English' },
];

export const accountPage: PageDefinition = {
  name: 'accounts.account-page',
  path: accountPaths.account,
  permission: 'accounts.use',
  stand: asWhoever,
  show: async (context, visit) => {
    const { language, actor } = context;
    const { account: t } = accountTexts(language);
    const person = actor.kind === 'person' ? await findPerson(context.db, actor.id) : null;
    if (person === null) return { kind: 'not-found' };
    const defaults = { name: person.name, language: person.language };
    const state = formState({ form: changeAccount.name, language, attempt: visit.attempt, defaults });
    return {
      kind: 'page',
      title: t.title,
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.title} lead={t.lead} />
          <Facts
            facts={[
              {
                term: t.email,
                value: (
                  <>
                    {person.email} <span class="small quiet">{t.emailHint}</span>
                  </>
                ),
              },
            ]}
          />
          <Form action={accountPaths.account.to({})}>
            <TextField state={state} name="name" label={t.name} autocomplete="name" required />
            <RadioField state={state} name="language" label={t.language} choices={languageChoices} />
            <Button>{t.save}</Button>
          </Form>
          <Part id="elders" heading={t.elsewhereTitle}>
            <p>{t.elsewhere}</p>
            <PostButton action={accountPaths.signOutEverywhere.to({})} tone="second">
              {t.signOutEverywhere}
            </PostButton>
          </Part>
        </>
      ),
    };
  },
};
