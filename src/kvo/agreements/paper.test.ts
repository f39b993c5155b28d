import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aDeclaration, signs } from '../../../test/builders/agreements.ts';
import type { TableSituation } from '../../../test/builders/records.ts';
import { aReportFile, aTable } from '../../../test/builders/records.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { transact } from '../../platform/database/transact.ts';
import { getTrack } from '../tracks/queries.ts';
import { judgePaper } from './actions/paper/judge-paper.ts';
import { findAgreement } from './queries.ts';

let world: World;
let table: TableSituation;
let declaration: Awaited<ReturnType<typeof aDeclaration<TableSituation['parties']>>>;
beforeAll(async () => {
  world = await aWorld();
  table = await aTable(world, 'Papier');
  declaration = await aDeclaration(world, table);
});
afterAll(() => world.close());

const engine = (): string => `/trajecten/${table.track}/ondertekening/intentieverklaring`;
const stand = async () => findAgreement(world.context(), await getTrack(world.instance.db, table.track), 'declaration');

const stateOf = async (party: 'park' | 'police'): Promise<string | undefined> =>
  (await stand()).parties.find((one) => one.id === table.parties[party])?.state;

const upload = async (signatory: string, file: File | undefined, signedOn = '2026-04-14') => {
  const manager = await aVisitor(world, table.parkManager);
  const path = `${engine()}/ondertekenaars/${signatory}/papier`;
  await manager.open(path);
  return manager.send(path, { signedOn, ...(file === undefined ? {} : { file }) });
};

describe('a copy signed by hand', () => {
  test.each([
    [new File(['PK\u0003\u0004 geen pdf'], 'blad.pdf'), 'past niet bij de naam'],
    [new File(['platte tekst'], 'blad.txt'), 'Een getekend blad is een PDF, JPG of PNG'],
    [new File([], 'leeg.pdf'), 'is leeg'],
    [undefined, 'Kies een bestand'],
  ])('is refused when the file will not do', async (file, message) => {
    const seen = await upload(declaration.signatories.park.id, file);
    expect(seen.status).toBe(422);
    expect(seen.text).toContain(message);
    expect(seen.page.querySelector('input[name=signedOn]')?.getAttribute('value')).toBe('2026-04-14');
  });

  test('cannot be dated before the text or after today', async () => {
    expect((await upload(declaration.signatories.park.id, aReportFile(), '2026-04-13')).text).toContain(
      'Deze dag ligt ervoor',
    );
    expect((await upload(declaration.signatories.park.id, aReportFile(), '2026-04-15')).text).toContain(
      'Deze dag moet nog komen',
    );
  });

  test('counts once another person has confirmed it', async () => {
    const who = declaration.signatories.park;
    const added = await upload(who.id, aReportFile('blad'));
    expect(added.text).toContain('Vraag een ander om het te controleren');
    expect(added.text).toContain('U hebt dit blad zelf toegevoegd');
    const [paper] = (await stand()).papers;
    expect(await stateOf('park')).toBe('waiting');
    expect((await upload(who.id, aReportFile('nog een'))).text).toContain('Er wacht al een blad');

    const asked = { track: table.track, agreement: 'intentieverklaring', paper: paper?.id, outcome: 'confirmed' };
    expect(await world.isRefused(table.parkManager, judgePaper, asked)).toBe('same-person');
    expect(await world.isRefused(table.auditor, judgePaper, asked)).toBe('forbidden');
    expect(await world.isRefused(table.stranger, judgePaper, asked)).toBe('forbidden');

    const second = await aVisitor(world, table.municipality);
    await second.open(`${engine()}/papier/${paper?.id}`);
    const file = await second.open(`${engine()}/papier/${paper?.id}/bestand`);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(file.headers.get('content-disposition')).toContain('inline');
    await second.open(`${engine()}/papier/${paper?.id}`);
    await second.send(`${engine()}/papier/${paper?.id}`, { outcome: 'confirmed' });
    expect(second.last().text).toContain('De handtekening op papier telt nu mee');
    expect(await stateOf('park')).toBe('signed');
    expect((await stand()).signatures[0]).toMatchObject({
      method: 'paper',
      digest: declaration.digest,
      paperId: paper?.id,
    });
    expect(await world.isRefused(table.facilitator, judgePaper, asked)).toBe('already-decided');
    expect((await second.open(`${engine()}/versies/1`)).text).toContain(
      'Met de hand op papier, gedateerd 14 april 2026',
    );
    const visitor = await aVisitor(world);
    expect((await visitor.open(`/tekenen/${who.token}`)).heading).toBe('U hebt getekend');
  });

  test('rejected with a reason, another can follow', async () => {
    const who = declaration.signatories.police;
    await upload(who.id, aReportFile('vaag'));
    const paper = (await stand()).papers.find((one) => one.signatoryId === who.id);
    const second = await aVisitor(world, table.facilitator);
    await second.open(`${engine()}/papier/${paper?.id}`);
    expect((await second.send(`${engine()}/papier/${paper?.id}`, { outcome: 'rejected' })).text).toContain(
      'Schrijf op wat er niet klopt',
    );
    await second.send(`${engine()}/papier/${paper?.id}`, { outcome: 'rejected', reason: 'De handtekening ontbreekt.' });
    expect(second.last().text).toContain('Het blad is afgewezen');
    expect(second.last().text).toContain('De handtekening ontbreekt.');
    expect(await stateOf('police')).toBe('waiting');
    expect((await upload(who.id, aReportFile('scherp'))).status).toBe(200);
  });

  test('cannot be confirmed when its signatory signed by link meanwhile', async () => {
    const who = declaration.signatories.police;
    const paper = (await stand()).papers.find((one) => one.signatoryId === who.id && one.verdict === null);
    await signs(world, who);
    const asked = { track: table.track, agreement: 'intentieverklaring', paper: paper?.id, outcome: 'confirmed' };
    expect(await world.isRefused(table.facilitator, judgePaper, asked)).toBe('already-signed');
  });
});

test('the database itself refuses a verdict by who uploaded, a second signature, and one to another digest', async () => {
  const { db } = world.instance;
  const paper = await db.selectFrom('agreement_paper').selectAll().executeTakeFirstOrThrow();
  const verdict = {
    paper_id: paper.id,
    uploaded_by: paper.uploaded_by,
    outcome: 'confirmed',
    decided_by: paper.uploaded_by,
    decided_at: new Date(),
  };
  await expect(db.insertInto('agreement_paper_verdict').values(verdict).execute()).rejects.toThrow('check');
  const signature = await db.selectFrom('agreement_signature').selectAll().executeTakeFirstOrThrow();
  const copy = { ...signature, id: crypto.randomUUID() };
  await expect(db.insertInto('agreement_signature').values(copy).execute()).rejects.toThrow('unique');
  const who = declaration.signatories.fire;
  const other = { ...copy, signatory_id: who.id, digest: 'a'.repeat(64) };
  await expect(db.insertInto('agreement_signature').values(other).execute()).rejects.toThrow('foreign key');
  await expect(transact(db, (tx) => tx.updateTable('agreement_version').set({ number: 7 }).execute())).rejects.toThrow(
    /insert-only|permission denied/,
  );
});
