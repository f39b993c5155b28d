import { afterEach, expect, it } from 'vitest';
import { aPark } from '../../test/builders/areas.ts';
import type { DatabaseCopy } from '../../test/database/copy-database.ts';
import { copyDatabase } from '../../test/database/copy-database.ts';
import { worldOn } from '../../test/world-on.ts';
import { demoStandingOf, markAsDemo } from '../demo/demo-marks.ts';
import { makeKeyFile } from '../platform/crypto/keys.ts';
import { verifyLedger } from '../platform/ledger/verify.ts';
import { readConfig } from './config.ts';
import { openSeeded } from './open-seeded.ts';

const keys = makeKeyFile();
const tools = { log: () => undefined, say: () => undefined };
const copies: DatabaseCopy[] = [];

const aDatabase = async (): Promise<DatabaseCopy> => {
  const copy = await copyDatabase();
  copies.push(copy);
  return copy;
};

const configOf = (copy: DatabaseCopy, demo: '0' | '1', owner = true) =>
  readConfig({
    DATABASE_URL: copy.app,
    ...(owner ? { DATABASE_OWNER_URL: copy.owner } : {}),
    KEURPARK_DEMO: demo,
    KEURPARK_KEYS: keys,
  });

const markedDatabase = async (): Promise<DatabaseCopy> => {
  const copy = await aDatabase();
  const world = worldOn(copy, { demo: true, keys });
  await markAsDemo(world.context());
  await world.close();
  return copy;
};

afterEach(async () => {
  for (const copy of copies.splice(0)) await copy.drop();
});

it('builds a demo anew that was broken off', async () => {
  const open = await openSeeded(configOf(await markedDatabase(), '1'), tools);
  expect(await demoStandingOf(open.instance.db)).toBe('ready');
  expect((await verifyLedger(open.instance.db, [])).faults).toEqual([]);
  await open.close();
}, 120_000);

it('tells who cannot empty it how a demo that was broken off is mended', async () => {
  await expect(openSeeded(configOf(await markedDatabase(), '1', false), tools)).rejects.toThrow('demo reset');
});

it('opens no demo as an instance for real work', async () => {
  await expect(openSeeded(configOf(await markedDatabase(), '0'), tools)).rejects.toThrow('KEURPARK_DEMO=1');
});

it('opens no real data as a demo', async () => {
  const copy = await aDatabase();
  const world = worldOn(copy, { keys });
  await aPark(world);
  await world.close();
  await expect(openSeeded(configOf(copy, '1'), tools)).rejects.toThrow('KEURPARK_DEMO=0');
  const open = await openSeeded(configOf(copy, '0'), tools);
  expect(await demoStandingOf(open.instance.db)).toBe('real');
  await open.close();
});
