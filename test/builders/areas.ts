import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Actor } from '../../src/kernel/actor.ts';
import { orderedId } from '../../src/kernel/ids.ts';
import type { UploadedFile } from '../../src/kernel/route.ts';
import { addFirm } from '../../src/kvo/areas/actions/add-firm.ts';
import { addPark } from '../../src/kvo/areas/actions/add-park.ts';
import { addSubArea } from '../../src/kvo/areas/actions/add-sub-area.ts';
import { uploadFirms } from '../../src/kvo/areas/actions/upload-firms.ts';
import type { FirmId, ImportId, ParkId, SubAreaId } from '../../src/kvo/areas/model.ts';
import type { World } from '../world.ts';
import { aPerson } from './people.ts';

/** A park, the facilitator who added it, and its sub-areas in their order. */
export interface ParkSituation {
  readonly park: ParkId;
  readonly name: string;
  readonly facilitator: Extract<Actor, { kind: 'person' }>;
  readonly subAreas: readonly { readonly id: SubAreaId; readonly name: string }[];
}

/** A park with sub-areas and no firms yet. */
export const aPark = async (
  world: World,
  wishes: { readonly name?: string; readonly subAreas?: readonly string[]; readonly facilitator?: string } = {},
): Promise<ParkSituation> => {
  const facilitator = await aPerson(world, wishes.facilitator ?? 'Marit Dekker', [{ role: 'facilitator' }]);
  const name = wishes.name ?? 'Bedrijventerreinen Wolvega';
  const { id: park } = await world.does(facilitator, addPark, {
    id: orderedId(),
    name,
    municipality: 'Weststellingwerf',
  });
  const subAreas: { id: SubAreaId; name: string }[] = [];
  for (const area of wishes.subAreas ?? ['Schipsloot', 'Noord-West'])
    subAreas.push(await world.does(facilitator, addSubArea, { park, id: orderedId(), name: area }));
  return { park, name, facilitator, subAreas };
};

/** What the form of a firm sends when only its name was thought of. */
export const firmFields = (
  situation: ParkSituation,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> => ({
  id: orderedId(),
  name: 'Garage Zijlstra',
  kvkNumber: '',
  branchNumber: '',
  street: 'Industrieweg',
  houseNumber: '1',
  postcode: '8471 AB',
  town: 'Wolvega',
  subAreaId: situation.subAreas[0]?.id ?? '',
  sector: 'G',
  sizeClass: '2-9',
  startedOn: '2020-01-01',
  email: '',
  ...more,
});

/** A firm on the list of a park, put there by hand. */
export const aFirm = async (
  world: World,
  situation: ParkSituation,
  more: Readonly<Record<string, string>> = {},
): Promise<FirmId> => {
  const fields = firmFields(situation, more);
  await world.does(situation.facilitator, addFirm, { park: situation.park, ...fields });
  return fields['id'] as FirmId;
};

/** A file as a browser would send it: a fixture by its path, or text of one's own. */
export const aFile = (path: string, content?: string): UploadedFile => ({
  name: basename(path),
  claimedType: 'application/octet-stream',
  bytes: content === undefined ? readFileSync(path) : new TextEncoder().encode(content),
});

/** A firm list that was uploaded and waits to be read in. */
export const anUploadedList = async (world: World, situation: ParkSituation, file: UploadedFile): Promise<ImportId> => {
  const { id } = await world.does(situation.facilitator, uploadFirms, { park: situation.park, id: orderedId(), file });
  return id as ImportId;
};
