import { z } from 'zod';
import { optionalText, wholeNumber } from '../../../kernel/fields.ts';
import type { Refused, Result } from '../../../kernel/result.ts';
import { ok, refuseWith } from '../../../kernel/result.ts';
import type { Context } from '../../../platform/context.ts';
import { transact } from '../../../platform/database/transact.ts';
import { appendEvent } from '../../../platform/ledger/append.ts';
import type { Action } from '../../accounts/action.ts';
import { partyId } from '../../partners/model.ts';
import { findParty } from '../../partners/queries.ts';
import { trackId } from '../../tracks/model.ts';
import { getTrack } from '../../tracks/queries.ts';
import { atParty } from '../at-part.ts';
import { ownContribution } from '../document/usual-texts.ts';
import { untouched } from '../model.ts';
import { decideText } from '../rules/decide-text.ts';
import { readContributions } from '../store/drafts.ts';
import { saveContribution } from '../store/save-draft.ts';
import { textIsFrozen } from './text-is-frozen.ts';

const which = { track: trackId, party: partyId, version: wholeNumber(0, 1_000_000) };
const restoreInput = z.object(which);
const input = z.object({ ...which, text: optionalText(10_000) });

type Code = 'text-is-frozen' | 'changed-meanwhile' | 'unknown-party';

const change = (
  context: Context,
  { track: id, party: part, version, text: typed }: z.infer<typeof input>,
): Promise<Result<string, Refused<Code>>> =>
  transact(context.db, async (tx) => {
    const party = await findParty(tx, id, part);
    if (party === null || party.hasLeft) return refuseWith('unknown-party');
    if (await textIsFrozen(tx, context, await getTrack(tx, id))) return refuseWith('text-is-frozen');
    const kept = (await readContributions(tx, id)).get(part) ?? untouched;
    const text = ownContribution(typed, party.kind);
    const decided = decideText(kept, { text, version });
    if (!decided.ok) return decided;
    if (decided.value === null) return ok(party.name);
    const saved = await saveContribution(tx, context, { track: id, part }, decided.value);
    if (!saved) return refuseWith('changed-meanwhile');
    const kind = text === null ? 'covenants.contribution-restored' : 'covenants.contribution-changed';
    await appendEvent(tx, context, { track: id, kind, payload: { party: part, partyName: party.name } });
    return ok(party.name);
  });

/** Saves what one party brings in, as long as the covenant is not frozen. Gives the name of the party. */
export const changeContribution: Action<z.infer<typeof input>, Code, string> = {
  name: 'covenants.change-contribution',
  permission: 'covenants.edit',
  stand: atParty,
  input,
  run: change,
};

/** Takes what one party brings in back to what its kind usually does. */
export const restoreContribution: Action<z.infer<typeof restoreInput>, Code, string> = {
  name: 'covenants.restore-contribution',
  permission: 'covenants.edit',
  stand: atParty,
  input: restoreInput,
  run: (context, asked) => change(context, { ...asked, text: '' }),
};
