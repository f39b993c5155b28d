import { measurePaths } from '../../../../paths/measures.ts';
import type { PageDefinition } from '../../../accounts/entrance.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { findFrozenPlan } from '../../plan-queries.ts';
import { versionNumber } from './plan-version.tsx';

/** A frozen version as the very bytes its digest is of: whoever hashes the file finds the fingerprint. */
export const planFilePage: PageDefinition = {
  name: 'measures.plan-file',
  path: measurePaths.planFile,
  permission: 'measures.read',
  stand: inTrack,
  show: async (context, visit) => {
    const version = versionNumber(visit.params['version']);
    const frozen = version === null ? null : await findFrozenPlan(context.db, visit.params['track'] ?? '', version);
    if (frozen === null) return { kind: 'not-found' };
    return { kind: 'file', bytes: frozen.content, name: `plan-${frozen.version}.json`, mediaType: 'application/json' };
  },
};
