import type { Stand } from '../accounts/action.ts';
import { inTrack } from '../accounts/standings.ts';
import { findProposal } from './proposals/proposals-of.ts';

/** The roles in the track, where a closed wave of it proposes this; null when it does not. */
export const atProposal: Stand = async (context, ids) => {
  const standing = await inTrack(context, ids);
  return standing === null || (await findProposal(context, ids)) === null ? null : standing;
};
