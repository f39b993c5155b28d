import type { RespondentLanguage } from '../../kernel/respondent-language.ts';
import type { Context } from '../../platform/context.ts';
import type { Database, Transaction } from '../../platform/database/tables.ts';
import { listContacts } from '../areas/queries.ts';
import type { Recipient } from './letters/address-key.ts';
import { addressKey } from './letters/address-key.ts';
import { listAddressMarks, markKey } from './store/addresses.ts';
import { listRefusing } from './store/calls.ts';
import type { OpenInvitation } from './store/mailings.ts';
import { listOpenInvitations } from './store/mailings.ts';

/** Why a firm that has not answered gets no mail. */
type Unmailed = 'no-address' | 'failing' | 'declined' | 'refuses';

/** A firm that has not answered, and how it can be reached. */
export interface Reach extends OpenInvitation {
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: RespondentLanguage | null;
  readonly unmailed: Unmailed | null;
  /** The code with which a mail server refused its address. */
  readonly failing: string | null;
}

/** A firm that gets mail. */
export type Mailed = Reach & { readonly email: string; readonly unmailed: null };

export const recipientOf = (context: Pick<Context, 'keys'>, park: string, email: string): Recipient => ({
  park,
  address: addressKey(context.keys, email),
});

/** The firms of a wave that have not answered, by name, and whether and why not they can be mailed. */
export const listReach = async (
  db: Database | Transaction,
  context: Pick<Context, 'keys'>,
  wave: string,
): Promise<readonly Reach[]> => {
  const open = await listOpenInvitations(db, wave);
  const contacts = await listContacts(
    db,
    open.map((one) => one.firm),
  );
  const marks = await listAddressMarks(db, [...new Set(open.map((one) => one.park))]);
  const refusing = await listRefusing(db, wave);
  return open.map((one) => {
    const { email = null, phone = null, language = null } = contacts.get(one.firm) ?? {};
    const mark = email === null ? undefined : marks.get(markKey(recipientOf(context, one.park, email)));
    const failing = mark?.failing ?? null;
    const why = (): Unmailed | null => {
      if (refusing.has(one.population)) return 'refuses';
      if (email === null) return 'no-address';
      if ((mark?.declinedOn ?? null) !== null) return 'declined';
      return failing === null ? null : 'failing';
    };
    return { ...one, email, phone, language, failing, unmailed: why() };
  });
};

export const isMailed = (one: Reach): one is Mailed => one.unmailed === null && one.email !== null;
