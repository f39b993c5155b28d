import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issueForm, tracksToCertify } from '../../../../test/builders/certificates.ts';
import { aVisitor } from '../../../../test/visitor.ts';
import type { World } from '../../../../test/world.ts';
import { aWorld } from '../../../../test/world.ts';
import { issueCertificate } from '../actions/issue-certificate.ts';

let world: World;
let credential: string;
const folder = mkdtempSync(join(tmpdir(), 'keurpark-offline-'));
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  world = await aWorld();
  const { tracks, auditor } = await tracksToCertify(world, 1, { park: 'Zuiderveld “Noord” & Ähnliches' });
  const { number } = await world.does(auditor, issueCertificate, issueForm(tracks[0] ?? '', '2026-04-14'));
  const visitor = await aVisitor(world);
  credential = (await visitor.open(`/register/${number}.json`)).html;
  writeFileSync(file('keys.json'), (await visitor.open('/.well-known/keurpark-keys.json')).html);
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/patterns/verify-offline.md', 'utf8')) ?? [];
  writeFileSync(file('check.mjs'), code);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world.close();
});

const check = (text: string): string => {
  writeFileSync(file('certificate.json'), text);
  return execFileSync(process.execPath, [file('check.mjs'), file('certificate.json'), file('keys.json')], {
    encoding: 'utf8',
  }).trim();
};

test('the code that people are given finds a real certificate genuine', () => {
  expect(check(credential)).toBe('genuine: KP-2026-0001');
});

test('however it is laid out', () => {
  expect(check(JSON.stringify(JSON.parse(credential), null, 4))).toBe('genuine: KP-2026-0001');
});

test('and finds what was changed', () => {
  expect(check(credential.replace('2029-04-13', '2039-04-13'))).toBe('not as signed');
  expect(check(credential.replace('Basis', 'basis'))).toBe('not as signed');
});
