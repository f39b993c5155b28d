import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { queueLetter } from '../../../platform/mail/queue-letter.ts';
import { listPeopleWith } from '../../accounts/queries.ts';
import type { OtherAnswer } from '../model.ts';
import type { Link } from '../store/by-link/links.ts';
import { listPresentSignatories } from '../store/signatories.ts';

export type AnswerKind = OtherAnswer['kind'];

/** Queues the letters about an answer: to the facilitators, and of a refusal also to everybody else asked to sign. */
export const tellOfAnswer = async (tx: Transaction, context: Context, link: Link, kind: AnswerKind): Promise<void> => {
  const people = await listPeopleWith(tx, 'track', [link.track]);
  const facilitators = new Map(
    people.filter((person) => person.role === 'facilitator').map((person) => [person.email, person]),
  );
  const letter = kind === 'declined' ? 'agreements.declined' : 'agreements.wrong-person';
  const about = { track: link.track, kind: link.kind, signatory: link.signatory, version: link.version };
  for (const { email, name, language } of facilitators.values()) {
    await queueLetter(tx, context, {
      kind: letter,
      to: email,
      language,
      particulars: { ...about, name, isFacilitator: true },
    });
  }
  if (kind !== 'declined') return;
  for (const { id, email, name, language } of await listPresentSignatories(tx, link.agreement)) {
    if (id === link.signatory || email === null || facilitators.has(email)) continue;
    await queueLetter(tx, context, {
      kind: letter,
      to: email,
      language,
      particulars: { ...about, name, isFacilitator: false },
    });
  }
};
