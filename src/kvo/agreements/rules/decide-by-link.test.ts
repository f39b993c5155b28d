import { describe, expect, test } from 'vitest';
import type { OpenLink } from './decide-by-link.ts';
import { decideByLink, standOf } from './decide-by-link.ts';

const open: OpenLink = { isWithdrawn: false, hasEnded: false, partyHasLeft: false, signedAt: null };
const signedAt = new Date('2026-04-14T07:10:00Z');

describe('how a link stands', () => {
  test.each([
    [{}, 'open', null],
    [{ signedAt }, 'signed', 'already-signed'],
    [{ signedAt, hasEnded: true }, 'signed', 'already-signed'],
    [{ signedAt, isWithdrawn: true }, 'void', 'version-withdrawn'],
    [{ isWithdrawn: true, hasEnded: true }, 'withdrawn', 'version-withdrawn'],
    [{ hasEnded: true, partyHasLeft: true }, 'ended', 'invitation-ended'],
    [{ partyHasLeft: true }, 'party-left', 'party-left'],
  ])('%j is %s and refuses with %s', (change, stand, code) => {
    const link = { ...open, ...change };
    const decision = decideByLink(link);
    expect(standOf(link)).toBe(stand);
    expect(decision.ok ? null : decision.refusal.code).toBe(code);
  });
});
