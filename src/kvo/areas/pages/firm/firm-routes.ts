import type { Incoming, Route } from '../../../../kernel/route.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import type { Context } from '../../../../platform/context.ts';
import { formRoute, pageRoute } from '../../../accounts/entrance.ts';
import { addFirm } from '../../actions/add-firm.ts';
import { changeFirm } from '../../actions/change-firm.ts';
import { endFirm } from '../../actions/end-firm.ts';
import { undoEnd } from '../../actions/undo-end.ts';
import { areaTexts } from '../../texts/texts.ts';
import { backToPage } from '../back-to-page.ts';
import { firmsPage } from '../firms/firms.tsx';
import { addFirmPage } from './add-firm.tsx';
import { endFirmPage } from './end-firm.tsx';
import { firmPage } from './firm.tsx';

const problems = (language: Context['language']) => areaTexts(language).problems;
type Addressed = Pick<Incoming, 'params'>;
const firmOf = ({ params: { park = '', firm = '' } }: Addressed): string => areaPaths.firm.to({ park, firm });
const listOf = ({ params: { park = '' } }: Addressed): string => areaPaths.firms.to({ park });

/** The list of firms, and each firm by hand. */
export const firmRoutes: readonly Route<Context>[] = [
  pageRoute(firmsPage),
  pageRoute(addFirmPage),
  formRoute({
    path: areaPaths.addFirm,
    action: addFirm,
    page: addFirmPage,
    problems,
    after: (context, { name }, incoming) => ({
      kind: 'redirect',
      to: listOf(incoming),
      flash: areaTexts(context.language).firm.added(name),
    }),
  }),
  pageRoute(firmPage),
  formRoute({
    path: areaPaths.firm,
    action: changeFirm,
    page: firmPage,
    problems,
    after: (context, { name }, incoming) => ({
      kind: 'redirect',
      to: firmOf(incoming),
      flash: areaTexts(context.language).firm.saved(name),
    }),
  }),
  pageRoute(endFirmPage),
  formRoute({
    path: areaPaths.endFirm,
    action: endFirm,
    page: endFirmPage,
    problems,
    after: (context, { name }, incoming) => ({
      kind: 'redirect',
      to: firmOf(incoming),
      flash: areaTexts(context.language).end.done(name),
    }),
  }),
  pageRoute(backToPage({ name: 'areas.undo-end-page', path: areaPaths.undoEnd, page: firmPage }, firmOf)),
  formRoute({
    path: areaPaths.undoEnd,
    action: undoEnd,
    page: firmPage,
    problems,
    after: (context, { name }, incoming) => ({
      kind: 'redirect',
      to: firmOf(incoming),
      flash: areaTexts(context.language).firm.undone(name),
    }),
  }),
];
