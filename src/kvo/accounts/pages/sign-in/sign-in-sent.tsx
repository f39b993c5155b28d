import { accountPaths } from '../../../../paths/accounts.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../entrance.ts';
import { lettersArrive } from '../../say-sent.ts';
import { asWhoever } from '../../standings.ts';
import { accountTexts } from '../../texts/texts.ts';

export const signInSentPage: PageDefinition = {
  name: 'accounts.sign-in-sent-page',
  path: accountPaths.signInSent,
  permission: 'accounts.sign-in',
  stand: asWhoever,
  show: async (context) => {
    const { signIn: t } = accountTexts(context.language);
    const buttons = (
      <>
        <ButtonLink href={accountPaths.signIn.to({})} tone="second">
          {t.again}
        </ButtonLink>
        {context.isDemo && !context.sendsMail ? (
          <ButtonLink href={accountPaths.outbox.to({})} tone="second">
            {t.openOutbox}
          </ButtonLink>
        ) : null}
      </>
    );
    const [title, lead] = lettersArrive(context) ? [t.sentTitle, t.sentHelp] : [t.noMailTitle, t.noMail];
    return { kind: 'page', title, frame: 'public', main: <PageHead heading={title} lead={lead} buttons={buttons} /> };
  },
};
