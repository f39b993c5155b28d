import { agreementPaths } from '../../../../paths/agreements.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { declineToSign } from '../../actions/by-link/decline-to-sign.ts';
import { openLink } from '../../links/opened-link.ts';
import { byLink } from '../../stands/by-link.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { unknownLink } from './unknown-link.tsx';

export const declinePage: PageDefinition = {
  name: 'agreements.decline-page',
  path: agreementPaths.decline,
  permission: 'agreements.sign',
  stand: byLink,
  unknown: unknownLink,
  show: async (context, visit) => {
    const token = visit.params['token'] ?? '';
    const opened = await openLink(context, token);
    if (opened === null) return { kind: 'not-found' };
    const back = agreementPaths.sign.to({ token });
    if (opened.stand !== 'open' || opened.state?.kind === 'declined') return { kind: 'redirect', to: back };
    const { language } = context;
    const texts = agreementTexts(language);
    const { decline: t } = texts;
    const state = formState({ form: declineToSign.name, language, attempt: visit.attempt });
    return {
      kind: 'page',
      frame: 'public',
      title: t.title,
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.heading(texts.kind[opened.link.kind].the)} lead={t.lead} />
          <Form action={agreementPaths.decline.to({ token })}>
            <TextArea state={state} name="reason" label={t.reason} rows={5} required />
            <div class="btns">
              <Button tone="stop">{t.button}</Button>
              <ButtonLink href={back} tone="second">
                {t.back}
              </ButtonLink>
            </div>
          </Form>
        </>
      ),
    };
  },
};
