import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { queueLetter } from '../../../platform/mail/queue-letter.ts';
import { listPeopleWith } from '../../accounts/queries.ts';
import type { TransactionKind } from '../model.ts';

const readers = ['facilitator', 'park-manager'];

/** Queues a letter about what happened to a certificate, to the facilitators and park managers of its track, each once. */
export const queueLetters = async (
  tx: Transaction,
  context: Context,
  about: { readonly number: string; readonly track: string; readonly kind: Exclude<TransactionKind, 'renewed'> },
): Promise<void> => {
  const people = await listPeopleWith(tx, 'track', [about.track]);
  const wanted = new Map(
    people.filter((person) => readers.includes(person.role)).map((person) => [person.email, person]),
  );
  for (const { email, language, name } of wanted.values()) {
    await queueLetter(tx, context, {
      kind: 'certificates.happened',
      to: email,
      language,
      particulars: { number: about.number, happened: about.kind, name },
    });
  }
};
