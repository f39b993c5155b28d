import { dayOf } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import { Button } from '../../../../platform/ui/actions/button.tsx';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { ErrorSummary } from '../../../../platform/ui/forms/error-summary.tsx';
import { Form } from '../../../../platform/ui/forms/form.tsx';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import { formState } from '../../../../platform/ui/forms/form-state.ts';
import { TextField } from '../../../../platform/ui/forms/typed/text-field.tsx';
import { EmptyState } from '../../../../platform/ui/marks/empty-state.tsx';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { Two } from '../../../../platform/ui/page/two.tsx';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { inPark } from '../../../accounts/standings.ts';
import { renameSubArea } from '../../actions/rename-sub-area.ts';
import type { Park, SubAreaId } from '../../model.ts';
import { OutlinePicture } from '../../outline-picture.tsx';
import type { DrawnSubArea } from '../../queries.ts';
import { countFirmsOn, findPark, listOutlines } from '../../queries.ts';
import type { KeptSubArea } from '../../store/sub-areas.ts';
import { findSubArea } from '../../store/sub-areas.ts';
import { areaTexts } from '../../texts/texts.ts';
import { ChangedMeanwhile, isOvertaken } from '../changed-meanwhile.tsx';
import { parkCrumbs } from '../crumbs.ts';
import { uuidParam } from '../uuid-param.ts';
import { OutlineFacts } from './outline-facts.tsx';

interface AreaView {
  readonly park: Park;
  readonly id: SubAreaId;
  readonly area: KeptSubArea;
  readonly state: FormState;
  readonly visit: Visit;
  /** The outlines of the whole park, so that this one is seen in its place. */
  readonly drawn: readonly DrawnSubArea[];
}

const OutlinePart = ({ park, id, area, state, visit, drawn }: AreaView): Child => {
  const { outline: t } = areaTexts(state.language);
  const give = visit.may('areas.edit') ? (
    <ButtonLink href={areaPaths.outline.to({ park: park.id, subArea: id })} tone="second">
      {area.outline === null ? t.give : t.replace}
    </ButtonLink>
  ) : null;
  return (
    <Part id="omtrek" heading={t.part}>
      {area.outline === null ? (
        <EmptyState text={t.none}>{give}</EmptyState>
      ) : (
        <Two>
          <OutlinePicture
            name={t.picture(area.name)}
            outlines={drawn.map((one) => ({ outline: one.outline, chosen: one.id === id }))}
            language={state.language}
          />
          <div class="stack">
            <OutlineFacts outline={area.outline} language={state.language} />
            <p class="btns">{give}</p>
          </div>
        </Two>
      )}
    </Part>
  );
};

const RenamePart = ({ park, id, area, state, visit }: AreaView): Child => {
  const { areas: t } = areaTexts(state.language);
  const differences = [{ label: t.name, stored: area.name, typed: state.value('name') }];
  return (
    <>
      {isOvertaken(visit.attempt, renameSubArea.name, area.version) ? (
        <ChangedMeanwhile differences={differences} language={state.language} />
      ) : null}
      <Part id="naam" heading={t.rename}>
        <Form action={areaPaths.subArea.to({ park: park.id, subArea: id })} hidden={{ version: String(area.version) }}>
          <TextField
            state={state}
            name="name"
            label={t.name}
            hint={t.nameHint}
            autocomplete="off"
            spelled={false}
            required
          />
          <Button tone="second">{t.renameButton}</Button>
        </Form>
      </Part>
    </>
  );
};

export const subAreaPage: PageDefinition = {
  name: 'areas.sub-area-page',
  path: areaPaths.subArea,
  permission: 'areas.read',
  stand: inPark,
  show: async (context, visit) => {
    const { language, db } = context;
    const texts = areaTexts(language);
    const id = uuidParam(visit, 'subArea') as SubAreaId | null;
    const park = await findPark(db, visit.params['park'] ?? '');
    const area = park === null || id === null ? null : await findSubArea(db, park.id, id);
    if (park === null || id === null || area === null) return { kind: 'not-found' };
    const firms = (await countFirmsOn(db, [id], dayOf(context.now))).get(id) ?? 0;
    const state = formState({
      form: renameSubArea.name,
      language,
      attempt: visit.attempt,
      defaults: { name: area.name },
    });
    const view: AreaView = { park, id, area, state, visit, drawn: await listOutlines(db, [park.id]) };
    return {
      kind: 'page',
      title: area.name,
      place: { menu: 'areas', crumbs: parkCrumbs(park, language) },
      main: (
        <>
          <ErrorSummary state={state} />
          <PageHead
            heading={area.name}
            lead={texts.areas.lead(park.name, texts.firms(showCount(firms, language), firms))}
            buttons={
              firms === 0 ? undefined : (
                <ButtonLink href={areaPaths.firms.to({ park: park.id }, { deel: id })}>
                  {texts.park.seeFirms}
                </ButtonLink>
              )
            }
          />
          <OutlinePart {...view} />
          {visit.may('areas.edit') ? <RenamePart {...view} /> : null}
        </>
      ),
    };
  },
};
