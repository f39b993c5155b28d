import { orderedId } from '../../../../kernel/ids.ts';
import { auditPaths } from '../../../../paths/audits.ts';
import { largestFileSaid } from '../../../../platform/files/uploaded-files.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { Buttons } from '../../../../platform/ui/actions/buttons.tsx';
import { SelectField } from '../../../../platform/ui/forms/chosen/select-field.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { FileField } from '../../../../platform/ui/forms/typed/file-field.tsx';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import type { Requirement, Scheme } from '../../../schemes/model.ts';
import { getTrack } from '../../../tracks/queries.ts';
import { schemeOfTrack } from '../../../tracks/scheme-of-track.ts';
import { trackPlace } from '../../../tracks/track-place.ts';
import { addEvidence } from '../../actions/add-evidence.ts';
import { atCriterion, criterionOf } from '../../at-criterion.ts';
import { auditTexts } from '../../texts/texts.ts';
import { acceptedFiles } from './accepted-files.ts';

/** The kinds of document, those that belong to the criterion first. */
const documentsFor = (scheme: Scheme, requirement: Requirement): Scheme['documents'] => [
  ...requirement.documents.flatMap((key) => scheme.documents.find((document) => document.key === key) ?? []),
  ...scheme.documents.filter((document) => !requirement.documents.includes(document.key)),
];

/** Where a file is laid beside a criterion. */
export const addEvidencePage: PageDefinition = {
  name: 'audits.add-evidence-page',
  path: auditPaths.addEvidence,
  permission: 'audits.add-evidence',
  stand: atCriterion,
  show: async (context, visit) => {
    const { language } = context;
    const { evidence: t, overview } = auditTexts(language);
    const track = await getTrack(context.db, visit.params['track'] ?? '');
    const requirement = criterionOf(context, track, visit.params['criterion'] ?? '');
    if (requirement === null) return { kind: 'not-found' };
    const ids = { track: track.id, criterion: requirement.id };
    const back = auditPaths.criterion.to(ids);
    const documents = documentsFor(schemeOfTrack(context, track), requirement);
    const defaults = { id: orderedId(context.now.getTime()), document: requirement.documents[0] };
    const state = formState({ form: addEvidence.name, language, attempt: visit.attempt, defaults });
    return {
      kind: 'page',
      title: t.title,
      place: trackPlace(track, 'audit', language, [
        { label: overview.title, href: auditPaths.audit.to({ track: track.id }) },
        { label: requirement.id, href: back },
      ]),
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.heading(requirement.id)} lead={t.lead} />
          <Form action={auditPaths.addEvidence.to(ids)} multipart hidden={{ id: state.value('id') }}>
            <SelectField
              state={state}
              name="document"
              label={t.document}
              choices={documents.map((document) => ({ value: document.key, label: document.name[language] }))}
              required
            />
            <TextField state={state} name="title" label={t.name} hint={t.nameHint} required />
            <FileField
              state={state}
              name="file"
              label={t.file}
              accept={acceptedFiles}
              kinds={t.kinds}
              maxBytes={largestFileSaid}
              required
            />
            <Buttons>
              <Button>{t.button}</Button>
              <ButtonLink href={back} tone="second">
                {t.back(requirement.id)}
              </ButtonLink>
            </Buttons>
          </Form>
        </>
      ),
    };
  },
};
