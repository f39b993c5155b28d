import { orderedId } from '../../../../kernel/ids.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { replaceSignatory } from '../../actions/signatories/replace-signatory.ts';
import { ofSignatory } from '../../stands/in-agreement.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { placeUnder } from '../parts/agreement-place.ts';
import { findSignatoryPlace } from './found-signatory.ts';
import { SignatoryForm } from './signatory-form.tsx';

export const replaceSignatoryPage: PageDefinition = {
  name: 'agreements.replace-signatory-page',
  path: agreementPaths.replaceSignatory,
  permission: 'agreements.edit',
  stand: ofSignatory,
  show: async (context, visit) => {
    const found = await findSignatoryPlace(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { language } = context;
    const { track, agreement, who, state: stands, partyName, params } = found;
    const { replace: t } = agreementTexts(language);
    const defaults = { mandate: who.mandate, function: who.function, language: who.language };
    const state = formState({ form: replaceSignatory.name, language, attempt: visit.attempt, defaults });
    return {
      kind: 'page',
      title: t.title,
      place: placeUnder(track, agreement.kind, language),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.heading(who.name)} lead={t.lead(partyName)} />
          {stands?.kind === 'signed' ? <Notice tone="wait">{t.signed(who.name)}</Notice> : null}
          <SignatoryForm
            state={state}
            language={language}
            action={agreementPaths.replaceSignatory.to(params)}
            id={visit.attempt?.values['id']?.[0] ?? orderedId()}
            parties={null}
            button={t.button}
          />
        </>
      ),
    };
  },
};
