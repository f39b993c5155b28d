import type { Context } from '../../platform/context.ts';
import type { Stand } from '../accounts/action.ts';
import { asWhoever, inInstance, inTrack } from '../accounts/standings.ts';
import type { Certificate } from './model.ts';
import { findCertificate } from './queries.ts';
import { readRegisterNumber } from './rules/register-number.ts';

/** The certificate an address names, however its number is written there; null when the register has none. */
export const certificateAt = async (context: Context, named: unknown): Promise<Certificate | null> => {
  const number = readRegisterNumber(String(named ?? '').replace(/\.json$/, ''));
  return number === null ? null : findCertificate(context.db, number);
};

/** The roles in the instance and in the track of the certificate that `number` names; null when there is no such number. */
export const atCertificate: Stand = async (context, ids) => {
  const certificate = await certificateAt(context, ids['number']);
  if (certificate === null) return null;
  const standings = [await inInstance(context, ids), await inTrack(context, { track: certificate.trackId })];
  const known = standings.filter((standing) => standing !== null);
  return {
    roles: [...new Set(known.flatMap((standing) => standing.roles))],
    parties: known.flatMap((standing) => standing.parties),
    own: false,
  };
};

/** As at the certificate, and whoever where the register has none: its page says so itself. */
export const atAnyNumber: Stand = async (context, ids) =>
  (await atCertificate(context, ids)) ?? asWhoever(context, ids);
