import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Id } from '../../../kernel/ids.ts';
import type { Party } from '../../partners/model.ts';
import { partyKinds } from '../../schemes/model.ts';
import type { FrozenVersion, Signatory, Signature, VersionId } from '../model.ts';
import type { AgreementRecords } from './judge-agreement.ts';
import { judgeAgreement } from './judge-agreement.ts';

const at = new Date('2026-04-14T07:10:00Z');
const track = 'track' as Id<'track'>;

const party = (id: string, kind: Party['kind']): Party => ({
  id: id as Party['id'],
  trackId: track,
  kind,
  name: `Partij ${id}`,
  permitNumber: null,
  permitExpiresOn: null,
  version: 1,
});

const version = (number: number, parties: readonly Party[], isWithdrawn = false): FrozenVersion => ({
  id: `v${number}` as VersionId,
  agreementId: 'a' as Id<'agreement'>,
  number,
  digest: `digest ${number}`,
  title: 'Tekst',
  language: 'nl',
  parties: parties.map(({ id, kind, name }) => ({ id, kind, name })),
  areas: [],
  annexes: [],
  frozenAt: at,
  frozenBy: null,
  withdrawal: isWithdrawn ? { reason: 'x', at, by: null } : null,
});

const signatory = (id: string, of: Party, endedAt: Date | null = null): Signatory => ({
  id: id as Signatory['id'],
  partyId: of.id,
  name: id,
  function: '',
  mandate: '',
  email: null,
  language: 'nl',
  endedAt,
  replacedBy: null,
});

const signature = (who: Signatory, under: FrozenVersion, digest = under.digest): Signature => ({
  id: `${who.id} ${under.id}`,
  versionId: under.id,
  signatoryId: who.id,
  digest,
  method: 'link',
  name: who.name,
  function: '',
  mandate: '',
  paperId: null,
  signedAt: at,
});

const judge = (parties: readonly Party[], records: Partial<AgreementRecords>) =>
  judgeAgreement(
    { versions: [], signatories: [], signatures: [], answers: [], papers: [], invited: [], ...records },
    { trackId: track, kind: 'declaration', parties, areas: [], requiredKinds: ['police'] },
  );

const police = party('p', 'police');
const firm = party('f', 'security-firm');
const [cop, guard] = [signatory('cop', police), signatory('guard', firm)];

describe('complete', () => {
  test('not without a text, and not without anybody who must sign', () => {
    expect(judge([police], {}).complete).toBe(false);
    expect(judge([], { versions: [version(1, [])] }).complete).toBe(false);
  });

  test('when each that must sign has signed the digest in force', () => {
    const frozen = version(1, [police]);
    const records = { versions: [frozen], signatories: [cop], signatures: [signature(cop, frozen)] };
    expect(judge([police], records)).toMatchObject({ complete: true, completeSince: at });
    expect(judge([police, firm], records)).toMatchObject({
      complete: true,
      parties: [{ mustSign: true }, { mustSign: false }],
    });
    expect(judge([police, firm], { ...records, signatories: [cop, guard] }).complete).toBe(false);
    expect(judge([police, firm], { ...records, versions: [version(1, [police, firm])] }).complete).toBe(false);
  });

  test('not by a signature under a withdrawn or another text, nor to another digest', () => {
    const [first, second] = [version(1, [police], true), version(2, [police])];
    const records = { versions: [second, first], signatories: [cop] };
    expect(judge([police], { ...records, signatures: [signature(cop, first)] }).complete).toBe(false);
    expect(judge([police], { ...records, signatures: [signature(cop, second, 'digest 1')] }).complete).toBe(false);
    expect(judge([police], { ...records, signatures: [signature(cop, second)] }).complete).toBe(true);
    expect(
      judge([police], { versions: [first], signatories: [cop], signatures: [signature(cop, first)] }),
    ).toMatchObject({ current: null, complete: false });
  });

  test('not by the signature of who was replaced', () => {
    const frozen = version(1, [police]);
    const records = {
      versions: [frozen],
      signatories: [signatory('cop', police, at), signatory('chief', police)],
      signatures: [signature(cop, frozen)],
    };
    expect(judge([police], records)).toMatchObject({ complete: false, parties: [{ state: 'waiting' }] });
  });
});

test('whatever is kept: complete exactly when nothing that must be signed is missing', () => {
  const parties = ['a', 'b', 'c'].map((id, index) => party(id, partyKinds[index + 1] ?? 'other'));
  const people = parties.flatMap((one) => [signatory(`${one.id}1`, one), signatory(`${one.id}2`, one)]);
  const frozen = version(1, parties.slice(0, 2));
  fc.assert(
    fc.property(fc.subarray(people), fc.subarray(people), (invited, signed) => {
      const agreement = judge(parties, {
        versions: [frozen],
        signatories: invited,
        signatures: signed.map((who) => signature(who, frozen)),
      });
      const expected = parties.every((one, index) => {
        const own = invited.filter((who) => who.partyId === one.id);
        const must = index < 2 || one.kind === 'police' || own.length > 0;
        return !must || (own.length > 0 && own.every((who) => signed.includes(who)));
      });
      return agreement.complete === expected && agreement.complete === (agreement.completeSince !== null);
    }),
  );
});
