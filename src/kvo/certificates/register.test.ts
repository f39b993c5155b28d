import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { issueForm, tracksToCertify } from '../../../test/builders/certificates.ts';
import type { Seen } from '../../../test/visitor.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { orderedId } from '../../kernel/ids.ts';
import { withdrawCertificate } from './actions/change-certificate.ts';
import { issueCertificate } from './actions/issue-certificate.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const open = async (path: string): Promise<Seen> => (await aVisitor(world)).open(path);
const rows = (seen: Seen): readonly string[] =>
  seen.page.querySelectorAll('tbody tr th a').map((link) => link.textContent.trim());

const certify = async (park: string, name: string, count = 1): Promise<readonly string[]> => {
  const { tracks, auditor } = await tracksToCertify(world, count, { park, auditor: name });
  const numbers: string[] = [];
  for (const track of tracks)
    numbers.push((await world.does(auditor, issueCertificate, issueForm(track, '2026-04-14'))).number);
  return numbers;
};

/** How many times a connection was asked for. */
const questionsOf = async (work: () => Promise<unknown>): Promise<number> => {
  let count = 0;
  const note = (): void => {
    count += 1;
  };
  world.connection.pool.on('acquire', note);
  await work();
  world.connection.pool.off('acquire', note);
  return count;
};

describe('the register', () => {
  test('says so while it is empty', async () => {
    const seen = await open('/register');
    expect(seen.heading).toBe('Er is nu geen geldig certificaat');
    expect(seen.text).toContain('Er is nog geen certificaat uitgegeven');
  });

  test('lists, searches and filters', async () => {
    const [zuid = ''] = await certify('Het Zuiderveld', 'Ada Een');
    await certify('Café-kwartier 100%_Noord', 'Bo Twee');
    expect((await open('/register')).heading).toBe('2 certificaten zijn nu geldig');
    expect(rows(await open('/register?zoek=zuider'))).toEqual(['Het Zuiderveld']);
    expect(rows(await open('/register?zoek=ZUIDERVELD+weststelling'))).toEqual(['Het Zuiderveld']);
    expect(rows(await open('/register?zoek=cafe'))).toEqual(['Café-kwartier 100%_Noord']);
    expect(rows(await open('/register?zoek=%25_'))).toEqual(['Café-kwartier 100%_Noord']);
    expect(rows(await open('/register?zoek=x%25'))).toEqual([]);
    expect(rows(await open(`/register?zoek=${zuid}`))).toEqual(['Het Zuiderveld']);
    expect(rows(await open('/register?zoek=2026+1'))).toEqual(['Het Zuiderveld']);
    expect(rows(await open('/register?stand=withdrawn'))).toEqual([]);
    expect(rows(await open('/register?stand=onzin&pagina=x'))).toHaveLength(2);
    const odd = await open(`/register?zoek=${encodeURIComponent(`"><script>${'x'.repeat(9000)}`)}`);
    expect(odd.status).toBe(200);
    expect(odd.page.querySelector('main script')).toBeNull();
    expect(odd.text).toContain('Geen certificaat gevonden');
  });

  test('shows fifty on a page, in the same number of questions however many', async () => {
    const before = await questionsOf(() => open('/register'));
    await certify('Oosterhaven', 'Cor Drie', 51);
    expect(await questionsOf(() => open('/register'))).toBe(before);
    const first = await open('/register');
    expect(rows(first)).toHaveLength(50);
    expect(first.text).toContain('1 tot en met 50 van 53');
    expect(rows(await open('/register?pagina=2'))).toHaveLength(3);
    expect(rows(await open('/register?pagina=99'))).toHaveLength(0);
  }, 60_000);

  test('speaks English', async () => {
    const seen = await open('/register?taal=en&zoek=zuiderveld');
    expect(seen.heading).toBe('53 certificates are valid now');
    expect(seen.text).toContain('Download as CSV');
  });
});

const registerFile = z.object({
  source: z.string(),
  stateOn: z.string(),
  certificates: z.array(
    z.object({
      number: z.string(),
      state: z.string(),
      digest: z.string(),
      parks: z.array(z.object({ name: z.string() })),
    }),
  ),
});

describe('open data', () => {
  test('holds every certificate, as JSON and as a table', async () => {
    const json = registerFile.parse(JSON.parse((await open('/register.json')).html));
    expect(json.certificates).toHaveLength(53);
    expect(json.stateOn).toBe('2026-04-14');
    const csv = await open('/register.csv?zoek=zuiderveld');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.html.trimEnd().split('\r\n')).toHaveLength(2);
    expect(csv.html).toContain(';Het Zuiderveld;');
  });

  test('is no way to smuggle in a formula', async () => {
    const [number = ''] = await certify('=cmd|"/c calc"!A1', 'Dirk Vier');
    const csv = await open(`/register.csv?zoek=${number}`);
    expect(csv.html).toContain(`${number};"'=cmd|""/c calc""!A1"`);
  });

  test('names no person', async () => {
    const all = (await open('/register.json')).html + (await open('/register.csv')).html;
    for (const name of ['Ada', 'Marit', '@voorbeeld']) expect(all).not.toContain(name);
  });
});

test('a withdrawn certificate stays in the register', async () => {
  const { tracks, auditor } = await tracksToCertify(world, 1, { park: 'Westeind', auditor: 'Els Vijf' });
  const { number } = await world.does(auditor, issueCertificate, issueForm(tracks[0] ?? '', '2026-04-14'));
  await world.does(auditor, withdrawCertificate, { number, id: orderedId(), reason: 'Gestopt.' });
  expect(rows(await open('/register?stand=withdrawn'))).toEqual(['Westeind']);
});

test('the public keys are where anyone finds them', async () => {
  const seen = await open('/.well-known/keurpark-keys.json');
  const keys = z.object({
    id: z.string(),
    verificationMethod: z.array(z.object({ id: z.string(), publicKeyMultibase: z.string() })),
  });
  const { id, verificationMethod } = keys.parse(JSON.parse(seen.html));
  expect(id).toBe('http://keurpark.test');
  expect(verificationMethod).toHaveLength(1);
  expect(verificationMethod[0]?.publicKeyMultibase).toMatch(/^z6Mk/);
});
