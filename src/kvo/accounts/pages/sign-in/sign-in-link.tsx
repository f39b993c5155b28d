import { accountPaths } from '../../../../paths/accounts.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../entrance.ts';
import { asWhoever } from '../../standings.ts';
import { lookAtSignInLink } from '../../store/sign-in-links.ts';
import { accountTexts } from '../../texts/texts.ts';

/** Looking signs nobody in: the button does. A mail scanner that opens every link does no harm. */
export const signInLinkPage: PageDefinition = {
  name: 'accounts.sign-in-link-page',
  path: accountPaths.signInLink,
  permission: 'accounts.sign-in',
  stand: asWhoever,
  show: async (context, visit) => {
    const { link: t } = accountTexts(context.language);
    const token = visit.params['token'] ?? '';
    const found = await lookAtSignInLink(context.db, token, context.now);
    if (found === null) {
      const ask = <ButtonLink href={accountPaths.signIn.to({})}>{t.newLink}</ButtonLink>;
      return {
        kind: 'page',
        title: t.badTitle,
        frame: 'public',
        status: 410,
        main: <PageHead heading={t.badTitle} lead={t.bad} buttons={ask} />,
      };
    }
    return {
      kind: 'page',
      title: t.title,
      frame: 'public',
      main: (
        <>
          <PageHead heading={t.title} lead={t.lead(found.name)} />
          <Form action={accountPaths.signInLink.to({ token })}>
            <Button>{t.button}</Button>
          </Form>
        </>
      ),
    };
  },
};
