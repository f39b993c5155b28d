import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BusyWave } from '../../bench/support/a-busy-wave.ts';
import { aBusyWave } from '../../bench/support/a-busy-wave.ts';
import { sideBySide } from '../../bench/support/side-by-side.ts';
import { beginByCode, saveDraft } from '../../src/kvo/surveys/store/drafts.ts';
import { findBySecret } from '../../src/kvo/surveys/store/respondents.ts';
import { rewriteWave } from '../../src/kvo/surveys/store/unlink-answers.ts';
import { makeToken } from '../../src/platform/crypto/tokens.ts';
import { transact } from '../../src/platform/database/transact.ts';
import type { World } from '../world.ts';
import { aWorld } from '../world.ts';

// Unlinking deletes and writes anew every invitation of a wave. Whoever begins in that moment must not be lost by it.

let world: World;
let wave: BusyWave;
let isOver = false;
let unlinking: Promise<void>;

beforeAll(async () => {
  world = await aWorld({ now: new Date().toISOString() });
  wave = await aBusyWave(world, 240);
  unlinking = (async (): Promise<void> => {
    while (!isOver) await transact(world.instance.db, (tx) => rewriteWave(tx, wave.wave));
  })();
});
afterAll(async () => {
  isOver = true;
  await unlinking;
  await world.close();
});

const content = Buffer.alloc(2_100, 1);

test('the first page of a draft is kept, or is to be tried again; it is never an error', async () => {
  const { db } = world.instance;
  const keep = async (id: string): Promise<number> => {
    for (let attempt = 1; ; attempt += 1) if (await saveDraft(db, id, content, null)) return attempt;
  };
  const attempts = await sideBySide(wave.invitations.slice(0, 80), 3, ({ id }) => keep(id));
  expect(attempts).toHaveLength(80);
});

test('a draft begun with a code is found by its link', async () => {
  const { db } = world.instance;
  const found = await sideBySide(wave.invitations.slice(80, 160), 3, async ({ id }) => {
    const secret = makeToken(128);
    const begun = await transact(db, (tx) =>
      beginByCode(tx, id, { secret, content, resume: Buffer.alloc(50), salt: Buffer.alloc(16) }),
    );
    return begun && (await findBySecret(db, secret)) !== null;
  });
  expect(found.filter((one) => !one)).toEqual([]);
});

test('who has answered begins no draft any more, with link or code', async () => {
  const { db } = world.instance;
  const [invitation] = wave.invitations.slice(-1);
  const id = invitation?.id ?? '';
  isOver = true;
  await unlinking;
  await db
    .updateTable('survey_invitation')
    .set({ spent: true, submission: Buffer.alloc(32) })
    .where('id', '=', id)
    .execute();
  expect(await saveDraft(db, id, content, null)).toBe(false);
  const draft = { secret: makeToken(128), content, resume: Buffer.alloc(50), salt: Buffer.alloc(16) };
  expect(await transact(db, (tx) => beginByCode(tx, id, draft))).toBe(false);
  expect(await db.selectFrom('survey_draft').select('version').where('invitation_id', '=', id).execute()).toEqual([]);
});
