import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FakeMailServer, Mood } from '../../../test/fake-mail-server.ts';
import { aFakeMailServer } from '../../../test/fake-mail-server.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import type { AddressRefused, LetterKind } from '../../kernel/letter.ts';
import type { Context } from '../context.ts';
import { transact } from '../database/transact.ts';
import type { PostOffice } from './deliver-letter.ts';
import { deliverLetter } from './deliver-letter.ts';
import { queueLetter } from './queue-letter.ts';
import { smtpTransport } from './transport.ts';
import { retryForgottenLetters } from './try-letter.ts';

let world: World;
let server: FakeMailServer;
let office: PostOffice;
let told: AddressRefused[];

const kind: LetterKind<Context> = {
  kind: 'test.letter',
  name: () => 'test',
  isKey: false,
  write: async () => ({ subject: 'Onderwerp', paragraphs: ['Tekst'], footer: [] }),
  refused: async (_context, _particulars, refusal) => {
    told.push(refusal);
  },
};

beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  server = await aFakeMailServer();
  told = [];
  const transport = smtpTransport(server.url, 'post@keurpark.test', { connection: 2_000, silence: 400 });
  office = { kinds: new Map([[kind.kind, kind]]), transport };
  await world.connection.db.deleteFrom('mail_rest').execute();
});
afterEach(() => server.close());

const queue = (inBulk = false): Promise<string> =>
  transact(world.connection.db, (tx) =>
    queueLetter(tx, world.context(), {
      kind: kind.kind,
      to: 'bakker@voorbeeld.test',
      language: 'nl',
      particulars: {},
      ...(inBulk ? { inBulk: { afterSeconds: 0 } } : {}),
    }),
  );
const deliver = (id: string): Promise<void> => deliverLetter(office, world.context(), id);
const row = (id: string) =>
  world.connection.db.selectFrom('mail_letter').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
const jobsOf = async (id: string): Promise<number> => {
  const { rows } = await world.connection.pool.query(
    "select 1 from graphile_worker.jobs where key = $1 and run_at > now() + interval '30 seconds'",
    [`letter/${id}`],
  );
  return rows.length;
};
const inTurn = (...moods: Mood[]): void => {
  server.moods = moods;
};

describe('a mail server that does not take a letter', () => {
  test('and refuses the address for good: nothing more is sent, and the sender is told', async () => {
    inTurn({ at: 'rcpt', answer: '550 5.1.1 no such user' });
    const id = await queue();
    await deliver(id);
    await deliver(id);
    expect(await row(id)).toMatchObject({ state: 'refused', trouble: '550 5.1.1', particulars: null });
    expect(told).toEqual([{ recipient: 'bakker@voorbeeld.test', reason: '550 5.1.1' }]);
    expect(server.got).toEqual([]);
  });

  test('because of who we are: the address is not to blame', async () => {
    inTurn({ at: 'end', answer: '554 5.7.1 not from you' });
    const id = await queue();
    await deliver(id);
    expect(await row(id)).toMatchObject({ state: 'refused', trouble: '554 5.7.1' });
    expect(told).toEqual([]);
  });

  test.each([
    [{ at: 'rcpt', answer: '451 4.7.1 greylisted' } as const, '451 4.7.1', false],
    [{ at: 'greeting', answer: '421 4.3.2 busy' } as const, '421 4.3.2', true],
    [{ at: 'greeting', answer: '554 no service' } as const, '554', true],
    [{ at: 'end', answer: '452 4.3.1 full' } as const, '452 4.3.1', false],
  ])('not now: %o is tried again, and arrives once', async (mood, trouble, rests) => {
    inTurn(mood, 'takes');
    const id = await queue();
    await deliver(id);
    expect(await row(id)).toMatchObject({ state: 'queued', trouble, attempts: 1, held_until: null });
    expect(await jobsOf(id)).toBe(1);
    expect(await world.connection.db.selectFrom('mail_rest').select('reason').execute()).toHaveLength(rests ? 1 : 0);
    await deliver(id);
    expect((await row(id)).state).toBe('sent');
    expect(server.got.filter((mail) => mail.id === id)).toHaveLength(mood.at === 'end' ? 2 : 1);
  });

  test.each(['drop', 'hang'] as const)(
    'and may have taken it (%s): sent again under the same id and date',
    async (mood) => {
      inTurn(mood, 'takes');
      const id = await queue();
      await deliver(id);
      expect(await row(id)).toMatchObject({ state: 'queued', unanswered: 1, attempts: 1 });
      await deliver(id);
      expect((await row(id)).state).toBe('sent');
      expect(server.got.map((mail) => mail.id)).toEqual([id, id]);
      const [one, two] = server.got.map(({ raw }) => /^Date: .*$/m.exec(raw)?.[0]);
      expect(one).toBe(two);
    },
  );

  test('and never says whether it took it: given up after three, and said so', async () => {
    inTurn('drop');
    const id = await queue();
    for (let time = 0; time < 5; time += 1) await deliver(id);
    expect(await row(id)).toMatchObject({ state: 'given-up', trouble: 'unanswered', particulars: null });
    expect(server.got).toHaveLength(3);
  });

  test('for days: given up in the end, and not before', async () => {
    inTurn({ at: 'rcpt', answer: '450 4.2.1 later' });
    const id = await queue();
    for (let time = 0; time < 8; time += 1) await deliver(id);
    expect((await row(id)).state).toBe('queued');
    await deliver(id);
    expect(await row(id)).toMatchObject({ state: 'given-up', trouble: '450 4.2.1' });
  });
});

describe('letters to many', () => {
  test('wait together, untried, while the server asks for rest', async () => {
    inTurn({ at: 'greeting', answer: '421 busy' }, 'takes');
    const [first, second] = [await queue(true), await queue(true)];
    await deliver(first);
    await deliver(second);
    expect(await row(second)).toMatchObject({ state: 'queued', attempts: 0, held_until: null });
    expect(await jobsOf(second)).toBe(1);
    expect(server.got).toEqual([]);
  });
});

describe('two nodes at one letter', () => {
  test('send it once', async () => {
    const id = await queue();
    await Promise.all(Array.from({ length: 8 }, () => deliver(id)));
    expect(server.got).toHaveLength(1);
    expect((await row(id)).state).toBe('sent');
  });

  test('of which one ended in the middle: the other leaves it until the hold has run out, then sends it', async () => {
    const id = await queue();
    const hold = (minutes: number) =>
      world.connection.pool.query(
        'update mail_letter set held_until = now() + make_interval(mins => $2) where id = $1',
        [id, minutes],
      );
    await hold(9);
    await deliver(id);
    expect(server.got).toEqual([]);
    expect(await jobsOf(id)).toBe(1);
    await hold(-1);
    await deliver(id);
    expect(server.got).toHaveLength(1);
  });
});

test('a letter that nothing was going to send any more is tried again', async () => {
  const id = await queue();
  await world.connection.pool.query('select graphile_worker.remove_job($1)', [`letter/${id}`]);
  await world.connection.pool.query("update mail_letter set next_try_at = now() - interval '2 hours' where id = $1", [
    id,
  ]);
  expect(await retryForgottenLetters(world.connection.db)).toBe(1);
  expect(await retryForgottenLetters(world.connection.db)).toBe(0);
});
