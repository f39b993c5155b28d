import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditSituation } from '../../../test/builders/audits.ts';
import { aTrackUnderAudit } from '../../../test/builders/audits.ts';
import type { TableSituation } from '../../../test/builders/records.ts';
import { aReport, aTable } from '../../../test/builders/records.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { orderedId } from '../../kernel/ids.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import { largestFile } from '../../platform/files/recognise-file.ts';
import { addEvidence } from './actions/add-evidence.ts';
import { strikeEvidence } from './actions/strike-evidence.ts';
import type { Evidence } from './model.ts';
import { listEvidence } from './queries.ts';

let world: World;
let table: TableSituation;
let situation: AuditSituation;
beforeAll(async () => {
  world = await aWorld();
  table = await aTable(world);
  situation = await aTrackUnderAudit(world, { ...table });
});
afterAll(() => world.close());

const path = (rest: string): string => `/trajecten/${situation.track}/audit${rest}`;
const form = (
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [aReport('analyse')],
  title = 'Veiligheidsanalyse',
) => ({
  track: situation.track,
  criterion: 'R05',
  id: orderedId(),
  document: 'safety-analysis',
  title,
  files,
});
const all = async (): Promise<readonly Evidence[]> => listEvidence(world.instance.db, [situation.track]);
const asFile = (name: string, bytes: Uint8Array): File => new File([new Uint8Array(bytes)], name);

describe('evidence', () => {
  test('is added by the form, under the digest of its content, and comes back byte for byte', async () => {
    const visitor = await aVisitor(world, table.police);
    await visitor.open(path('/R05/bewijs'));
    const { bytes } = aReport('politie');
    const seen = await visitor.send(path('/R05/bewijs'), {
      document: 'police-figures',
      title: 'Cijfers 2025',
      file: asFile('cijfers.pdf', bytes),
    });
    expect(seen.text).toContain('Cijfers 2025 is toegevoegd.');
    const [one] = await all();
    expect(one).toMatchObject({
      criterion: 'R05',
      title: 'Cijfers 2025',
      fileName: 'cijfers.pdf',
      mediaType: 'application/pdf',
      digest: sha256(bytes),
      size: bytes.length,
    });
    const file = await visitor.open(path(`/bewijs/${one?.id}`));
    expect(file.headers.get('content-disposition')).toContain('inline');
    expect(sha256(Buffer.from(file.html))).toBe(sha256(Buffer.from(Buffer.from(bytes).toString('utf8'))));
    expect(seen.text).toContain('Nog niet gevonden: Veiligheidsanalyse en Verslag van de enquête.');
  });

  test('sent twice is one', async () => {
    const wish = form();
    await Promise.all([
      world.does(table.facilitator, addEvidence, wish),
      world.does(table.facilitator, addEvidence, wish),
    ]);
    expect((await all()).filter((one) => one.title === 'Veiligheidsanalyse')).toHaveLength(1);
  });

  test('is not taken when it is no file, empty, too large or of a kind that lies, and what was typed stays', async () => {
    const program = new Uint8Array([0x4d, 0x5a, 0x90, 0x00, 0xff]);
    for (const [name, bytes, said] of [
      ['virus.pdf', program, 'De inhoud van virus.pdf past niet bij de naam'],
      ['leeg.pdf', new Uint8Array(), 'Het bestand leeg.pdf is leeg'],
      ['film.mp4', program, 'is van een soort die we niet bewaren'],
    ] as const) {
      const visitor = await aVisitor(world, table.facilitator);
      await visitor.open(path('/R05/bewijs'));
      const seen = await visitor.send(path('/R05/bewijs'), { title: 'Blijft staan', file: asFile(name, bytes) });
      expect(seen.status).toBe(422);
      expect(seen.text).toContain(said);
      expect(seen.page.querySelector('input[name=title]')?.getAttribute('value')).toBe('Blijft staan');
    }
    expect(await world.isRefused(table.facilitator, addEvidence, form([]))).toBe('file-missing');
    const huge = { name: 'groot.pdf', bytes: new Uint8Array(largestFile + 1) };
    expect(await world.isRefused(table.facilitator, addEvidence, form([huge]))).toBe('file-too-large');
    expect(await world.isRefused(table.facilitator, addEvidence, { ...form(), document: 'onzin' })).toBe(
      'unknown-document',
    );
    expect(await world.isRefused(table.facilitator, addEvidence, { ...form(), title: 'x'.repeat(10_000) })).toContain(
      'too-long',
    );
    expect((await all()).map((one) => one.title)).not.toContain('Blijft staan');
  });

  test('whose name is no plain name is shown harmlessly', async () => {
    const name = '../../\u202efdp.<b>exe</b>.pdf';
    await world.does(table.facilitator, addEvidence, form([{ ...aReport('naam'), name }], '<b>Vet</b>'));
    const seen = await (await aVisitor(world, table.facilitator)).open(path('/R05'));
    expect(seen.text).toContain('<b>Vet</b>');
    expect((await all()).at(-1)?.fileName).toBe('....fdp.<b>exe<b>.pdf');
  });
});

describe('striking', () => {
  test('asks twice, keeps the file to be seen, and is done once', async () => {
    const wish = form([aReport('weg')], 'Weg ermee');
    await world.does(table.facilitator, addEvidence, wish);
    const visitor = await aVisitor(world, table.facilitator);
    await visitor.open(path(`/bewijs/${wish.id}/doorhalen`));
    expect(visitor.last().heading).toBe('U haalt Weg ermee door');
    expect((await visitor.send(path(`/bewijs/${wish.id}/doorhalen`), { reason: '' })).status).toBe(422);
    const seen = await visitor.send(path(`/bewijs/${wish.id}/doorhalen`), { reason: 'Verkeerd jaar' });
    expect(seen.text).toContain('Doorgehaald: Verkeerd jaar');
    expect((await visitor.open(path(`/bewijs/${wish.id}`))).status).toBe(200);
    expect(
      await world.isRefused(table.facilitator, strikeEvidence, {
        track: situation.track,
        evidence: wish.id,
        reason: 'nog eens',
      }),
    ).toBe('already-struck');
  });

  test('is for runners, and for others only of what they added themselves', async () => {
    const mine = form([aReport('mijn')], 'Van de politie');
    await world.does(table.police, addEvidence, mine);
    const wish = { track: situation.track, evidence: mine.id, reason: 'x' };
    expect(await world.isRefused(table.municipality, strikeEvidence, wish)).toBe('forbidden');
    expect(await world.isRefused(situation.auditor, strikeEvidence, wish)).toBe('forbidden');
    expect(
      (await (await aVisitor(world, table.municipality)).open(path('/R05'))).page.querySelector(
        `a[href$="${mine.id}/doorhalen"]`,
      ),
    ).toBeNull();
    expect(
      (await (await aVisitor(world, table.police)).open(path('/R05'))).page.querySelector(
        `a[href$="${mine.id}/doorhalen"]`,
      ),
    ).not.toBeNull();
    await world.does(table.police, strikeEvidence, wish);
  });
});

test('evidence of another track is not found', async () => {
  const other = await aTable(world, 'Elders');
  const [one] = await all();
  const visitor = await aVisitor(world, other.facilitator);
  expect((await visitor.open(`/trajecten/${other.track}/audit/bewijs/${one?.id}`)).status).toBe(404);
  expect(
    await world.isRefused(other.facilitator, strikeEvidence, { track: other.track, evidence: one?.id, reason: 'x' }),
  ).toBe('not-found');
  expect(await world.isRefused(other.facilitator, addEvidence, form())).toBe('forbidden');
});
