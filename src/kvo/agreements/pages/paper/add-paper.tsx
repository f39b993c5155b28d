import { orderedId } from '../../../../kernel/ids.ts';
import { agreementPaths } from '../../../../paths/agreements.ts';
import { largestFileSaid } from '../../../../platform/files/uploaded-files.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { DateField } from '../../../../platform/ui/forms/typed/date-field.tsx';
import { FileField } from '../../../../platform/ui/forms/typed/file-field.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { addPaper } from '../../actions/paper/add-paper.ts';
import { ofSignatory } from '../../stands/in-agreement.ts';
import { agreementTexts } from '../../texts/texts.ts';
import { placeUnder } from '../parts/agreement-place.ts';
import { findSignatoryPlace } from '../signatory/found-signatory.ts';

export const addPaperPage: PageDefinition = {
  name: 'agreements.add-paper-page',
  path: agreementPaths.addPaper,
  permission: 'agreements.add-paper',
  stand: ofSignatory,
  show: async (context, visit) => {
    const found = await findSignatoryPlace(context, visit);
    if (found === null) return { kind: 'not-found' };
    const { language } = context;
    const { track, agreement, who, params } = found;
    const { paper: t } = agreementTexts(language);
    const state = formState({ form: addPaper.name, language, attempt: visit.attempt });
    const { current } = agreement;
    const toText =
      current === null
        ? null
        : agreementPaths.version.to({
            track: params.track,
            agreement: params.agreement,
            version: String(current.number),
          });
    return {
      kind: 'page',
      title: t.addTitle,
      place: placeUnder(track, agreement.kind, language),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead
            heading={t.addHeading(who.name)}
            lead={t.addLead}
            buttons={
              toText === null ? undefined : (
                <ButtonLink href={toText} tone="second" icon="print">
                  {t.print}
                </ButtonLink>
              )
            }
          />
          <Form
            action={agreementPaths.addPaper.to(params)}
            multipart
            hidden={{ id: visit.attempt?.values['id']?.[0] ?? orderedId() }}
          >
            <DateField state={state} name="signedOn" label={t.signedOn} required />
            <FileField
              state={state}
              name="file"
              label={t.file}
              accept=".pdf,.jpg,.jpeg,.png"
              kinds={t.kinds}
              maxBytes={largestFileSaid}
              required
            />
            <Button icon="plus">{t.addButton}</Button>
          </Form>
        </>
      ),
    };
  },
};
