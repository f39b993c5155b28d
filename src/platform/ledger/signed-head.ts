import { signBytes, verifyBytes } from '../crypto/ed25519.ts';
import type { Keys } from '../crypto/keys.ts';
import type { Database, Transaction } from '../database/tables.ts';
import type { LedgerHead } from './event.ts';
import { beginning } from './event.ts';

/** The newest event of the chain; sequence 0 when there is none yet. */
export const newestHead = async (db: Database | Transaction): Promise<LedgerHead> => {
  const row = await db
    .selectFrom('ledger_event')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? { sequence: 0, hash: beginning };
};

const contentOf = (head: LedgerHead): Buffer => Buffer.from(`keurpark-head\n${head.sequence}\n${head.hash}`);

/** A head as it is printed on documents and mailed: `sequence:hash:signature`, with the instance's Ed25519 key. */
export const signHead = (keys: Keys, head: LedgerHead): string =>
  `${head.sequence}:${head.hash}:${signBytes(keys.signing, contentOf(head)).toString('base64url')}`;

/** Reads a printed head; says why when it is not one, or was not signed by this instance. */
export const readSignedHead = (keys: Keys, text: string): LedgerHead | 'malformed' | 'bad-signature' => {
  const match = /^(\d{1,15}):([0-9a-f]{64})(?::([\w-]{86}))?$/.exec(text.trim());
  if (match?.[1] === undefined || match[2] === undefined) return 'malformed';
  const head = { sequence: Number(match[1]), hash: match[2] };
  if (match[3] === undefined) return head;
  return verifyBytes(keys.verifying, contentOf(head), Buffer.from(match[3], 'base64url')) ? head : 'bad-signature';
};
