import { areaPaths } from '../../../../paths/areas.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inPark } from '../../../accounts/standings.ts';
import { changePark } from '../../actions/change-park.ts';
import { findPark } from '../../queries.ts';
import { findParkVersion } from '../../store/parks.ts';
import { areaTexts } from '../../texts/texts.ts';
import { ChangedMeanwhile, isOvertaken } from '../changed-meanwhile.tsx';
import { parkCrumbs } from '../crumbs.ts';
import { ParkFields } from './park-fields.tsx';

export const editParkPage: PageDefinition = {
  name: 'areas.edit-park-page',
  path: areaPaths.editPark,
  permission: 'areas.edit',
  stand: inPark,
  show: async (context, visit) => {
    const { language } = context;
    const { park: t } = areaTexts(language);
    const park = await findPark(context.db, visit.params['park'] ?? '');
    if (park === null) return { kind: 'not-found' };
    const version = await findParkVersion(context.db, park.id);
    const state = formState({
      form: changePark.name,
      language,
      attempt: visit.attempt,
      defaults: { name: park.name, municipality: park.municipality },
    });
    const differences = (['name', 'municipality'] as const).map((field) => ({
      label: t[field],
      stored: park[field],
      typed: state.value(field),
    }));
    return {
      kind: 'page',
      title: t.editTitle(park.name),
      place: { menu: 'areas', crumbs: parkCrumbs(park, language) },
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead heading={t.editTitle(park.name)} />
          {isOvertaken(visit.attempt, changePark.name, version) ? (
            <ChangedMeanwhile differences={differences} language={language} />
          ) : null}
          <Form action={areaPaths.editPark.to({ park: park.id })} hidden={{ version: String(version) }}>
            <ParkFields state={state} />
            <Button>{t.save}</Button>
          </Form>
        </>
      ),
    };
  },
};
