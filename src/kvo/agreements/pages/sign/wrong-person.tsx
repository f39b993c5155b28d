import { agreementPaths } from '../../../../paths/agreements.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextArea } from '../../../../platform/ui/forms/typed/text-area.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { reportWrongPerson } from '../../actions/by-link/report-wrong-person.ts';
import { openLink } from '../../links/opened-link.ts';
import { byLink } from '../../stands/by-link.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { unknownLink } from './unknown-link.tsx';

export const wrongPersonPage: PageDefinition = {
  name: 'agreements.wrong-person-page',
  path: agreementPaths.wrongPerson,
  permission: 'agreements.sign',
  stand: byLink,
  unknown: unknownLink,
  show: async (context, visit) => {
    const token = visit.params['token'] ?? '';
    const opened = await openLink(context, token);
    if (opened === null) return { kind: 'not-found' };
    const back = agreementPaths.sign.to({ token });
    if (opened.stand !== 'open' || opened.state?.kind === 'wrong-person') return { kind: 'redirect', to: back };
    const { language } = context;
    const texts = agreementTexts(language);
    const { other: t } = texts;
    const state = formState({ form: reportWrongPerson.name, language, attempt: visit.attempt });
    return {
      kind: 'page',
      frame: 'public',
      title: t.title,
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.heading} lead={t.lead} />
          <Form action={agreementPaths.wrongPerson.to({ token })}>
            <TextArea state={state} name="reason" label={t.reason} hint={t.reasonHint} rows={5} required />
            <div class="btns">
              <Button icon="send">{t.button}</Button>
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
