import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import { ButtonLink } from '../../../../platform/ui/actions/button-link.tsx';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { PageHead } from '../../../../platform/ui/page/page-head.tsx';
import { Panel } from '../../../../platform/ui/page/panel.tsx';
import { numberWord } from '../../../../platform/ui/texts/number-words.ts';
import type { PageDefinition, Visit } from '../../../accounts/entrance.ts';
import { inPark } from '../../../accounts/standings.ts';
import { countFirmsOn, findPark, listOutlines, listSubAreas } from '../../queries.ts';
import { countFirmKinds, listParkFigures } from '../../store/park-figures.ts';
import { areaTexts } from '../../texts/texts.ts';
import { FirmFigures } from './firm-figures.tsx';
import type { ParkView } from './park-view.ts';
import { areaRows } from './park-view.ts';
import { SubAreaPart } from './sub-area-part.tsx';

const NextStep = ({ view }: { readonly view: ParkView }): Child => {
  const { park: t, areas, firmList } = areaTexts(view.language);
  const first = view.rows.length === 0;
  const park = view.park.id;
  return (
    <Panel id="volgende" heading={first ? t.beginAreas : t.beginFirms}>
      <p>{first ? t.beginAreasWhy : t.beginFirmsWhy}</p>
      <p class="btns">
        {first ? (
          <ButtonLink href={areaPaths.addSubArea.to({ park })}>{areas.add}</ButtonLink>
        ) : (
          <>
            <ButtonLink href={areaPaths.imports.to({ park })}>{firmList.import}</ButtonLink>
            <ButtonLink href={areaPaths.addFirm.to({ park })} tone="second">
              {firmList.add}
            </ButtonLink>
          </>
        )}
      </p>
    </Panel>
  );
};

const Head = ({ view, visit }: { readonly view: ParkView; readonly visit: Visit }): Child => {
  const { language, park } = view;
  const texts = areaTexts(language);
  const { park: t } = texts;
  const areas = view.rows.length;
  const word = numberWord(areas, language);
  const lead = t.lead(
    park.municipality,
    texts.subAreas(word.charAt(0).toUpperCase() + word.slice(1), areas),
    // Both as words or as digits in one sentence: numberWord has words up to twelve.
    texts.firms(view.firms > 12 ? showCount(view.firms, language) : numberWord(view.firms, language), view.firms),
  );
  return (
    <PageHead
      heading={park.name}
      lead={lead}
      buttons={
        <>
          {view.firms === 0 ? null : <ButtonLink href={areaPaths.firms.to({ park: park.id })}>{t.seeFirms}</ButtonLink>}
          {visit.may('areas.edit') ? (
            <ButtonLink href={areaPaths.editPark.to({ park: park.id })} tone="second">
              {t.edit}
            </ButtonLink>
          ) : null}
        </>
      }
    />
  );
};

export const parkPage: PageDefinition = {
  name: 'areas.park-page',
  path: areaPaths.park,
  permission: 'areas.read',
  stand: inPark,
  show: async (context, visit) => {
    const { language, db } = context;
    const day = dayOf(context.now);
    const park = await findPark(db, visit.params['park'] ?? '');
    if (park === null) return { kind: 'not-found' };
    const subAreas = await listSubAreas(db, [park.id]);
    const counts = await countFirmsOn(
      db,
      subAreas.map(({ id }) => id),
      day,
    );
    const figures = (await listParkFigures(db, [park.id], day)).get(park.id);
    const view: ParkView = {
      park,
      language,
      day: showDate(day, language),
      rows: areaRows(subAreas, await listOutlines(db, [park.id]), counts),
      firms: figures?.firms ?? 0,
      withEmail: figures?.withEmail ?? 0,
      kinds: await countFirmKinds(db, park.id, day),
    };
    return {
      kind: 'page',
      title: park.name,
      place: { menu: 'areas', crumbs: [{ label: areaTexts(language).parks.title, href: areaPaths.parks.to({}) }] },
      main: (
        <>
          <Head view={view} visit={visit} />
          {view.firms === 0 ? <NextStep view={view} /> : null}
          <SubAreaPart view={view} mayEdit={visit.may('areas.edit')} />
          {view.firms === 0 ? null : <FirmFigures view={view} />}
        </>
      ),
    };
  },
};
