import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { orderedId } from '../../kernel/ids.ts';
import { digestOf } from '../crypto/digest.ts';
import { transact } from '../database/transact.ts';
import { appendEvent } from './append.ts';
import { erasePersonal } from './erase-personal.ts';
import type { LedgerEntry, LedgerHead } from './event.ts';
import { listEvents } from './list-events.ts';
import { newestHead, readSignedHead, signHead } from './signed-head.ts';
import type { LedgerFault } from './verify.ts';
import { verifyLedger } from './verify.ts';

let world: World;
let owner: pg.Client;
beforeAll(async () => {
  world = await aWorld();
  owner = new pg.Client({ connectionString: world.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await world.close();
});

const append = (entry: LedgerEntry): Promise<LedgerHead> =>
  transact(world.instance.db, (tx) => appendEvent(tx, world.context(), entry));

/** Somebody with the owner's rights and no scruples: the guards are off while they work. */
const tamper = async (...statements: readonly string[]): Promise<void> => {
  await owner.query('begin');
  await owner.query('alter table ledger_event disable trigger all');
  for (const statement of statements) await owner.query(statement);
  await owner.query('alter table ledger_event enable trigger all');
  await owner.query('commit');
};

const faults = async (anchors: readonly LedgerHead[] = []): Promise<readonly LedgerFault[]> =>
  (await verifyLedger(world.instance.db, anchors)).faults;

const track = orderedId();
const other = orderedId();

/** Seven events: one of the instance, the rest of two tracks in turn; the fifth tells of a person. */
const anEarlierStory = async (): Promise<LedgerHead> => {
  await tamper('delete from ledger_personal', 'delete from ledger_event');
  await append({ track: null, kind: 'test.begun', payload: { by: 'nobody' } });
  for (const [index, of] of [track, other, track, other, track, other].entries()) {
    const personal = index === 3 ? { name: 'Anneke Postma', email: 'anneke@voorbeeld.nl' } : undefined;
    const payload = { step: index, ...(index === 3 ? { member: 'm-1' } : {}) };
    await append({ track: of, kind: 'test.stepped', payload, ...(personal === undefined ? {} : { personal }) });
  }
  return newestHead(world.instance.db);
};

describe('the ledger as it was written', () => {
  beforeEach(anEarlierStory);

  test('verifies, up to the head that was known', async () => {
    const head = await newestHead(world.instance.db);
    expect(await verifyLedger(world.instance.db, [head])).toEqual({ events: 7, head, faults: [] });
  });

  test('is clean when empty', async () => {
    await tamper('delete from ledger_personal', 'delete from ledger_event');
    const report = await verifyLedger(world.instance.db, [{ sequence: 0, hash: '0'.repeat(64) }]);
    expect([report.events, report.faults]).toEqual([0, []]);
  });

  test('keeps names and addresses out of the chain itself', async () => {
    const rows = await owner.query<{ payload: string; actor: string }>('select payload, actor from ledger_event');
    expect(JSON.stringify(rows.rows)).not.toContain('Anneke');
    expect(JSON.stringify(rows.rows)).toContain('sha256:');
  });

  test('fifty appends at once make one unbroken chain', async () => {
    const heads = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        append({ track: index % 2 === 0 ? track : other, kind: 'test.raced', payload: { index } }),
      ),
    );
    expect(heads.map((head) => head.sequence).toSorted((one, two) => one - two)).toEqual(
      Array.from({ length: 50 }, (_, index) => 8 + index),
    );
    expect(await verifyLedger(world.instance.db, heads)).toMatchObject({ events: 57, faults: [] });
  });

  test('an append whose transaction fails leaves no gap', async () => {
    const failing = transact(world.instance.db, async (tx) => {
      await appendEvent(tx, world.context(), { track, kind: 'test.lost', payload: {} });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await append({ track, kind: 'test.kept', payload: {} })).sequence).toBe(8);
    expect(await faults()).toEqual([]);
  });
});

describe('tampering is found and named', () => {
  let head: LedgerHead;
  beforeEach(async () => {
    head = await anEarlierStory();
  });

  test.each([
    ['payload', `payload = replace(payload, '"step":2', '"step":9')`],
    ['actor', `actor = '{"id":"x","kind":"person"}'`],
    ['kind', `kind = 'test.other'`],
    ['moment', `occurred_at = occurred_at - interval '1 day'`],
    ['track', 'track_id = null, previous_track_hash = null'],
    ['hash', `hash = repeat('a', 64)`],
    ['payload into what is no JSON', `payload = '{'`],
  ])('a changed %s', async (_what, change) => {
    await tamper(`update ledger_event set ${change} where sequence = 4`);
    expect((await faults([head]))[0]).toEqual({ sequence: 4, fault: 'changed' });
  });

  test('a removed row', async () => {
    await tamper('delete from ledger_event where sequence = 3');
    expect(await faults([head])).toEqual([{ sequence: 3, fault: 'removed' }]);
  });

  test('the first row removed', async () => {
    await tamper('delete from ledger_event where sequence = 1');
    expect(await faults()).toEqual([{ sequence: 1, fault: 'removed' }]);
  });

  test('two rows that changed places', async () => {
    await tamper(
      'update ledger_event set sequence = 900 where sequence = 3',
      'update ledger_event set sequence = 3 where sequence = 4',
      'update ledger_event set sequence = 4 where sequence = 900',
    );
    expect((await faults()).slice(0, 2)).toEqual([
      { sequence: 3, fault: 'changed' },
      { sequence: 4, fault: 'changed' },
    ]);
  });

  test('a row changed and its own hash made to fit', async () => {
    const found = await owner.query('select * from ledger_event where sequence = 4');
    const row: Record<string, unknown> = found.rows[0];
    const hash = digestOf({
      sequence: 4,
      id: String(row['id']),
      track: String(row['track_id']),
      kind: 'test.forged',
      payload: JSON.parse(String(row['payload'])),
      actor: JSON.parse(String(row['actor'])),
      occurredAt: (row['occurred_at'] as Date).toISOString(),
      recordedAt: (row['recorded_at'] as Date).toISOString(),
      previous: String(row['previous_hash']),
      previousOfTrack: String(row['previous_track_hash']),
    });
    await tamper(`update ledger_event set kind = 'test.forged', hash = '${hash}' where sequence = 4`);
    expect((await faults())[0]).toEqual({ sequence: 5, fault: 'reordered' });
  });

  test('a changed personal value, and one that was put in afterwards', async () => {
    await tamper(`update ledger_personal set content = 'Femke Bakker' where field = 'name'`);
    expect(await faults([head])).toEqual([{ sequence: 5, fault: 'personal-changed' }]);
    await anEarlierStory();
    await tamper(
      `insert into ledger_personal select id, 'name', '\\x00000000000000000000000000000000', 'x' from ledger_event where sequence = 2`,
    );
    expect(await faults()).toEqual([{ sequence: 2, fault: 'personal-changed' }]);
  });

  test('a tail that was cut: seen with a known head, and not without', async () => {
    await tamper('delete from ledger_event where sequence > 5');
    expect(await faults([head])).toEqual([{ sequence: 7, fault: 'head-missing' }]);
    expect(await faults()).toEqual([]);
  });

  test('a tail that was written anew: differs from the known head', async () => {
    await tamper('delete from ledger_event where sequence = 7');
    await append({ track: other, kind: 'test.forged', payload: {} });
    expect(await faults([head])).toEqual([{ sequence: 7, fault: 'head-differs' }]);
    expect(await faults()).toEqual([]);
  });
});

describe('erasing personal fields', () => {
  beforeEach(anEarlierStory);

  test('of what an event names: the chain still verifies, and the reader sees that they are gone', async () => {
    const head = await newestHead(world.instance.db);
    const erase = (of: string): Promise<number> =>
      transact(world.instance.db, (tx) => erasePersonal(tx, { track: of, field: 'member', is: 'm-1' }));
    expect(await erase(track)).toBe(0);
    expect(await erase(other)).toBe(2);
    expect(await faults([head])).toEqual([]);
    const [event] = (await listEvents(world.instance.db, other, { limit: 10 })).filter((one) => one.sequence === 5);
    expect(event?.personal).toEqual({ name: null, email: null });
    expect(event?.payload).toEqual({ step: 3, member: 'm-1' });
  });

  test('by id, and of nothing', async () => {
    const events = await listEvents(world.instance.db, other, { limit: 10 });
    expect(events[1]?.personal).toEqual({ name: 'Anneke Postma', email: 'anneke@voorbeeld.nl' });
    const rows = await owner.query<{ id: string }>('select id from ledger_event where sequence = 5');
    const ids = rows.rows.map((row) => row.id);
    expect(await transact(world.instance.db, (tx) => erasePersonal(tx, { ids: [] }))).toBe(0);
    expect(await transact(world.instance.db, (tx) => erasePersonal(tx, { ids }))).toBe(2);
    expect(await faults()).toEqual([]);
  });
});

describe('the rights of the application', () => {
  const asApp = async (statement: string): Promise<string> => {
    const client = new pg.Client({ connectionString: world.appUrl });
    await client.connect();
    try {
      await client.query(statement);
      return 'done';
    } catch (error) {
      return String(Reflect.get(Object(error), 'code'));
    } finally {
      await client.end();
    }
  };

  test.each([
    ['update', `update ledger_event set kind = 'test.x'`],
    ['delete', 'delete from ledger_event'],
    ['truncate', 'truncate ledger_event cascade'],
    ['switching the guards off', 'alter table ledger_event disable trigger all'],
  ])('it may not %s', async (_what, statement) => {
    expect(await asApp(statement)).toBe('42501');
  });

  test('and the owner is stopped too, unless the guards are taken away', async () => {
    await anEarlierStory();
    for (const statement of [
      'delete from ledger_event',
      `update ledger_event set kind = 'test.x'`,
      'truncate ledger_event cascade',
    ])
      await expect(owner.query(statement)).rejects.toMatchObject({ code: 'KP001' });
    expect(await faults()).toEqual([]);
  });
});

describe('a signed head', () => {
  test('comes back as it went, and no other passes for it', async () => {
    const head = await anEarlierStory();
    const { keys } = world.instance;
    const text = signHead(keys, head);
    expect(readSignedHead(keys, ` ${text}\n`)).toEqual(head);
    expect(readSignedHead(keys, text.replace(/^7/, '6'))).toBe('bad-signature');
    expect(readSignedHead(keys, 'zeven')).toBe('malformed');
  });
});
