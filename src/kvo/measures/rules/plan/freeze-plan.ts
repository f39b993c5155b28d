import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';

export type FreezeRefusal = 'plan-empty' | 'changed-meanwhile';

interface FreezeGround {
  /** The digest of what whoever freezes has seen, and of the plan as it is. */
  readonly seen: string;
  readonly digest: string;
  readonly measures: number;
  readonly newest: { readonly version: number; readonly digest: string } | null;
}

/** The number of the version; `isNew` is false when the newest one reads exactly so already. */
export interface Freeze {
  readonly version: number;
  readonly isNew: boolean;
}

/** Decides on freezing a plan: exactly what was seen, with something in it; the same plan is not frozen twice. */
export const decideFreeze = ({
  seen,
  digest,
  measures,
  newest,
}: FreezeGround): Result<Freeze, Refused<FreezeRefusal>> => {
  if (measures === 0) return refuseWith('plan-empty');
  if (seen !== digest) return refuseWith('changed-meanwhile');
  return ok({
    version: newest?.digest === digest ? newest.version : (newest?.version ?? 0) + 1,
    isNew: newest?.digest !== digest,
  });
};
