import type { Actor } from '../../src/kernel/actor.ts';
import { composeVersion, nextNumber } from '../../src/kvo/agreements/compose-version.ts';
import { findAgreement } from '../../src/kvo/agreements/queries.ts';
import { changeFrame } from '../../src/kvo/covenants/actions/change-frame.ts';
import { freezeCovenant } from '../../src/kvo/covenants/actions/freeze-covenant.ts';
import { covenantToFreeze } from '../../src/kvo/covenants/document/covenant-to-freeze.ts';
import { gatherSituation } from '../../src/kvo/covenants/document/gather-situation.ts';
import type { MeasureId } from '../../src/kvo/measures/model.ts';
import { getTrack } from '../../src/kvo/tracks/queries.ts';
import type { World } from '../world.ts';
import type { SignatorySituation } from './agreements.ts';
import { aSignatory, signs } from './agreements.ts';
import { aFrozenPlan, aMeasure } from './measures.ts';

interface Table {
  readonly track: string;
  readonly facilitator: Actor;
  readonly parties: Readonly<Record<string, string>>;
}

/** A plan with one measure, owned by a party of the table and due, that is frozen. */
export const aPlanOf = async (
  world: World,
  table: Pick<Table, 'track' | 'facilitator'>,
  owner: string,
): Promise<{ readonly measure: MeasureId; readonly digest: string }> => {
  const measure = await aMeasure(world, table, { owner, dueOn: '2026-09-01' });
  const { digest } = await aFrozenPlan(world, table);
  return { measure, digest };
};

/** Says whom to ask about the covenant, so that it can be frozen. */
export const aCovenantDraft = async (world: World, { track, facilitator }: Pick<Table, 'track' | 'facilitator'>) => {
  const contact = 'Marit Dekker, procesbegeleider';
  await world.does(facilitator, changeFrame, { track, language: 'nl', contact, version: '0' });
};

/** The digest of the covenant of a track as its preview shows it. */
export const digestShown = async (world: World, track: string): Promise<string> => {
  const { db } = world.instance;
  const context = world.context();
  const found = await getTrack(db, track);
  const agreement = await findAgreement(context, found, 'covenant');
  const text = covenantToFreeze(found, await gatherSituation(context, found, context.now));
  return composeVersion(text, nextNumber(agreement)).digest;
};

/** Freezes the covenant of a track as its preview shows it. */
export const freezesCovenant = async (
  world: World,
  { track, facilitator }: Pick<Table, 'track' | 'facilitator'>,
): Promise<{ readonly number: number; readonly digest: string }> =>
  world.does(facilitator, freezeCovenant, { track, digest: await digestShown(world, track) });

/** A covenant that is frozen, with one signatory invited for each party of the table. */
export interface CovenantSituation<Parties extends Table['parties']> {
  readonly digest: string;
  readonly signatories: Readonly<Record<keyof Parties, SignatorySituation>>;
  /** Lets the signatories of these parties sign, one after the other. */
  readonly signedBy: (...parties: readonly (keyof Parties)[]) => Promise<CovenantSituation<Parties>>;
}

/** Freezes the covenant of a table whose plan lies frozen, and invites somebody for each of its parties. */
export const aCovenant = async <Parties extends Table['parties']>(
  world: World,
  table: Table & { readonly parties: Parties },
): Promise<CovenantSituation<Parties>> => {
  const { track, facilitator } = table;
  await aCovenantDraft(world, table);
  const { digest } = await freezesCovenant(world, table);
  const invited: [string, SignatorySituation][] = [];
  for (const [key, party] of Object.entries(table.parties)) {
    const name = `Tekenaar ${key.charAt(0).toUpperCase()}${key.slice(1)}`;
    invited.push([key, await aSignatory(world, facilitator, { track, party, name, kind: 'covenant' })]);
  }
  const signatories = Object.fromEntries(invited) as Record<keyof Parties, SignatorySituation>;
  const situation: CovenantSituation<Parties> = {
    digest,
    signatories,
    signedBy: async (...parties) => {
      for (const party of parties) await signs(world, signatories[party]);
      return situation;
    },
  };
  return situation;
};
