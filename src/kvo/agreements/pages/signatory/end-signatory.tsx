import { agreementPaths } from '../../../../paths/agreements.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Confirmation } from '../../../../platform/ui/page/confirmation.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { endSignatory } from '../../actions/signatories/end-signatory.ts';
import { ofSignatory } from '../../stands/in-agreement.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { placeUnder } from '../parts/agreement-place.ts';
import { findSignatoryPlace } from './found-signatory.ts';

export const endSignatoryPage: PageDefinition = {
  name: 'agreements.end-signatory-page',
  path: agreementPaths.endSignatory,
  permission: 'agreements.edit',
  stand: ofSignatory,
  show: async (context, visit) => {
    const found = await findSignatoryPlace(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { language } = context;
    const { track, agreement, who, params } = found;
    const { end: t } = agreementTexts(language);
    const state = formState({ form: endSignatory.name, language, attempt: visit.attempt });
    return {
      kind: 'page',
      title: t.title,
      place: placeUnder(track, agreement.kind, language),
      main: (
        <>
          <ErrorSummary state={state} />
          <Confirmation
            language={language}
            heading={t.heading(who.name)}
            consequences={t.consequences(who.name)}
            action={agreementPaths.endSignatory.to(params)}
            button={t.button}
            destructive
            back={{ label: t.back, href: agreementPaths.signatory.to(params) }}
          />
        </>
      ),
    };
  },
};
