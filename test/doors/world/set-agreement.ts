import { orderedId } from '../../../src/kernel/ids.ts';
import { addPaper } from '../../../src/kvo/agreements/actions/paper/add-paper.ts';
import { aDeclaration } from '../../builders/agreements.ts';
import { aReport } from '../../builders/records.ts';
import type { World } from '../../world.ts';
import type { Ids } from './scene.ts';
import type { Table } from './set-table.ts';

/** A declaration that is frozen and partly signed: by link, and on paper that waits for a second person. */
export const setAgreement = async (world: World, track: string, { cast, parties }: Table): Promise<Ids> => {
  const { facilitator } = cast;
  const declaration = await aDeclaration(world, { track, facilitator, parties });
  await declaration.signedBy('park');
  const { municipality, police, fire } = declaration.signatories;
  const paper = orderedId();
  await world.does(cast.parkManager, addPaper, {
    track,
    agreement: 'intentieverklaring',
    signatory: municipality.id,
    id: paper,
    signedOn: '2026-04-14',
    file: { claimedType: 'application/pdf', ...aReport(`papier-${track}`) },
  });
  const versions = '/trajecten/:track/ondertekening/:agreement/versies';
  return {
    agreement: 'intentieverklaring',
    signatory: police.id,
    paper,
    [`${versions} version`]: '1',
    '/tekenen token': fire.token,
  };
};
