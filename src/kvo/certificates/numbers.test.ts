import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { issueForm, tracksToCertify } from '../../../test/builders/certificates.ts';
import type { World } from '../../../test/world.ts';
import { aWorld } from '../../../test/world.ts';
import { dayOf } from '../../kernel/dates.ts';
import { orderedId } from '../../kernel/ids.ts';
import { transact } from '../../platform/database/transact.ts';
import { verifyLedger } from '../../platform/ledger/verify.ts';
import { perform } from '../accounts/perform.ts';
import { issueCertificate } from './actions/issue-certificate.ts';
import { countRegister } from './queries.ts';
import { takeNumber } from './store/take-number.ts';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.close());

const serialOf = (number: string): number => Number(number.split('-').at(-1));
const today = '2026-04-14';

describe('register numbers', () => {
  test('50 certificates issued at the same moment get 50 consecutive numbers', async () => {
    const { tracks, auditor } = await tracksToCertify(world, 50);
    const issued = await Promise.all(
      tracks.map((track) => world.does(auditor, issueCertificate, issueForm(track, today))),
    );
    const serials = issued.map(({ number }) => serialOf(number)).toSorted((one, other) => one - other);
    expect(serials).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    expect(await countRegister(world.instance.db, { words: '', state: null, today: dayOf(world.context().now) })).toBe(
      50,
    );
    const report = await verifyLedger(world.instance.db, []);
    expect(report.faults).toEqual([]);
  }, 60_000);

  test('a refusal, a crash and a second form leave no gap', async () => {
    const { tracks, auditor } = await tracksToCertify(world, 4);
    const [first = '', second = '', third = '', fourth = ''] = tracks;
    expect((await world.does(auditor, issueCertificate, issueForm(first, today))).number).toBe('KP-2026-0001');
    expect(await world.isRefused(auditor, issueCertificate, issueForm(second, '2026-04-13'))).toBe('too-early');
    expect(await world.isRefused(auditor, issueCertificate, issueForm(first, today))).toBe('has-certificate');
    // Signing fails after the number was taken: with it the number goes back.
    const { privateKey } = generateKeyPairSync('x25519');
    const broken = { ...world.context(auditor), keys: { ...world.instance.keys, signing: privateKey } };
    await expect(perform(issueCertificate, broken, issueForm(second, today))).rejects.toThrow();
    expect((await world.does(auditor, issueCertificate, issueForm(third, today))).number).toBe('KP-2026-0002');
    const taken: number[] = [];
    for (const attempt of [1, 2]) {
      const gone = transact(world.instance.db, async (tx) => {
        taken.push(await takeNumber(tx, 2026));
        throw new Error(`attempt ${attempt} fails`);
      });
      await expect(gone).rejects.toThrow('fails');
    }
    expect(taken).toEqual([3, 3]);
    expect((await world.does(auditor, issueCertificate, issueForm(fourth, today))).number).toBe('KP-2026-0003');
  });

  test('a form sent twice at once issues once, two forms on one track issue once', async () => {
    const { tracks, auditor } = await tracksToCertify(world, 2);
    const [first = '', second = ''] = tracks;
    const id = orderedId();
    const same = await Promise.all(
      [1, 2, 3].map(() => world.does(auditor, issueCertificate, issueForm(first, today, id))),
    );
    expect(new Set(same.map(({ number }) => number))).toEqual(new Set(['KP-2026-0001']));
    const two = await Promise.all(
      [1, 2].map(() => perform(issueCertificate, world.context(auditor), issueForm(second, today))),
    );
    expect(two.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(two.find((outcome) => !outcome.ok)).toMatchObject({ refusal: { refused: { code: 'has-certificate' } } });
  });

  test('counting begins anew each year, by the calendar of the Netherlands', async () => {
    const { tracks, auditor } = await tracksToCertify(world, 3);
    const [first = '', second = '', third = ''] = tracks;
    world.travelTo('2026-12-31T22:59:59Z');
    expect((await world.does(auditor, issueCertificate, issueForm(first, today))).number).toBe('KP-2026-0001');
    world.travelTo('2026-12-31T23:00:00Z');
    expect((await world.does(auditor, issueCertificate, issueForm(second, today))).number).toBe('KP-2027-0001');
    expect((await world.does(auditor, issueCertificate, issueForm(third, today))).number).toBe('KP-2027-0002');
  });
});
