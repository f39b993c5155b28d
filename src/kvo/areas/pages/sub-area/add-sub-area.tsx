import { orderedId } from '../../../../kernel/ids.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inPark } from '../../../accounts/standings.ts';
import { addSubArea } from '../../actions/add-sub-area.ts';
import { findPark } from '../../queries.ts';
import { areaTexts } from '../../texts/texts.ts';
import { parkCrumbs } from '../crumbs.ts';

export const addSubAreaPage: PageDefinition = {
  name: 'areas.add-sub-area-page',
  path: areaPaths.addSubArea,
  permission: 'areas.edit',
  stand: inPark,
  show: async (context, visit) => {
    const { language } = context;
    const { areas: t } = areaTexts(language);
    const park = await findPark(context.db, visit.params['park'] ?? '');
    if (park === null) return { kind: 'not-found' };
    const state = formState({
      form: addSubArea.name,
      language,
      attempt: visit.attempt,
      defaults: { id: orderedId(context.now.getTime()) },
    });
    return {
      kind: 'page',
      title: t.add,
      place: { menu: 'areas', crumbs: parkCrumbs(park, language) },
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.addTitle(park.name)} />
          <Form action={areaPaths.addSubArea.to({ park: park.id })} hidden={{ id: state.value('id') }}>
            <TextField
              state={state}
              name="name"
              label={t.name}
              hint={t.nameHint}
              autocomplete="off"
              spelled={false}
              required
            />
            <Button>{t.addButton}</Button>
          </Form>
        </>
      ),
    };
  },
};
