import type { Incoming, Route } from '../../../../kernel/route.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import type { Context } from '../../../../platform/context.ts';
import { largestFile } from '../../../../platform/files/recognise-file.ts';
import { formRoute, pageRoute } from '../../../accounts/entrance.ts';
import { addPark } from '../../actions/add-park.ts';
import { addSubArea } from '../../actions/add-sub-area.ts';
import { changePark } from '../../actions/change-park.ts';
import { moveSubArea } from '../../actions/move-sub-area.ts';
import { renameSubArea } from '../../actions/rename-sub-area.ts';
import { saveOutline } from '../../actions/save-outline.ts';
import { uploadOutline } from '../../actions/upload-outline.ts';
import { areaTexts } from '../../texts/texts.ts';
import { backToPage } from '../back-to-page.ts';
import { outlinePage } from '../outline/outline.tsx';
import { addParkPage } from '../parks/add-park.tsx';
import { editParkPage } from '../parks/edit-park.tsx';
import { parksPage } from '../parks/parks.tsx';
import { addSubAreaPage } from '../sub-area/add-sub-area.tsx';
import { subAreaPage } from '../sub-area/sub-area.tsx';
import { parkPage } from './park.tsx';

const problems = (language: Context['language']) => areaTexts(language).problems;

const parks: readonly Route<Context>[] = [
  pageRoute(parksPage),
  pageRoute(addParkPage),
  formRoute({
    path: areaPaths.addPark,
    action: addPark,
    page: addParkPage,
    problems,
    after: (context, park) => ({
      kind: 'redirect',
      to: areaPaths.park.to({ park: park.id }),
      flash: areaTexts(context.language).park.added(park.name),
    }),
  }),
  pageRoute(parkPage),
  pageRoute(editParkPage),
  formRoute({
    path: areaPaths.editPark,
    action: changePark,
    page: editParkPage,
    problems,
    after: (context, park) => ({
      kind: 'redirect',
      to: areaPaths.park.to({ park: park.id }),
      flash: areaTexts(context.language).park.saved,
    }),
  }),
];

const subAreas: readonly Route<Context>[] = [
  pageRoute(addSubAreaPage),
  formRoute({
    path: areaPaths.addSubArea,
    action: addSubArea,
    page: addSubAreaPage,
    problems,
    after: (context, { park, name }) => ({
      kind: 'redirect',
      to: areaPaths.park.to({ park }),
      flash: areaTexts(context.language).areas.added(name),
    }),
  }),
  pageRoute(subAreaPage),
  formRoute({
    path: areaPaths.subArea,
    action: renameSubArea,
    page: subAreaPage,
    problems,
    after: (context, { name }, { url }) => ({
      kind: 'redirect',
      to: url,
      flash: areaTexts(context.language).areas.renamed(name),
    }),
  }),
  formRoute({
    path: areaPaths.moveSubArea,
    action: moveSubArea,
    page: parkPage,
    problems,
    after: (context, { name }, { params }) => ({
      kind: 'redirect',
      to: areaPaths.park.to({ park: params['park'] ?? '' }),
      flash: areaTexts(context.language).areas.moved(name),
    }),
  }),
];

const outlineOf = ({ params: { park = '', subArea = '' } }: Pick<Incoming, 'params'>) => ({ park, subArea });

const outlines: readonly Route<Context>[] = [
  pageRoute(outlinePage),
  formRoute({
    path: areaPaths.outline,
    action: uploadOutline,
    page: outlinePage,
    problems,
    read: (incoming) => ({ file: incoming.files['file']?.[0] }),
    // A file over our own limit still comes in, so that our own message can say so.
    bodyLimit: largestFile,
    after: (_context, _done, { url }) => ({ kind: 'redirect', to: url }),
  }),
  pageRoute(
    backToPage({ name: 'areas.save-outline-page', path: areaPaths.saveOutline, page: outlinePage }, (incoming) =>
      areaPaths.outline.to(outlineOf(incoming)),
    ),
  ),
  formRoute({
    path: areaPaths.saveOutline,
    action: saveOutline,
    page: outlinePage,
    problems,
    after: (context, { name }, incoming) => ({
      kind: 'redirect',
      to: areaPaths.subArea.to(outlineOf(incoming)),
      flash: areaTexts(context.language).outline.saved(name),
    }),
  }),
];

/** Parks, sub-areas and outlines. */
export const parkRoutes: readonly Route<Context>[] = [...parks, ...subAreas, ...outlines];
