import type { Context } from '../../../platform/context.ts';
import type { Transaction } from '../../../platform/database/tables.ts';
import { queueLetter } from '../../../platform/mail/queue-letter.ts';
import { listPeopleWith } from '../../accounts/queries.ts';

/** What there is to tell of an audit. */
export const news = ['non-conformity', 'corrected', 'certify', 'refuse'] as const;
export type News = (typeof news)[number];

const readers: Readonly<Record<News, readonly string[]>> = {
  'non-conformity': ['facilitator', 'park-manager'],
  corrected: ['auditor'],
  certify: ['facilitator', 'park-manager'],
  refuse: ['facilitator', 'park-manager'],
};

/** Queues a letter to whoever must act on it or was waiting for it, each once. */
export const tellOfAudit = async (
  tx: Transaction,
  context: Context,
  about: { readonly track: string; readonly what: News; readonly criterion: string | null },
): Promise<void> => {
  const people = await listPeopleWith(tx, 'track', [about.track]);
  const wanted = new Map(
    people.filter((person) => readers[about.what].includes(person.role)).map((person) => [person.email, person]),
  );
  for (const { email, language, name } of wanted.values()) {
    await queueLetter(tx, context, { kind: 'audits.news', to: email, language, particulars: { ...about, name } });
  }
};
