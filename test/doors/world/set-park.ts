import { orderedId } from '../../../src/kernel/ids.ts';
import { addFirm } from '../../../src/kvo/areas/actions/add-firm.ts';
import { endFirm } from '../../../src/kvo/areas/actions/end-firm.ts';
import { outlineDigest, saveOutline } from '../../../src/kvo/areas/actions/save-outline.ts';
import { uploadFirms } from '../../../src/kvo/areas/actions/upload-firms.ts';
import { uploadOutline } from '../../../src/kvo/areas/actions/upload-outline.ts';
import type { SubAreaId } from '../../../src/kvo/areas/model.ts';
import { findDraft } from '../../../src/kvo/areas/store/outline-drafts.ts';
import { aFile, firmFields } from '../../builders/areas.ts';
import type { World } from '../../world.ts';
import type { Ids, Somebody } from './scene.ts';

const sizes = ['1', '2-9', '10-49', '50+'] as const;
const sectors = ['C', 'G', 'F', 'H'] as const;

/** As real ones are: a page that has room for it has room for most. */
const longName = (mark: string): string =>
  `Landbouwmechanisatiebedrijf Dijkstra-Hoogeveen/Weststellingwerf en Zonen B.V. ${mark}`;

interface Park {
  readonly park: string;
  readonly areas: readonly string[];
  readonly facilitator: Somebody;
  readonly mark: string;
}

const addFirms = async (
  world: World,
  { park, areas, facilitator, mark }: Park,
  count: number,
): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const id = orderedId();
    await world.does(facilitator, addFirm, {
      park,
      ...firmFields({ subAreas: [] } as never),
      id,
      name: index === 0 ? longName(mark) : `Bedrijf ${index + 1} ${mark}`,
      street: `Industrieweg ${mark}`,
      houseNumber: String(index + 1),
      kvkNumber: String(10_000_000 + index),
      branchNumber: String(100_000_000_000 + index),
      subAreaId: areas[index % areas.length] ?? '',
      sector: sectors[index % sectors.length] ?? 'C',
      sizeClass: sizes[Math.floor(index / 2) % sizes.length] ?? '1',
      email: `bedrijf${index + 1}.${mark.toLowerCase()}@voorbeeld.nl`,
    });
    ids.push(id);
  }
  return ids;
};

const drawOutlines = async (world: World, { park, areas, facilitator }: Park): Promise<void> => {
  const [first = '', second = ''] = areas;
  const upload = (subArea: string, file: string) =>
    world.does(facilitator, uploadOutline, { park, subArea, file: aFile(`test/fixtures/outlines/${file}`) });
  await upload(first, 'polygon.geojson');
  const draft = await findDraft(world.instance.db, first as SubAreaId);
  if (draft === null) throw new Error('the outline was not kept to look at');
  await world.does(facilitator, saveOutline, { park, subArea: first, outline: outlineDigest(draft.outline) });
  await upload(first, 'polygon.geojson');
  await upload(second, 'multi-polygon.geojson');
};

/** Fills a park: a list of firms, one that left, outlines, and a file that waits to be read in. */
export const setPark = async (world: World, at: Park): Promise<Ids> => {
  const { park, areas, facilitator, mark } = at;
  const [firm = '', left = ''] = (await addFirms(world, at, 25)).slice(-2);
  await world.does(facilitator, endFirm, {
    park,
    firm: left,
    version: '1',
    endedOn: '2026-01-31',
    reason: 'moved',
    note: `Naar elders ${mark}`,
  });
  await drawOutlines(world, at);
  const file = aFile(
    'lijst.csv',
    `naam;kvk;straat;sbi;grootte;deelterrein\nSmid ${mark};12345678;Weg ${mark};C;2-9;Noord\nBakker;x1;Weg;Z;2-9;Noord\n`,
  );
  const { id } = await world.does(facilitator, uploadFirms, { park, id: orderedId(), file });
  return {
    park,
    subArea: areas[0] ?? '',
    firm,
    '/terreinen/:park/bedrijven/:firm/terug firm': left,
    import: String(id),
  };
};
