import { orderedId } from '../../../src/kernel/ids.ts';
import { requestSignIn } from '../../../src/kvo/accounts/actions/request-sign-in.ts';
import { invite } from '../../../src/kvo/accounts/commands.ts';
import { createTrack } from '../../../src/kvo/tracks/actions/create-track.ts';
import type { TrackId } from '../../../src/kvo/tracks/model.ts';
import { transact } from '../../../src/platform/database/transact.ts';
import { aPerson } from '../../builders/people.ts';
import { aBarePark, aFacilitator } from '../../builders/tracks.ts';
import type { World } from '../../world.ts';
import { aWorld } from '../../world.ts';
import type { Ids, Scene, Somebody } from './scene.ts';
import { setAgreement } from './set-agreement.ts';
import { certify, setAudit } from './set-audit.ts';
import { outdateCovenant, setCovenant } from './set-covenant.ts';
import { setDossier } from './set-dossier.ts';
import { setPark } from './set-park.ts';
import { setPlan } from './set-plan.ts';
import { planSurvey, setSurvey } from './set-survey.ts';
import { setTable } from './set-table.ts';

/** One world with everything in it, twice over: a track of ours, and one of strangers. */
export interface PopulatedWorld {
  readonly world: World;
  readonly ours: Scene;
  readonly theirs: Scene;
  readonly administrator: Somebody;
  readonly schemeOwner: Somebody;
}

const tokenAfter = (url: string | undefined): string =>
  new URL(url ?? 'http://geen-brief/').pathname.split('/').at(-1) ?? '';

/** Links that are still to be used: to sign in, and to come in. */
const openLinks = async (world: World, who: Somebody, mark: string): Promise<Ids> => {
  await world.letters();
  await world.does({ kind: 'anyone' }, requestSignIn, { email: who.email });
  const signIn = tokenAfter((await world.letters())[0]?.button?.url);
  const order = {
    email: `nieuw.${mark.toLowerCase()}@voorbeeld.nl`,
    name: `Nieuw ${mark}`,
    language: 'nl',
    grants: [],
    purpose: mark,
  } as const;
  const { token } = await transact(world.instance.db, (tx) => invite(tx, world.context(), order));
  return { '/aanmelden token': signIn, '/uitnodiging token': token };
};

const setScene = async (world: World, mark: string, answered: number): Promise<Scene> => {
  const { park, areas } = await aBarePark(world, `Terrein ${mark}`, [
    `De Plantage/Heerendeel ${mark}`,
    `Noord ${mark}`,
  ]);
  const begun = await aBarePark(world, `Leeg ${mark}`, []);
  const facilitator = await aFacilitator(
    world,
    [park, begun.park],
    `Margaretha Wilhelmina van Schimmelpenninck-Oosterhuis ${mark}`,
  );
  const begin = async (title: string): Promise<TrackId> => {
    const wish = {
      id: orderedId(),
      title: `${title} ${mark}`,
      scheme: 'kvo-b-4.0',
      round: '1',
      areas,
      startedOn: '2026-04-14',
      order: 'covenant-first',
    };
    return (await world.does(facilitator, createTrack, wish)).track;
  };
  const [track, certified, early, empty] = [
    await begin('Traject'),
    await begin('Gekeurd'),
    await begin('Vroeg'),
    await begin('Leeg'),
  ];
  const inPark = await setPark(world, { park, areas, facilitator, mark });
  const table = await setTable(world, { track, certified, facilitator, mark });
  const at = { track, facilitator, cast: table.cast, mark };
  const dossier = await setDossier(world, at);
  await outdateCovenant(world, { track: early, facilitator, mark });
  const certificate = await certify(world, { ...at, track: certified });
  const ids: Ids = {
    track,
    ...inPark,
    ...table.ids,
    ...(await setAgreement(world, track, table)),
    ...(await setSurvey(world, at, answered)),
    ...dossier,
    ...(await setPlan(world, { ...at, party: table.parties.police, finding: dossier['finding'] ?? '' })),
    ...(await setCovenant(world, at, table)),
    ...(await setAudit(world, at)),
    number: certificate['number'] ?? '',
    ...(await openLinks(world, table.cast.owner, mark)),
    person: table.cast.owner.id,
    role: 'facilitator',
  };
  return {
    mark,
    cast: table.cast,
    ids,
    parts: { ...Object.fromEntries(areas.map((area, index) => [`area ${index}`, area])), ...table.parties },
    empty: { track: empty, park: begun.park, stage: 'survey', rule: 'response-first' },
    certified: certificate,
    early: { track: early, ...(await planSurvey(world, { track: early, facilitator, mark })) },
  };
};

/** Builds the world. Everything in it came about by the actions of its people. */
export const aPopulatedWorld = async (): Promise<PopulatedWorld> => {
  const world = await aWorld();
  const administrator = await aPerson(world, 'Bea Beheer', [{ role: 'administrator' }]);
  const schemeOwner = await aPerson(world, 'Cor Keurmerk', [{ role: 'scheme-owner' }]);
  const ours = await setScene(world, 'Zilverlinde', 22);
  const theirs = await setScene(world, 'Koperbeuk', 14);
  return { world, ours, theirs, administrator, schemeOwner };
};
