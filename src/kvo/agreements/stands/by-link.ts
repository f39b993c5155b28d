import type { Stand } from '../../accounts/action.ts';
import { findLink } from '../store/by-link/links.ts';

/** Who bears a link is the signatory it was made for, whoever else they may be. */
export const byLink: Stand = async (context, ids) => {
  const link = await findLink(context.db, String(ids['token'] ?? ''));
  return link === null ? null : { roles: ['signatory', 'anyone'], parties: [], own: true };
};
