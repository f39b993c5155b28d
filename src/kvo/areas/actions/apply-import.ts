import { z } from 'zod';
import { tick } from '../../../kernel/fields.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { inPark } from '../../accounts/standings.ts';
import { importId, parkId } from '../model.ts';
import type { ImportPreview } from '../preview/preview-import.ts';
import { previewImport } from '../preview/preview-import.ts';
import type { ImportChanges } from '../rules/import/decide-import.ts';
import { decideImport, matchChoices } from '../rules/import/decide-import.ts';
import { applyChanges } from '../store/apply-import.ts';
import type { ImportOutcome } from '../store/imports.ts';
import { closeImport, findImport } from '../store/imports.ts';
import { lockPark } from '../store/parks.ts';

const rowNumbers = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.coerce.number().int().positive()),
);

const input = z.object({
  park: parkId,
  import: importId,
  /** The digest of the plan that was looked at. */
  plan: z.string().default(''),
  missingHaveLeft: tick,
  matches: z.preprocess((value) => value ?? null, z.enum(matchChoices, 'unknown-choice').nullable()),
  same: rowNumbers,
});

type Code = 'import-gone' | 'import-incomplete' | 'matches-undecided' | 'changed-meanwhile';

const outcomeOf = ({ read }: ImportPreview, changes: ImportChanges): ImportOutcome => ({
  rows: read?.total ?? 0,
  added: changes.add.length,
  changed: changes.change.length,
  unchanged: changes.unchanged,
  ended: changes.end.length,
  skipped: read?.skipped.length ?? 0,
});

/** Writes an upload into the list, all of it or nothing, and only what was looked at. */
export const applyImport: Action<z.infer<typeof input>, Code, ImportOutcome> = {
  name: 'areas.apply-import',
  permission: 'areas.edit',
  stand: inPark,
  input,
  run: (context, { park, import: id, ...said }) =>
    transact(context.db, async (tx) => {
      await lockPark(tx, park);
      const known = await findImport(tx, park, id);
      if (known?.outcome != null) return ok(known.outcome);
      const preview = await previewImport(tx, context, park, id);
      if (preview === null) return refuseWith('import-gone');
      const { plan, upload } = preview;
      if (plan === null) return refuseWith('import-incomplete');
      if (preview.key !== said.plan) return refuseWith('changed-meanwhile');
      if (plan.proposed.length > 0 && said.matches === null)
        return refuseWith('matches-undecided', { field: 'matches' });
      const decision = { matches: said.matches, sameRows: new Set(said.same), missingHaveLeft: said.missingHaveLeft };
      const changes = decideImport(plan, decision, upload.settings.mapping.asOf);
      await applyChanges(tx, context, park, changes);
      const outcome = outcomeOf(preview, changes);
      await closeImport(tx, upload.id, outcome, context.now);
      await appendEvent(tx, context, {
        track: null,
        kind: 'areas.firms-imported',
        payload: { park, import: upload.id, digest: upload.digest, asOf: upload.settings.mapping.asOf, ...outcome },
      });
      return ok(outcome);
    }),
};
