import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPerson } from '../../test/builders/people.ts';
import type { DatabaseCopy } from '../../test/database/copy-database.ts';
import { copyDatabase } from '../../test/database/copy-database.ts';
import { aVisitor } from '../../test/visitor.ts';
import type { World } from '../../test/world.ts';
import { worldOn } from '../../test/world-on.ts';
import { runCommand } from '../doors/cli/run-command.ts';
import { makeKeyFile } from '../platform/crypto/keys.ts';
import { commandsFor } from './commands.ts';
import { readConfig } from './config.ts';
import { leavePublicAddress } from './public-address.ts';

const keys = makeKeyFile();
let copy: DatabaseCopy;
let world: World;
let folder: string;
beforeAll(async () => {
  copy = await copyDatabase();
  world = worldOn(copy, { keys, now: new Date().toISOString() });
  folder = mkdtempSync(join(tmpdir(), 'keurpark-cli-'));
});
afterAll(async () => {
  await world.close();
  await copy.drop();
  rmSync(folder, { recursive: true });
});

const envOf = (more: Readonly<Record<string, string>> = {}) => ({
  DATABASE_URL: copy.app,
  KEURPARK_DEMO: '0',
  KEURPARK_KEYS: keys,
  KEURPARK_DATA: folder,
  ...more,
});

const run = async (line: string, env: Readonly<Record<string, string>> = {}) => {
  const said: string[] = [];
  const code = await runCommand(commandsFor(readConfig(envOf(env))), line.split(' '), (text) => said.push(text));
  return { code, said: said.join('\n') };
};

const pathIn = (said: string): string => new URL(/https?:\S+/.exec(said)?.[0] ?? 'http://nothing/').pathname;

describe('ledger verify', () => {
  test.each(['--head', '--haed 1:a:b', '1:a:b'])('reassures nobody that it did not check: %s', async (rest) => {
    const { code, said } = await run(`ledger verify ${rest}`);
    expect(code).toBe(2);
    expect(said).not.toContain('Het logboek klopt');
  });

  test('takes the head that it printed', async () => {
    const head = /Stand nu: (\S+)/.exec((await run('ledger verify')).said)?.[1] ?? '';
    expect(await run(`ledger verify --head ${head}`)).toMatchObject({ code: 0 });
  });
});

describe('A printed link', () => {
  test('begins with the address where the instance runs, unless the command is told another', async () => {
    leavePublicAddress(readConfig(envOf({ PORT: '4999' })));
    expect((await run('admin invite a@voorbeeld.nl')).said).toContain('http://127.0.0.1:4999/uitnodiging/');
    const told = await run('admin invite a@voorbeeld.nl', { KEURPARK_URL: 'https://keurpark.voorbeeld.nl' });
    expect(told.said).toContain('https://keurpark.voorbeeld.nl/uitnodiging/');
  });

  test('signs in somebody whom no letter reaches, and the ledger tells of it', async () => {
    const bea = await aPerson(world, 'Bea Heer', [{ role: 'administrator' }]);
    const { code, said } = await run(`admin link ${bea.email}`);
    expect(code).toBe(0);
    const visitor = await aVisitor(world);
    const url = pathIn(said);
    await visitor.open(url);
    await visitor.send(url);
    const people = await visitor.open('/beheer/mensen');
    expect(people.text).toContain(`Op de server is een link afgedrukt om Bea Heer aan te melden.`);
  });

  test('is the one of the invitation while that is open, and the earlier link ends', async () => {
    const first = pathIn((await run('admin invite b@voorbeeld.nl')).said);
    const again = await run('admin link b@voorbeeld.nl');
    expect(again.said).toContain('een eerdere link werkt niet meer');
    const visitor = await aVisitor(world);
    expect((await visitor.open(first)).status).toBe(410);
    expect((await visitor.open(pathIn(again.said))).heading).toBe('U bent uitgenodigd');
  });

  test('is made for nobody who was never invited', async () => {
    const { code, said } = await run('admin link nooit@voorbeeld.nl');
    expect(code).toBe(2);
    expect(said).toContain('Nodig deze persoon eerst uit');
  });
});
