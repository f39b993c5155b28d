import { createHmac, randomBytes } from 'node:crypto';
import type { Context } from '../../../platform/context.ts';
import { seal, unseal } from '../../../platform/crypto/seal.ts';
import { listLivingPairs } from '../store/pairs.ts';
import type { RespondentRow } from '../store/respondents.ts';

/** A new key for two measurements, sealed under a key that is not in the database. */
export const makePairSecret = ({ keys }: Context, pair: string): Buffer =>
  seal(keys.wrapping, randomBytes(32), `survey-pair/${pair}`);

/** The mark of an establishment under a key: whoever lacks the key cannot tell whose it is, nor make it. */
const markOf = (secret: Uint8Array, firm: string): Buffer =>
  createHmac('sha256', secret).update(`survey-pair\n${firm}`).digest();

export interface Marks {
  /** Under the key with the measurement before. */
  readonly before: Buffer | null;
  /** Under the key with the measurement after. */
  readonly after: Buffer | null;
}

/** The marks of a firm that agreed, under each key its wave has; none where there is no key. */
export const marksFor = async (
  context: Context,
  { wave, firm }: Pick<RespondentRow, 'wave' | 'firm'>,
): Promise<Marks> => {
  const marks: { before: Buffer | null; after: Buffer | null } = { before: null, after: null };
  if (firm === null) return marks;
  for (const pair of await listLivingPairs(context.db, wave)) {
    const secret = unseal(context.keys.wrapping, pair.secret, `survey-pair/${pair.id}`);
    if (secret === null)
      throw new Error('the key of two measurements cannot be opened: is this the key file it was made with?');
    marks[pair.firstWave === wave ? 'after' : 'before'] = markOf(secret, firm);
  }
  return marks;
};
