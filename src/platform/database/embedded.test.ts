import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findRunningPostgres } from './embedded/find-running-postgres.ts';
import { startOfProcess } from './embedded/process/process-identity.ts';
import { assertDurable } from './embedded/server/assert-durable.ts';
import type { EmbeddedPostgres } from './embedded/start-embedded-postgres.ts';
import { startEmbeddedPostgres } from './embedded/start-embedded-postgres.ts';

const launcher = new URL('./embedded/start-embedded-postgres.ts', import.meta.url).pathname;

let stateFolder = '';
let lines: string[] = [];
const running: EmbeddedPostgres[] = [];
const children: ChildProcess[] = [];

// One folder for all, since a first start takes longer than all the rest; no test minds what an earlier one left.
beforeAll(() => {
  stateFolder = mkdtempSync(join(tmpdir(), 'keurpark-embedded-'));
});

afterEach(async () => {
  lines = [];
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of running.splice(0)) await server.stop();
});

afterAll(() => rmSync(stateFolder, { recursive: true, force: true }));

const start = async (durable = false): Promise<EmbeddedPostgres> => {
  const server = await startEmbeddedPostgres({ stateFolder, durable, log: (line) => lines.push(line) });
  running.push(server);
  return server;
};

const query = async (url: string, text: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const keepSeven = (url: string): Promise<unknown> =>
  query(url, 'drop table if exists kept; create table kept as select 7 as n');

const eventually = async <T>(work: () => Promise<T>, withinMs = 15_000): Promise<T> => {
  for (const end = Date.now() + withinMs; ; await sleep(50)) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
};

/** Another program that starts the cluster of this folder and tells its server's pid, or why it could not. */
const startInChild = (
  durable = false,
): { readonly child: ChildProcess; readonly said: Promise<string>; readonly creating: Promise<unknown> } => {
  const script = `
    import { startEmbeddedPostgres } from ${JSON.stringify(launcher)};
    const options = { stateFolder: ${JSON.stringify(stateFolder)}, durable: ${durable}, log: (line) => console.error(line) };
    try { console.log('pid', (await startEmbeddedPostgres(options)).pid); setInterval(() => {}, 1000); }
    catch (error) { console.log(error.reason, error.message); }`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const said = new Promise<string>((resolve) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once('exit', () => resolve('gone'));
  });
  const creating = new Promise((resolve) => {
    child.stderr?.on('data', (chunk: Buffer) => chunk.includes('aanmaken') && resolve(true));
  });
  return { child, said, creating };
};

const endOf = (child: ChildProcess): Promise<unknown> =>
  child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.once('exit', resolve))
    : Promise.resolve();

test('a first start that is killed at any moment leaves nothing broken', async () => {
  let cutOff = 0;
  for (let round = 0; round < 8; round += 1) {
    const { child, said, creating } = startInChild();
    await Promise.race([creating, said]);
    await sleep(round * 90);
    child.kill('SIGKILL');
    await endOf(child);
    if (!existsSync(join(stateFolder, 'database', 'cluster'))) cutOff += 1;
  }
  expect(cutOff).toBeGreaterThan(0);
  const server = await start();
  expect(await query(server.appUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
  await server.stop();
  await start();
  expect(readdirSync(join(stateFolder, 'database')).sort()).toEqual(['cluster', 'in-use.json', 'socket-folder']);
}, 60_000);

describe('a server', () => {
  test('gives a database on a socket alone, with two roles and what the product counts on', async () => {
    const server = await start(true);
    const asked = `select current_user as role, current_database() as name, rolsuper, rolcreatedb, rolcreaterole,
      current_setting('listen_addresses') as listen, current_setting('data_checksums') as checksums,
      current_setting('server_encoding') as encoding, pg_get_userbyid(datdba) as owner, datlocprovider as provider,
      datlocale as locale, (select string_agg(w, ' ' order by w) from unnest(array['zoo', 'Éen', 'aap']) as w) as sorted
      from pg_roles, pg_database where rolname = current_user and datname = current_database()`;
    const shared = { name: 'keurpark', owner: 'keurpark_owner', listen: '', checksums: 'on', encoding: 'UTF8' };
    const sorting = { provider: 'i', locale: 'nl', sorted: 'aap Éen zoo' };
    const none = { rolsuper: false, rolcreatedb: false, rolcreaterole: false };
    const [app] = await query(server.appUrl, asked);
    expect(app).toEqual({ ...shared, ...sorting, ...none, role: 'keurpark_app' });
    const [owner] = await query(server.ownerUrl, asked);
    expect(owner).toMatchObject({ role: 'keurpark_owner', rolsuper: true });
    expect(Buffer.byteLength(join(server.socketFolder, '.s.PGSQL.5432'))).toBeLessThan(100);
    expect(statSync(server.socketFolder).mode & 0o777).toBe(0o700);
  });

  test('keeps the passwords for their owner alone and asks for them', async () => {
    const server = await start();
    const secrets = join(stateFolder, 'secrets');
    expect(statSync(secrets).mode & 0o777).toBe(0o700);
    expect(statSync(join(secrets, 'database.json')).mode & 0o777).toBe(0o600);
    const wrong = server.appUrl.replace(/:[^:@]+@/, ':guessed@');
    await expect(query(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  test('writes nothing of a refused statement to the log', async () => {
    const server = await start();
    await expect(query(server.appUrl, "select 'jan@example.test'::int")).rejects.toThrow();
    const logFile = readFileSync(join(stateFolder, 'logs', 'postgres.log'), 'utf8');
    expect(logFile).toContain('ready to accept connections');
    expect(logFile).not.toContain('jan@example.test');
  });
});

describe('a next start', () => {
  test('has the data, and the same passwords', async () => {
    const first = await start();
    await keepSeven(first.ownerUrl);
    const { pid, socketFolder } = first;
    await first.stop();
    await first.stop();
    expect(startOfProcess(pid)).toBeNull();
    expect(existsSync(socketFolder)).toBe(false);
    const second = await start();
    expect(await query(second.ownerUrl, 'select n from kept')).toEqual([{ n: 7 }]);
  });

  test('after the passwords were lost makes new ones', async () => {
    const first = await start();
    await keepSeven(first.ownerUrl);
    await first.stop();
    rmSync(join(stateFolder, 'secrets'), { recursive: true });
    const second = await start();
    expect(await query(second.ownerUrl, 'select n from kept')).toEqual([{ n: 7 }]);
    expect(await query(second.appUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  test('refuses a cluster of another major version', async () => {
    await (await start()).stop();
    const version = join(stateFolder, 'database', 'cluster', 'PG_VERSION');
    const ours = readFileSync(version);
    writeFileSync(version, '17\n');
    await expect(start()).rejects.toMatchObject({ reason: 'cluster-version' });
    writeFileSync(version, ours);
  });
});

describe('durability', () => {
  test('is asserted for each role, and a role without it is refused', async () => {
    const server = await start(true);
    await assertDurable(server.appUrl);
    await query(server.ownerUrl, 'alter role keurpark_app set synchronous_commit = off');
    await server.stop();
    await expect(start(true)).rejects.toThrow(/synchronous_commit staat op off voor keurpark_app/);
    await query((await start()).ownerUrl, 'alter role keurpark_app reset synchronous_commit');
  });

  test('a throwaway server is not taken for a durable one', async () => {
    const server = await start(false);
    await expect(assertDurable(server.ownerUrl)).rejects.toThrow(/fsync staat op off/);
  });

  test('a kill of the server loses no acknowledged row, and it comes back at the same address', async () => {
    const server = await start(true);
    await query(server.ownerUrl, 'drop table if exists kept; create table kept (n int)');
    let acknowledged = 0;
    for (let round = 1; round <= 3; round += 1) {
      const writing = (async () => {
        for (;;) {
          await query(server.ownerUrl, `insert into kept values (${acknowledged + 1})`);
          acknowledged += 1;
        }
      })().catch(() => undefined);
      await sleep(150);
      const killed = server.pid;
      process.kill(killed, 'SIGKILL');
      await writing;
      const [row] = await eventually(() =>
        query(server.ownerUrl, 'select max(n) as last, count(*)::int as n from kept'),
      );
      await eventually(async () => expect(server.pid).not.toBe(killed));
      // One more may be there than was acknowledged: kept, but the answer was lost.
      expect(Number(row?.['last'])).toBeGreaterThanOrEqual(acknowledged);
      acknowledged = Number(row?.['last']);
    }
    expect(acknowledged).toBeGreaterThan(3);
    expect(lines.filter((line) => line.includes('opnieuw starten'))).toHaveLength(3);
  }, 60_000);
});

describe('several programs', () => {
  test('a second one is refused while the first lives, and is told its pid', async () => {
    await start();
    await expect(start()).rejects.toThrow(new RegExp(`in gebruik door proces ${process.pid}\\b`));
    const { said } = startInChild();
    expect(await said).toMatch(new RegExp(`^in-use .*proces ${process.pid}\\b`));
  });

  test('one beside it finds the running server', async () => {
    expect(findRunningPostgres(stateFolder)).toBeNull();
    const server = await start();
    const found = findRunningPostgres(stateFolder);
    expect(found).toMatchObject({ pid: server.pid, appUrl: server.appUrl, ownerUrl: server.ownerUrl });
    await server.stop();
    expect(findRunningPostgres(stateFolder)).toBeNull();
  });

  test('what a killed one left running is stopped and taken over', async () => {
    const { child, said } = startInChild(true);
    const pid = Number((await said).replace('pid ', ''));
    const found = findRunningPostgres(stateFolder);
    await keepSeven(found?.ownerUrl ?? '');
    child.kill('SIGKILL');
    await endOf(child);
    expect(startOfProcess(pid)).not.toBeNull();
    const server = await start(true);
    expect(startOfProcess(pid)).toBeNull();
    expect(existsSync(found?.socketFolder ?? '/')).toBe(false);
    expect(await query(server.ownerUrl, 'select n from kept')).toEqual([{ n: 7 }]);
  });

  test('a pid file whose number now is another process does not stand in the way', async () => {
    await (await start()).stop();
    const cluster = join(stateFolder, 'database', 'cluster');
    writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n5432\n/nowhere\n\n\nready\n`);
    expect(await query((await start()).appUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
  });
});

test.runIf(process.getuid?.() === 0)('as root a folder that others cannot enter holds a pointer', async () => {
  const closed = mkdtempSync(join(tmpdir(), 'keurpark-closed-'));
  const options = { stateFolder: join(closed, 'state'), durable: true, log: (line: string) => lines.push(line) };
  const first = await startEmbeddedPostgres(options);
  const pointer = join(options.stateFolder, 'database', 'pointer.json');
  const { home } = JSON.parse(readFileSync(pointer, 'utf8'));
  try {
    await keepSeven(first.ownerUrl);
    expect(findRunningPostgres(options.stateFolder)).toMatchObject({ pid: first.pid });
    await first.stop();
    expect(home).toMatch(/^\/var\/lib\/keurpark\/clusters\/[0-9a-f]{24}$/);
    expect(readdirSync(join(options.stateFolder, 'secrets'))).toEqual(['database.json']);
    const second = await startEmbeddedPostgres(options);
    expect(await query(second.ownerUrl, 'select n from kept')).toEqual([{ n: 7 }]);
    await second.stop();
    // A folder that was copied points at the same cluster, which is not its own.
    cpSync(options.stateFolder, join(closed, 'copy'), { recursive: true });
    const copied = startEmbeddedPostgres({ ...options, stateFolder: join(closed, 'copy') });
    await expect(copied).rejects.toMatchObject({ reason: 'not-ours' });
    rmSync(home, { recursive: true });
    await expect(startEmbeddedPostgres(options)).rejects.toMatchObject({ reason: 'cluster-gone' });
  } finally {
    await first.stop();
    rmSync(home, { recursive: true, force: true });
    rmSync(closed, { recursive: true, force: true });
  }
});
