import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../../kernel/dates.ts';
import type { PaperSituation } from './decide-paper.ts';
import { decidePaper } from './decide-paper.ts';
import type { VerdictSituation } from './decide-verdict.ts';
import { decideVerdict } from './decide-verdict.ts';

const day = (text: string): LocalDate => text as LocalDate;
const fine: PaperSituation = {
  frozenOn: day('2026-04-10'),
  hasEnded: false,
  partyHasLeft: false,
  hasSigned: false,
  hasWaiting: false,
  signedOn: day('2026-04-10'),
  today: day('2026-04-10'),
  language: 'nl',
};

describe('adding paper', () => {
  test.each([
    [{}, null],
    [{ frozenOn: null }, 'no-text'],
    [{ hasEnded: true }, 'invitation-ended'],
    [{ partyHasLeft: true }, 'party-left'],
    [{ hasSigned: true }, 'already-signed'],
    [{ hasWaiting: true }, 'paper-waits'],
    [{ signedOn: day('2026-04-11') }, 'day-in-future'],
    [{ signedOn: day('2026-04-09') }, 'day-before-text'],
  ])('%j: %s', (change, code) => {
    const decision = decidePaper({ ...fine, ...change });
    expect(decision.ok ? null : decision.refusal.code).toBe(code);
  });
});

const seen: VerdictSituation = {
  isDecided: false,
  isWithdrawn: false,
  hasEnded: false,
  partyHasLeft: false,
  hasSigned: false,
  uploadedBy: 'one',
  decidedBy: 'other',
};

describe('judging paper', () => {
  test.each([
    ['confirmed', '', {}, null],
    ['rejected', 'onleesbaar', {}, null],
    ['rejected', '', {}, 'reason-missing'],
    ['rejected', 'onleesbaar', { isWithdrawn: true }, null],
    ['confirmed', '', { decidedBy: 'one' }, 'same-person'],
    ['rejected', 'onleesbaar', { decidedBy: 'one' }, 'same-person'],
    ['confirmed', '', { isDecided: true }, 'already-decided'],
    ['confirmed', '', { isWithdrawn: true }, 'version-withdrawn'],
    ['confirmed', '', { hasEnded: true }, 'invitation-ended'],
    ['confirmed', '', { partyHasLeft: true }, 'party-left'],
    ['confirmed', '', { hasSigned: true }, 'already-signed'],
  ] as const)('%s %j %j: %s', (outcome, reason, change, code) => {
    const decision = decideVerdict({ outcome, reason }, { ...seen, ...change });
    expect(decision.ok ? null : decision.refusal.code).toBe(code);
  });
});
