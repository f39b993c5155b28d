import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { findAgreement } from '../../agreements/queries.ts';
import type { Track } from '../../tracks/model.ts';

/** Whether a version of the covenant of a track stands, so that its text is not changed. */
export const textIsFrozen = async (tx: Transaction, context: Context, track: Track): Promise<boolean> =>
  (await findAgreement({ db: tx, shippedFolder: context.shippedFolder }, track, 'covenant')).current !== null;
