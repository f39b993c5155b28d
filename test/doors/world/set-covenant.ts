import { changeArticle } from '../../../src/kvo/covenants/actions/change-article.ts';
import { changeContribution } from '../../../src/kvo/covenants/actions/change-contribution.ts';
import { changeFrame } from '../../../src/kvo/covenants/actions/change-frame.ts';
import type { TrackId } from '../../../src/kvo/tracks/model.ts';
import { aCovenant, aPlanOf } from '../../builders/covenants.ts';
import { aChange } from '../../builders/measures.ts';
import { aParty } from '../../builders/partners.ts';
import type { World } from '../../world.ts';
import type { Ids, Somebody } from './scene.ts';
import type { Table } from './set-table.ts';

interface At {
  readonly track: TrackId;
  readonly facilitator: Somebody;
  readonly mark: string;
}

/** A covenant that is being written: its frame, an article and what a party brings in are its own. */
export const setCovenant = async (world: World, { track, facilitator, mark }: At, { parties }: Table): Promise<Ids> => {
  const contact = `Marit Dekker ${mark}`;
  await world.does(facilitator, changeFrame, { track, language: 'nl', contact, version: '0' });
  const text = `Ieder legt in ${mark}`;
  await world.does(facilitator, changeArticle, { track, article: 'geld', text, version: '0' });
  await world.does(facilitator, changeContribution, { track, party: parties.fire, text, version: '0' });
  return { article: 'geld' };
};

/** A covenant in force that one of two parties signed, and whose plan was changed after it. */
export const outdateCovenant = async (world: World, at: At): Promise<void> => {
  const { track, facilitator, mark } = at;
  const named = (name: string) => ({ name: `${name} ${mark}` });
  const parties = {
    park: await aParty(world, at, 'entrepreneurs', named('Ondernemers')),
    municipality: await aParty(world, at, 'municipality', named('Gemeente')),
  };
  const { measure } = await aPlanOf(world, at, parties.municipality);
  const covenant = await aCovenant(world, { track, facilitator, parties });
  await covenant.signedBy('park');
  await aChange(world, at, measure, { title: `Nieuwe lampen ${mark}` });
};
