import { isUuid } from '../../../kernel/ids.ts';
import type { Context } from '../../../platform/context.ts';
import type { Stand } from '../../accounts/action.ts';
import { inTrack } from '../../accounts/standings.ts';
import { listParties } from '../../partners/queries.ts';
import type { AgreementKind } from '../model.ts';
import { kindOf } from '../model.ts';
import { findPaper } from '../store/papers.ts';
import { findSignatory } from '../store/signatories.ts';

type Of = { readonly track: string; readonly kind: AgreementKind };
type IsThere = (context: Context, of: Of, id: string) => Promise<boolean>;

/** The roles in the track, where the address names a kind of agreement and a thing in it that is there. */
const where =
  (param: string | null, isThere: IsThere): Stand =>
  async (context, ids) => {
    const standing = await inTrack(context, ids);
    const kind = kindOf(ids['agreement']);
    if (standing === null || kind === null) return null;
    if (param === null) return standing;
    const id = String(ids[param] ?? '').toLowerCase();
    return isUuid(id) && (await isThere(context, { track: String(ids['track']).toLowerCase(), kind }, id))
      ? standing
      : null;
  };

/** The roles in the track named by `track`, for the kind of agreement named by `agreement`. */
export const inAgreement: Stand = where(null, async () => true);

/** The same, for one signatory of it. */
export const ofSignatory: Stand = where(
  'signatory',
  async (context, of, id) => (await findSignatory(context.db, of, id)) !== null,
);

/** The same, for one copy signed by hand. */
export const ofPaper: Stand = where('paper', async (context, of, id) => (await findPaper(context.db, of, id)) !== null);

/** The roles in the track, for one party that sits at its table now. */
export const ofPartyAtTheTable: Stand = async (context, ids) => {
  const standing = await inTrack(context, ids);
  if (standing === null) return null;
  const parties = await listParties(context.db, [String(ids['track']).toLowerCase()]);
  return parties.some((party) => party.id === String(ids['party']).toLowerCase()) ? standing : null;
};
