import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { FileField } from '../../../../platform/ui/forms/typed/file-field.tsx';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { Disclosure } from '../../../../platform/ui/page/disclosure.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { Two } from '../../../../platform/ui/page/two.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inPark } from '../../../accounts/standings.ts';
import { outlineDigest, saveOutline } from '../../actions/save-outline.ts';
import { largestOutline, uploadOutline } from '../../actions/upload-outline.ts';
import type { Park, SubAreaId } from '../../model.ts';
import { OutlinePicture } from '../../outline-picture.tsx';
import type { DrawnSubArea } from '../../queries.ts';
import { findPark, listOutlines } from '../../queries.ts';
import type { OutlineDraft } from '../../store/outline-drafts.ts';
import { findDraft } from '../../store/outline-drafts.ts';
import type { KeptSubArea } from '../../store/sub-areas.ts';
import { findSubArea } from '../../store/sub-areas.ts';
import { areaTexts } from '../../texts/texts.ts';
import { parkCrumbs } from '../crumbs.ts';
import { OutlineFacts } from '../sub-area/outline-facts.tsx';
import { uuidParam } from '../uuid-param.ts';

interface OutlineView {
  readonly park: Park;
  readonly id: SubAreaId;
  readonly area: KeptSubArea;
  readonly state: FormState;
}

const UploadForm = ({ park, id, state, tone }: OutlineView & { readonly tone: 'first' | 'second' }): Child => {
  const { outline: t } = areaTexts(state.language);
  return (
    <>
      <Form action={areaPaths.outline.to({ park: park.id, subArea: id })} multipart>
        <FileField
          state={state}
          name="file"
          label={t.file}
          accept=".geojson,.json,application/geo+json,application/json"
          kinds={t.kinds}
          maxBytes={largestOutline}
          required
        />
        <Button tone={tone}>{t.upload}</Button>
      </Form>
      <Disclosure summary={t.help}>
        <ul class="facts-list">
          {t.helpLines.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
};

/** The outline as it would be, among the others of the park. */
const DraftView = ({
  view,
  draft,
  drawn,
}: {
  readonly view: OutlineView;
  readonly draft: OutlineDraft;
  readonly drawn: readonly DrawnSubArea[];
}): Child => {
  const { park, id, area, state } = view;
  const { outline: t } = areaTexts(state.language);
  const others = drawn.filter((one) => one.id !== id).map(({ outline }) => ({ outline }));
  return (
    <>
      <PageHead heading={t.confirmTitle} lead={t.confirmLead(area.name)} />
      {draft.system === 'rd' ? (
        <Notice tone="wait" title={t.fromRd}>
          {t.fromRdWhy}
        </Notice>
      ) : null}
      <Two>
        <OutlinePicture
          name={t.picture(area.name)}
          outlines={[...others, { outline: draft.outline, chosen: true }]}
          language={state.language}
        />
        <div class="stack">
          <OutlineFacts outline={draft.outline} file={draft.fileName} language={state.language} />
          <Form
            action={areaPaths.saveOutline.to({ park: park.id, subArea: id })}
            hidden={{ outline: outlineDigest(draft.outline) }}
          >
            <Button>{t.save}</Button>
          </Form>
        </div>
      </Two>
      <Part id="ander" heading={t.other}>
        <UploadForm {...view} tone="second" />
      </Part>
    </>
  );
};

export const outlinePage: PageDefinition = {
  name: 'areas.outline-page',
  path: areaPaths.outline,
  permission: 'areas.edit',
  stand: inPark,
  show: async (context, visit) => {
    const { language, db } = context;
    const { outline: t } = areaTexts(language);
    const id = uuidParam(visit, 'subArea') as SubAreaId | null;
    const park = await findPark(db, visit.params['park'] ?? '');
    const area = park === null || id === null ? null : await findSubArea(db, park.id, id);
    if (park === null || id === null || area === null) return { kind: 'not-found' };
    const state = formState({ form: uploadOutline.name, language, attempt: visit.attempt });
    const saving = formState({ form: saveOutline.name, language, attempt: visit.attempt });
    const draft = await findDraft(db, id);
    const view = { park, id, area, state };
    return {
      kind: 'page',
      title: t.title,
      place: {
        menu: 'areas',
        crumbs: [
          ...parkCrumbs(park, language),
          { label: area.name, href: areaPaths.subArea.to({ park: park.id, subArea: id }) },
        ],
      },
      main: (
        <>
          <ErrorSummary state={state.problems.length > 0 ? state : saving} />
          {draft === null || state.problems.length > 0 ? (
            <>
              <PageHead
                heading={area.outline === null ? t.giveTitle(area.name) : t.replaceTitle(area.name)}
                lead={t.lead}
              />
              <UploadForm {...view} tone="first" />
            </>
          ) : (
            <DraftView view={view} draft={draft} drawn={await listOutlines(db, [park.id])} />
          )}
        </>
      ),
    };
  },
};
