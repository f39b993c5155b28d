import { isLanguage } from '../../../../kernel/language.ts';
import { accountPaths } from '../../../../paths/accounts.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { acceptInvitation } from '../../actions/accept-invitation.ts';
import type { PageDefinition } from '../../entrance.ts';
import { asWhoever } from '../../standings.ts';
import { lookAtInvitation } from '../../store/invitations.ts';
import { accountTexts } from '../../texts/texts.ts';

export const invitationPage: PageDefinition = {
  name: 'accounts.invitation-page',
  path: accountPaths.invitation,
  permission: 'accounts.sign-in',
  stand: asWhoever,
  show: async (context, visit) => {
    const token = visit.params['token'] ?? '';
    const invitation = await lookAtInvitation(context.db, token, context.now);
    const { language } = context;
    const { invitation: t, link } = accountTexts(language);
    // The letter asks for its own language: a form that is sent wrong comes back in it.
    const spoken = isLanguage(visit.query['taal']) ? { taal: visit.query['taal'] } : {};
    if (invitation === null) {
      const ask = <ButtonLink href={accountPaths.signIn.to({})}>{link.title}</ButtonLink>;
      return {
        kind: 'page',
        title: t.badTitle,
        frame: 'public',
        status: 410,
        main: <PageHead heading={t.badTitle} lead={t.bad} buttons={ask} />,
      };
    }
    const state = formState({
      form: acceptInvitation.name,
      language,
      attempt: visit.attempt,
      defaults: { name: invitation.name },
    });
    return {
      kind: 'page',
      title: t.title,
      frame: 'public',
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.title} lead={t.lead(invitation.purpose)} />
          <Form action={accountPaths.invitation.to({ token }, spoken)}>
            <TextField state={state} name="name" label={t.name} hint={t.nameHint} autocomplete="name" required />
            <Button>{t.button}</Button>
          </Form>
        </>
      ),
    };
  },
};
