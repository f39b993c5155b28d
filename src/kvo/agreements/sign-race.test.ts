import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCode, aDeclaration, signingOf } from '../../../test/builders/agreements.ts';
import { aTable } from '../../../test/builders/records.ts';
import { aVisitor } from '../../../test/visitor.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { transact } from '../../platform/database/transact.ts';
import { verifyLedger } from '../../platform/ledger/verify.ts';
import { perform } from '../accounts/perform.ts';
import { getTrack } from '../tracks/queries.ts';
import { askCode } from './actions/by-link/ask-code.ts';
import { signAgreement } from './actions/by-link/sign-agreement.ts';
import { withdrawVersion } from './actions/text/withdraw-version.ts';
import { findAgreement } from './queries.ts';
import { openAgreement } from './store/agreements.ts';
import { addWithdrawal, findNewestVersion } from './store/versions.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const signatures = (signatory: string) =>
  world.instance.db
    .selectFrom('agreement_signature')
    .select(['id', 'digest'])
    .where('signatory_id', '=', signatory)
    .execute();

describe('at once', () => {
  test('ten posts of one signature make one, and each of them hears that it is done', async () => {
    const { signatories, digest } = await aDeclaration(world, await aTable(world, 'Tien'));
    const asked = signingOf(signatories.park, await aCode(world, signatories.park.token));
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => perform(signAgreement, world.context(), asked)),
    );
    expect(outcomes.map((outcome) => outcome.ok)).toEqual(Array.from({ length: 10 }, () => true));
    expect(outcomes.filter((outcome) => outcome.ok && outcome.value.isFirst)).toHaveLength(1);
    expect((await signatures(signatories.park.id)).map((row) => row.digest)).toEqual([digest]);
    expect((await world.letters()).filter((letter) => letter.kind === 'agreements.receipt')).toHaveLength(1);
  });

  test('all signatories of a text get through, and it is complete', async () => {
    const table = await aTable(world, 'Vier');
    const { signatories } = await aDeclaration(world, table);
    const asked = [];
    for (const who of Object.values(signatories)) asked.push(signingOf(who, await aCode(world, who.token)));
    const outcomes = await Promise.all(asked.map((one) => perform(signAgreement, world.context(), one)));
    expect(outcomes.every((outcome) => outcome.ok && outcome.value.isFirst)).toBe(true);
    const agreement = await findAgreement(
      world.context(),
      await getTrack(world.instance.db, table.track),
      'declaration',
    );
    expect(agreement.complete).toBe(true);
    const { faults } = await verifyLedger(world.instance.db, []);
    expect(faults).toEqual([]);
  });

  test('a text withdrawn while it is being signed: no signature stands under it afterwards', async () => {
    const table = await aTable(world, 'Intrekken');
    const { signatories } = await aDeclaration(world, table);
    const asked = [];
    for (const who of Object.values(signatories)) asked.push(signingOf(who, await aCode(world, who.token)));
    const withdraw = { track: table.track, agreement: 'intentieverklaring', version: '1', reason: 'Typefout' };
    const [withdrawn, ...signed] = await Promise.all([
      perform(withdrawVersion, world.context(table.facilitator), withdraw),
      ...asked.map((one) => perform(signAgreement, world.context(), one)),
    ]);
    expect(withdrawn.ok).toBe(true);
    const agreement = await findAgreement(
      world.context(),
      await getTrack(world.instance.db, table.track),
      'declaration',
    );
    expect(agreement.current).toBeNull();
    expect(agreement.parties.some((party) => party.state === 'signed')).toBe(false);
    for (const outcome of signed)
      if (!outcome.ok) expect(JSON.stringify(outcome.refusal)).toContain('version-withdrawn');
    // A signature that came before the withdrawal is kept, and void on screen.
    const kept = agreement.signatures.length;
    const desk = await aVisitor(world, table.facilitator);
    const seen = await desk.open(`/trajecten/${table.track}/intentieverklaring`);
    expect(seen.text).toContain(kept === 0 ? 'Niemand had getekend' : 'vervallen');
  });
});

test('who signs while the text is being withdrawn waits, and is then refused', async () => {
  const table = await aTable(world, 'Wachten');
  const { signatories } = await aDeclaration(world, table);
  const asked = signingOf(signatories.park, await aCode(world, signatories.park.token));
  const signing = await transact(world.instance.db, async (tx) => {
    const agreement = await openAgreement(tx, world.context(), { track: table.track, kind: 'declaration' });
    const version = await findNewestVersion(tx, agreement);
    if (version === null) throw new Error('nothing to withdraw');
    await addWithdrawal(tx, world.context(), version.id, 'Typefout');
    const outcome = perform(signAgreement, world.context(), asked);
    expect(await Promise.race([outcome, new Promise((wait) => setTimeout(wait, 300, 'waits'))])).toBe('waits');
    return { outcome };
  });
  expect(await signing.outcome).toMatchObject({ ok: false, refusal: { refused: { code: 'version-withdrawn' } } });
  expect(await signatures(signatories.park.id)).toHaveLength(0);
});

describe('guessing a code', () => {
  test('five tries spend it, also when they come at once, and the right code is then too late', async () => {
    const { signatories } = await aDeclaration(world, await aTable(world, 'Raden'));
    const who = signatories.police;
    const code = (await aCode(world, who.token)).replace(' ', '');
    const wrong = Array.from({ length: 12 }, (_, index) =>
      String((Number(code) + index + 1) % 1_000_000).padStart(6, '0'),
    );
    const outcomes = await Promise.all(
      wrong.map((guess) => perform(signAgreement, world.context(), signingOf(who, guess))),
    );
    const codes = outcomes.map((outcome) =>
      outcome.ok ? 'signed' : 'refused' in outcome.refusal ? outcome.refusal.refused.code : outcome.refusal.kind,
    );
    expect(codes.filter((one) => one === 'code-wrong')).toHaveLength(5);
    expect(codes.filter((one) => one === 'no-open-code')).toHaveLength(7);
    expect(await world.isRefused({ kind: 'anyone' }, signAgreement, signingOf(who, code))).toBe('no-open-code');
    expect(await signatures(who.id)).toHaveLength(0);
  });

  test('asking and trying on and on is braked', async () => {
    const { signatories } = await aDeclaration(world, await aTable(world, 'Remmen'));
    const who = signatories.fire;
    for (let count = 0; count < 5; count += 1) await world.does({ kind: 'anyone' }, askCode, { token: who.token });
    const visitor = await aVisitor(world);
    await visitor.open(`/tekenen/${who.token}`);
    const braked = await visitor.send(`/tekenen/${who.token}/code`, { name: who.name });
    expect(braked.status).toBe(429);
    expect(Number(braked.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(braked.page.querySelector('input[name=name]')?.getAttribute('value')).toBe(who.name);
    for (let count = 0; count < 20; count += 1) await perform(signAgreement, world.context(), signingOf(who, '000000'));
    expect((await visitor.post(`/tekenen/${who.token}`, signingOf(who, '000000'))).status).toBe(429);
  });
});
