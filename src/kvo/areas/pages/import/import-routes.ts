import type { Incoming, Route } from '../../../../kernel/route.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import type { Context } from '../../../../platform/context.ts';
import { largestFile } from '../../../../platform/files/recognise-file.ts';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { formRoute, pageRoute, plainFields } from '../../../accounts/entrance.ts';
import { applyImport } from '../../actions/apply-import.ts';
import { changeReading } from '../../actions/change-reading.ts';
import { discardImport } from '../../actions/discard-import.ts';
import { mapColumns } from '../../actions/map-columns.ts';
import { uploadFirms } from '../../actions/upload-firms.ts';
import { areaTexts } from '../../texts/texts.ts';
import { backToPage } from '../back-to-page.ts';
import { importExamplePage } from '../imports/import-example.ts';
import { importsPage } from '../imports/imports.tsx';
import { columnField } from './columns-part.tsx';
import { importPage } from './import.tsx';

const problems = (language: Context['language']) => areaTexts(language).problems;
const parkOf = ({ params: { park = '' } }: Pick<Incoming, 'params'>): string => park;
const uploadOf = ({ params: { park = '', import: upload = '' } }: Pick<Incoming, 'params'>): string =>
  areaPaths.import.to({ park, import: upload });
const backTo = (
  name: string,
  path: (typeof areaPaths)['importReading' | 'importColumns' | 'applyImport' | 'discardImport'],
) => pageRoute(backToPage({ name, path, page: importPage }, uploadOf));

/** The selects of the columns, gathered in their order. */
const readColumns = (incoming: Incoming): Readonly<Record<string, unknown>> => {
  const columns: string[] = [];
  for (
    let value = incoming.form[columnField(0)];
    value !== undefined;
    value = incoming.form[columnField(columns.length)]
  )
    columns.push(value[0] ?? '');
  return { ...plainFields(incoming), columns };
};

const reading: readonly Route<Context>[] = [
  backTo('areas.change-reading-page', areaPaths.importReading),
  formRoute({
    path: areaPaths.importReading,
    action: changeReading,
    page: importPage,
    problems,
    after: (context, _done, incoming) => ({
      kind: 'redirect',
      to: uploadOf(incoming),
      flash: areaTexts(context.language).reading.changed,
    }),
  }),
  backTo('areas.map-columns-page', areaPaths.importColumns),
  formRoute({
    path: areaPaths.importColumns,
    action: mapColumns,
    page: importPage,
    problems,
    read: readColumns,
    after: (context, _done, incoming) => ({
      kind: 'redirect',
      to: uploadOf(incoming),
      flash: areaTexts(context.language).reading.columnsChanged,
    }),
  }),
];

const deciding: readonly Route<Context>[] = [
  backTo('areas.apply-import-page', areaPaths.applyImport),
  formRoute({
    path: areaPaths.applyImport,
    action: applyImport,
    page: importPage,
    problems,
    after: (context, { added, changed, ended }, incoming) => {
      const show = (count: number): string => showCount(count, context.language);
      const flash = areaTexts(context.language).preview.done(show(added), show(changed), show(ended));
      return { kind: 'redirect', to: areaPaths.firms.to({ park: parkOf(incoming) }), flash };
    },
  }),
  backTo('areas.discard-import-page', areaPaths.discardImport),
  formRoute({
    path: areaPaths.discardImport,
    action: discardImport,
    page: importPage,
    problems,
    after: (context, _done, incoming) => ({
      kind: 'redirect',
      to: areaPaths.imports.to({ park: parkOf(incoming) }),
      flash: areaTexts(context.language).preview.discarded,
    }),
  }),
];

/** Reading a firm list in from a file. */
export const importRoutes: readonly Route<Context>[] = [
  pageRoute(importsPage),
  pageRoute(importExamplePage),
  formRoute({
    path: areaPaths.imports,
    action: uploadFirms,
    page: importsPage,
    problems,
    read: (incoming) => ({ id: incoming.form['id']?.[0], file: incoming.files['file']?.[0] }),
    // A file over our own limit still comes in, so that our own message can say so.
    bodyLimit: largestFile,
    after: (_context, { id }, incoming) => ({
      kind: 'redirect',
      to: areaPaths.import.to({ park: parkOf(incoming), import: id }),
    }),
  }),
  pageRoute(importPage),
  ...reading,
  ...deciding,
];
