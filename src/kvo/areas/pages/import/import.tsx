import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { PageAnswer } from '../../../../kernel/route.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import type { Context } from '../../../../platform/context.ts';
import { PostButton } from '../../../../platform/ui/actions/post-button.tsx';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { Figs } from '../../../../platform/ui/lists/figs.tsx';
import { Notice } from '../../../../platform/ui/marks/notice.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { inPark } from '../../../accounts/standings.ts';
import { applyImport } from '../../actions/apply-import.ts';
import type { Park } from '../../model.ts';
import { previewImport } from '../../preview/preview-import.ts';
import { findPark } from '../../queries.ts';
import type { ImportPlan } from '../../rules/import/plan-import.ts';
import type { ReadRows } from '../../rules/import/read-rows.ts';
import { findImport } from '../../store/imports.ts';
import { areaTexts } from '../../texts/texts.ts';
import { firmCrumbs } from '../crumbs.ts';
import { uuidParam } from '../uuid-param.ts';
import { AddedPart, ChangedPart, MissingPart } from './change-parts.tsx';
import { ColumnsPart } from './columns-part.tsx';
import { ConfirmPart } from './confirm-part.tsx';
import type { ImportView } from './import-view.ts';
import { appliedPage, gonePage } from './past-import.tsx';
import { ProblemPart } from './problem-part.tsx';
import { ReadingPart } from './reading-part.tsx';

interface PlanProps extends ImportView {
  readonly plan: ImportPlan;
  readonly read: ReadRows;
}

const Counts = ({ plan, read, language }: PlanProps): Child => {
  const { preview: t } = areaTexts(language);
  const show = (count: number): string => showCount(count, language);
  return (
    <Figs
      figures={[
        { value: show(plan.added.length), meaning: t.figAdded },
        { value: show(plan.changed.length), meaning: t.figChanged },
        { value: show(read.skipped.length), meaning: t.figSkipped },
        { value: show(plan.missing.length), meaning: t.figMissing },
      ]}
    />
  );
};

/** The answer in one line: what comes, what changes, and what a person must still say. */
const headingOf = ({ preview, language }: ImportView): string => {
  const { preview: t } = areaTexts(language);
  const { plan } = preview;
  if (plan === null) return t.headingOpen;
  const [added, changed] = [plan.added.length, plan.changed.length];
  const [proposed, missing] = [plan.proposed.length, plan.missing.length];
  const show = (count: number): string => showCount(count, language);
  const parts = [
    ...(added === 0 ? [] : [t.headAdded(show(added), added)]),
    ...(changed === 0 ? [] : [t.headChanged(show(changed), changed, added === 0)]),
    ...(proposed === 0 ? [] : [t.headProposed(show(proposed), proposed, added + changed === 0)]),
  ];
  if (parts.length > 0) return parts.join(', ');
  return missing === 0 ? t.headingNone : t.headMissing(show(missing), missing);
};

const Plan = (props: PlanProps): Child => {
  const { visit, language } = props;
  const state = formState({
    form: applyImport.name,
    language,
    attempt: visit.attempt,
    defaults: { same: props.plan.proposed.map(({ candidate }) => String(candidate.row)) },
  });
  return (
    <>
      <ProblemPart problems={props.read.problems} language={language} />
      <ChangedPart {...props} />
      <AddedPart {...props} />
      <MissingPart {...props} />
      <ConfirmPart {...props} state={state} />
    </>
  );
};

const Reading = (view: ImportView): Child => {
  const { preview: t, reading } = areaTexts(view.language);
  const { lacking, table } = view.preview;
  return (
    <Part id="lezen" heading={reading.part} first={view.preview.plan === null}>
      <ReadingPart {...view} />
      {/* A row that was not parted lacks everything: then only the parting is worth a word. */}
      {table.notes.some(({ code }) => code === 'one-column')
        ? null
        : lacking.map((what) => <Notice tone="wait">{t.lacking[what]}</Notice>)}
      <ColumnsPart {...view} />
    </Part>
  );
};

const Main = (view: ImportView): Child => {
  const { preview, visit, language } = view;
  const { preview: t } = areaTexts(language);
  const { upload, plan, read } = preview;
  const same = plan?.unchanged.length ?? 0;
  const lead = plan === null ? t.leadOpen(upload.fileName) : t.lead(upload.fileName, showCount(same, language), same);
  const state = formState({ form: visit.attempt?.form ?? applyImport.name, language, attempt: visit.attempt });
  return (
    <>
      <ErrorSummary state={state} />
      <PageHead heading={headingOf(view)} lead={lead} />
      {plan === null || read === null ? null : <Counts {...view} plan={plan} read={read} />}
      <Reading {...view} />
      {plan === null || read === null ? null : <Plan {...view} plan={plan} read={read} />}
      <Part id="weg" heading={t.discardHeading}>
        <p>{t.discardLead}</p>
        <PostButton action={areaPaths.discardImport.to({ park: upload.parkId, import: upload.id })} tone="second">
          {t.discard}
        </PostButton>
      </Part>
    </>
  );
};

/** The upload as it stands: to decide about, read in, or gone. */
const standing = async (context: Context, visit: Visit, park: Park): Promise<Pick<PageAnswer, 'main' | 'status'>> => {
  const id = uuidParam(visit, 'import');
  const preview = id === null ? null : await previewImport(context.db, context, park.id, id);
  if (preview !== null)
    return { main: <Main park={park} preview={preview} visit={visit} language={context.language} /> };
  const upload = id === null ? null : await findImport(context.db, park.id, id);
  if (upload?.outcome == null) return { main: gonePage(park, context.language), status: 410 };
  return { main: appliedPage(park, upload, context.language) };
};

export const importPage: PageDefinition = {
  name: 'areas.import-page',
  path: areaPaths.import,
  permission: 'areas.edit',
  stand: inPark,
  show: async (context, visit) => {
    const { language, db } = context;
    const { preview: t, imports } = areaTexts(language);
    const park = await findPark(db, visit.params['park'] ?? '');
    if (park === null) return { kind: 'not-found' };
    return {
      kind: 'page',
      title: t.title,
      place: {
        menu: 'areas',
        crumbs: [
          ...firmCrumbs(park, language),
          { label: imports.title, href: areaPaths.imports.to({ park: park.id }) },
        ],
      },
      ...(await standing(context, visit, park)),
    };
  },
};
