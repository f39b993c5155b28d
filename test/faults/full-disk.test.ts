import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyLedger } from '../../src/platform/ledger/verify.ts';
import type { TableSituation } from '../builders/records.ts';
import { aTable } from '../builders/records.ts';
import type { OpenWaveSituation } from '../builders/surveys.ts';
import { anOpenWave, answerPage, firstChoice } from '../builders/surveys.ts';
import { aVisitor } from '../visitor.ts';
import type { World } from '../world.ts';
import { aWorld } from '../world.ts';
import type { SmallDisk } from './small-disk.ts';
import { aSmallDisk } from './small-disk.ts';

let world: World;
let disk: SmallDisk;
let table: TableSituation;
let wave: OpenWaveSituation;

beforeAll(async () => {
  world = await aWorld();
  table = await aTable(world);
  wave = await anOpenWave(world, 3);
  disk = await aSmallDisk(world.ownerUrl);
  console.info(
    disk.kind === 'real' ? 'full disk: a memory disk' : 'full disk: a failing store, mounting is not allowed',
  );
}, 60_000);
afterAll(async () => {
  await disk.remove();
  await world.close();
});

const full = 'Er kan even niets worden bewaard';
const photo = (): File =>
  new File(
    [Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(3_000_000), Buffer.from('\n%%EOF\n')])],
    'schouw.pdf',
    {
      type: 'application/pdf',
    },
  );

const countRows = async (name: 'file_blob' | 'record_version'): Promise<number> =>
  Number(
    (
      await world.instance.db
        .selectFrom(name)
        .select((eb) => eb.fn.countAll().as('rows'))
        .executeTakeFirstOrThrow()
    ).rows,
  );

test('a file that does not fit leaves nothing by half, says so, keeps what was typed, and fits once there is room', async () => {
  const to = `/trajecten/${table.track}/verslagen/nieuw`;
  const visitor = await aVisitor(world, table.facilitator);
  await visitor.open(`${to}?soort=meeting`);
  const before = [await countRows('file_blob'), await countRows('record_version')];
  await disk.fill();
  const fields = { heldOn: '12-3-2026', title: 'Overleg ünd عربى', reports: photo() };
  const seen = await visitor.send(to, fields);
  expect([seen.status, seen.heading]).toEqual([507, full]);
  expect(seen.page.querySelector('main form input[name="title"]')?.getAttribute('value')).toBe('Overleg ünd عربى');
  expect([await countRows('file_blob'), await countRows('record_version')]).toEqual(before);
  await disk.free();
  await visitor.open(`${to}?soort=meeting`);
  expect((await visitor.send(to, fields)).heading).toBe('Overleg ünd عربى');
  expect((await verifyLedger(world.instance.db, [])).faults).toEqual([]);
}, 60_000);

test('a respondent hears it, keeps the answers on the page, and goes on once there is room', async () => {
  const secret = wave.invitations[0]?.secret ?? '';
  const visitor = await aVisitor(world);
  await visitor.open(`/enquete/${secret}`);
  await disk.fill();
  const seen = await answerPage(visitor, firstChoice);
  expect([seen.status, seen.heading]).toEqual([507, full]);
  expect(seen.page.querySelectorAll('main form input').length).toBeGreaterThan(2);
  await disk.free();
  expect((await visitor.send(`/enquete/${secret}/1`)).url).toBe(`/enquete/${secret}/2`);
}, 60_000);
