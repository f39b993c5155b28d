import { dayOf } from '../../../kernel/dates.ts';
import type { AgreementKind } from '../../agreements/model.ts';
import type { SignedFacts } from '../../agreements/queries.ts';
import { listSignedFacts } from '../../agreements/queries.ts';
import type { Track } from '../../tracks/model.ts';
import type { SignedFact } from '../model.ts';
import type { Asking } from './asking.ts';

export const nothingSigned: SignedFact = {
  version: null,
  complete: false,
  completeOn: null,
  parties: [],
  outdated: false,
};

const factOf = ({ version, complete, completeSince, parties, outdated }: SignedFacts): SignedFact => ({
  version:
    version === null
      ? null
      : { number: version.number, digest: version.digest, annexes: version.annexes.map((annex) => annex.digest) },
  complete,
  completeOn: completeSince === null ? null : dayOf(completeSince),
  parties: parties.map(({ id, kind, name, state }) => ({ id, kind, name, state })),
  outdated,
});

/** How the agreements of one kind of tracks are signed, per track. */
export const gatherSigned = async (
  asking: Asking,
  tracks: readonly Track[],
  kind: AgreementKind,
): Promise<ReadonlyMap<string, SignedFact>> =>
  new Map([...(await listSignedFacts(asking, tracks, kind))].map(([track, facts]) => [track, factOf(facts)]));
