import { accountPaths } from '../../../../paths/accounts.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { EmailField } from '../../../../platform/ui/forms/typed/email-field.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { requestSignIn } from '../../actions/request-sign-in.ts';
import type { PageDefinition } from '../../entrance.ts';
import { isLocalPath } from '../../rules/local-path.ts';
import { lettersArrive } from '../../say-sent.ts';
import { asWhoever } from '../../standings.ts';
import { accountTexts } from '../../texts/texts.ts';

export const signInPage: PageDefinition = {
  name: 'accounts.sign-in-page',
  path: accountPaths.signIn,
  permission: 'accounts.sign-in',
  stand: asWhoever,
  show: async (context, visit) => {
    const { language } = context;
    const { signIn: t } = accountTexts(language);
    const back = visit.query['terug'] ?? '/';
    const state = formState({
      form: requestSignIn.name,
      language,
      attempt: visit.attempt,
      defaults: { return: isLocalPath(back) ? back : '/' },
    });
    return {
      kind: 'page',
      title: t.title,
      frame: 'public',
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.title} lead={lettersArrive(context) ? t.lead : t.noMail} />
          <Form action={accountPaths.signIn.to({})} hidden={{ return: state.value('return') }}>
            <EmailField state={state} name="email" label={t.email} own required />
            <div class="btns">
              <Button>{t.button}</Button>
              {context.isDemo ? (
                <ButtonLink href={accountPaths.demo.to({})} tone="second">
                  {t.goDemo}
                </ButtonLink>
              ) : null}
            </div>
          </Form>
        </>
      ),
    };
  },
};
