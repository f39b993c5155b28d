import { orderedId } from '../../../../kernel/ids.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inInstance } from '../../../accounts/standings.ts';
import { addPark } from '../../actions/add-park.ts';
import { areaTexts } from '../../texts/texts.ts';
import { ParkFields } from './park-fields.tsx';

export const addParkPage: PageDefinition = {
  name: 'areas.add-park-page',
  path: areaPaths.addPark,
  permission: 'areas.add-park',
  stand: inInstance,
  show: async (context, visit) => {
    const { language } = context;
    const { park: t, parks } = areaTexts(language);
    const state = formState({
      form: addPark.name,
      language,
      attempt: visit.attempt,
      defaults: { id: orderedId(context.now.getTime()) },
    });
    return {
      kind: 'page',
      title: t.addTitle,
      place: { menu: 'areas', crumbs: [{ label: parks.title, href: areaPaths.parks.to({}) }] },
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.addTitle} lead={t.addLead} />
          <Form action={areaPaths.addPark.to({})} hidden={{ id: state.value('id') }}>
            <ParkFields state={state} />
            <Button>{t.addButton}</Button>
          </Form>
        </>
      ),
    };
  },
};
