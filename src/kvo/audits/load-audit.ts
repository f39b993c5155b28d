import { dayOf } from '../../kernel/dates.ts';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/tables.ts';
import type { Track } from '../tracks/model.ts';
import { basisOf } from './basis/basis-of.ts';
import type { GatheredFacts } from './facts/gather-facts.ts';
import { gatherFacts } from './facts/gather-facts.ts';
import type { Correction, Evidence } from './model.ts';
import { listCorrections, listEvidence, listVerdicts } from './queries.ts';
import { criteriaOf } from './rules/criteria-of.ts';
import type { CriterionStanding } from './rules/judge-criteria.ts';
import { standingOf } from './rules/judge-criteria.ts';

/** An audit as it stands now: everything here is computed from what is kept. */
export interface Audit {
  readonly track: Track;
  readonly gathered: GatheredFacts;
  readonly standings: readonly CriterionStanding[];
  readonly evidence: readonly Evidence[];
  readonly corrections: readonly Correction[];
}

/** How the audits of tracks stand, in the same number of questions however many. */
export const listAudits = async (
  context: Pick<Context, 'shippedFolder' | 'now'> & { readonly db: Context['db'] | Transaction },
  tracks: readonly Track[],
): Promise<ReadonlyMap<string, Audit>> => {
  const ids = tracks.map((track) => track.id);
  const { db, shippedFolder, now } = context;
  const facts = await gatherFacts({ db, shippedFolder, today: dayOf(now) }, tracks);
  const verdicts = Map.groupBy(await listVerdicts(db, ids), (one) => String(one.trackId));
  const evidence = Map.groupBy(await listEvidence(db, ids), (one) => String(one.trackId));
  const corrections = Map.groupBy(await listCorrections(db, ids), (one) => String(one.trackId));
  const audits = tracks.flatMap((track): readonly (readonly [string, Audit])[] => {
    const gathered = facts.get(track.id);
    if (gathered === undefined) return [];
    const beside = { evidence: evidence.get(track.id) ?? [], corrections: corrections.get(track.id) ?? [] };
    const standings = criteriaOf(gathered.scheme, track.round).map((requirement) =>
      standingOf(requirement, {
        verdicts: verdicts.get(track.id) ?? [],
        corrections: beside.corrections,
        basis: basisOf(requirement, gathered, beside),
      }),
    );
    return [[track.id, { track, gathered, standings, ...beside }]];
  });
  return new Map(audits);
};

/** How the audit of one track stands. */
export const loadAudit = async (
  context: Pick<Context, 'shippedFolder' | 'now'> & { readonly db: Context['db'] | Transaction },
  track: Track,
): Promise<Audit> => {
  const audit = (await listAudits(context, [track])).get(track.id);
  if (audit === undefined) throw new Error('a track that was asked for was not answered');
  return audit;
};
