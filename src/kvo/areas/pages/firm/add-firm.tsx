import { dayOf } from '../../../../kernel/dates.ts';
import { orderedId } from '../../../../kernel/ids.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inPark } from '../../../accounts/standings.ts';
import { addFirm } from '../../actions/add-firm.ts';
import { findPark, listSubAreas } from '../../queries.ts';
import { areaTexts } from '../../texts/texts.ts';
import { firmCrumbs } from '../crumbs.ts';
import { FirmFields } from './firm-form.tsx';

export const addFirmPage: PageDefinition = {
  name: 'areas.add-firm-page',
  path: areaPaths.addFirm,
  permission: 'areas.edit',
  stand: inPark,
  show: async (context, visit) => {
    const { language, db } = context;
    const { firm: t, firmList, areas } = areaTexts(language);
    const park = await findPark(db, visit.params['park'] ?? '');
    if (park === null) return { kind: 'not-found' };
    const subAreas = await listSubAreas(db, [park.id]);
    const defaults = {
      id: orderedId(context.now.getTime()),
      startedOn: dayOf(context.now),
      subAreaId: subAreas.length === 1 ? subAreas[0]?.id : undefined,
    };
    const state = formState({ form: addFirm.name, language, attempt: visit.attempt, defaults });
    return {
      kind: 'page',
      title: firmList.add,
      place: { menu: 'areas', crumbs: firmCrumbs(park, language) },
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.addTitle(park.name)} />
          {subAreas.length === 0 ? (
            <EmptyState text={firmList.noAreas}>
              <ButtonLink href={areaPaths.addSubArea.to({ park: park.id })}>{areas.add}</ButtonLink>
            </EmptyState>
          ) : (
            <Form action={areaPaths.addFirm.to({ park: park.id })} hidden={{ id: state.value('id') }}>
              <FirmFields state={state} subAreas={subAreas} />
              <Button>{t.addButton}</Button>
            </Form>
          )}
        </>
      ),
    };
  },
};
