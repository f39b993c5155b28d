import type { Context } from '../platform/context.ts';
import type { Database } from '../platform/database/tables.ts';
import { transact } from '../platform/database/transact.ts';
import { appendEvent } from '../platform/ledger/append.ts';

/** Empty; a demo that was built by half; a demo; or somebody's real data. */
export type DemoStanding = 'empty' | 'half-built' | 'ready' | 'real';

/** What a database holds, as far as a demo is concerned. */
export const demoStandingOf = async (db: Database): Promise<DemoStanding> => {
  const rows = await db.selectFrom('instance_mark').select('name').execute();
  const marks = new Set(rows.map((row) => row.name));
  if (marks.has('demo-ready')) return 'ready';
  if (marks.has('demo')) return 'half-built';
  const event = await db.selectFrom('ledger_event').select('id').limit(1).executeTakeFirst();
  return event === undefined ? 'empty' : 'real';
};

const mark = { content: 'everything here is invented' };

/** Marks an empty instance as a demo, before anything else happens in it: for ever, in its ledger too. */
export const markAsDemo = (context: Context): Promise<void> =>
  transact(context.db, async (tx) => {
    await tx
      .insertInto('instance_mark')
      .values({ ...mark, name: 'demo', set_at: context.now })
      .execute();
    await appendEvent(tx, context, { track: null, kind: 'accounts.demo-marked', payload: {} });
  });

/** Marks the demo as built to the end. */
export const markAsReady = async (context: Context): Promise<void> => {
  await context.db
    .insertInto('instance_mark')
    .values({ ...mark, name: 'demo-ready', set_at: context.now })
    .execute();
};
