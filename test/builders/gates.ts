import type { LocalDate } from '../../src/kernel/dates.ts';
import { orderedId } from '../../src/kernel/ids.ts';
import type { TrackFacts, WaveFact } from '../../src/kvo/gates/model.ts';
import type { PartyId } from '../../src/kvo/partners/model.ts';
import type { RecordFact, RecordId } from '../../src/kvo/records/model.ts';
import type { PartyKind, RecordKind } from '../../src/kvo/schemes/model.ts';
import type { TrackId } from '../../src/kvo/tracks/model.ts';

export const day = (text: string): LocalDate => text as LocalDate;

const digest = (letter: string): string => letter.repeat(64);

const required: readonly PartyKind[] = ['entrepreneurs', 'municipality', 'police', 'fire-service'];
const parties = required.map((kind) => ({ id: orderedId() as PartyId, kind, name: `Partij ${kind}` }));

/** A record with a report. */
export const aRecordFact = (kind: RecordKind, on: string, wishes: Partial<RecordFact> = {}): RecordFact => ({
  id: orderedId() as RecordId,
  version: 1,
  kind,
  day: day(on),
  counts: true,
  digests: [digest('a')],
  ...wishes,
});

/** A measurement of 113 firms that closed with 34 answers: exactly 30 %. */
export const aWaveFact = (wishes: Partial<WaveFact> = {}): WaveFact => ({
  id: orderedId(),
  number: 0,
  opensOn: day('2026-03-01'),
  closesOn: day('2026-04-01'),
  openedOn: day('2026-03-01'),
  closedOn: day('2026-04-02'),
  audiences: ['entrepreneurs', 'employees', 'visitors'],
  firms: 113,
  answered: 34,
  perArea: [],
  openAnswers: 41,
  digest: digest('b'),
  ...wishes,
});

const signed = (annexes: readonly string[]): TrackFacts['covenant'] => ({
  version: { number: 1, digest: digest('c'), annexes },
  complete: true,
  completeOn: day('2026-03-12'),
  parties: parties.map((party) => ({ ...party, state: 'signed' })),
  outdated: false,
});

/** Everything that any gate of the shipped schemes asks for, on 14 April 2026. */
export const allFacts = (wishes: Partial<TrackFacts> = {}): TrackFacts => ({
  table: {
    parties,
    presentKinds: required,
    missingKinds: [],
    withoutMembers: [],
    workingGroup: { size: 6, hasChair: true, absent: [], absentKinds: [] },
  },
  declaration: signed([]),
  covenant: signed([digest('d')]),
  waves: [aWaveFact()],
  records: {
    'walk-day': [aRecordFact('walk-day', '2026-03-24')],
    'walk-dark': [aRecordFact('walk-dark', '2026-03-12')],
    'police-figures': [aRecordFact('police-figures', '2026-02-01')],
    'fire-figures': [aRecordFact('fire-figures', '2026-02-02')],
    meeting: [aRecordFact('meeting', '2025-11-01'), aRecordFact('meeting', '2026-03-01')],
    evaluation: [aRecordFact('evaluation', '2026-01-15')],
  },
  findings: { total: 7, open: 2, takenUp: 5, dropped: 0, high: 3 },
  measures: {
    total: 8,
    complete: 8,
    withOwner: 8,
    done: 5,
    doneWithEvidence: 4,
    late: 0,
    objectives: 3,
    objectivesComplete: 3,
    plan: { version: 1, digest: digest('d'), frozenAt: new Date('2026-03-20T09:00:00Z') },
  },
  planChanged: false,
  audit: {
    criteria: 23,
    judged: 23,
    stale: 0,
    open: [],
    plan: { bodyName: 'Keurinstelling', deskReviewOn: day('2026-03-25'), siteVisitOn: day('2026-04-01') },
    decision: { outcome: 'certify', on: day('2026-04-08'), upToDate: true, digest: digest('e') },
  },
  certificate: {
    number: 'KP-2026-0001',
    state: 'valid',
    validFrom: day('2026-04-10'),
    validUntil: day('2029-04-09'),
    digest: digest('f'),
  },
  nextRound: {
    track: orderedId() as TrackId,
    round: 2,
    title: 'Wolvega',
    waves: [{ audiences: ['entrepreneurs'], openedOn: day('2026-04-11'), closedOn: day('2026-04-13') }],
  },
  ...wishes,
});

/** What is known of a track on its first day. */
export const noFacts = (): TrackFacts => ({
  table: {
    parties: [],
    presentKinds: [],
    missingKinds: required,
    withoutMembers: [],
    workingGroup: { size: 0, hasChair: false, absent: [], absentKinds: [] },
  },
  declaration: { version: null, complete: false, completeOn: null, parties: [], outdated: false },
  covenant: { version: null, complete: false, completeOn: null, parties: [], outdated: false },
  waves: [],
  records: {},
  findings: { total: 0, open: 0, takenUp: 0, dropped: 0, high: 0 },
  measures: {
    total: 0,
    complete: 0,
    withOwner: 0,
    done: 0,
    doneWithEvidence: 0,
    late: 0,
    objectives: 0,
    objectivesComplete: 0,
    plan: null,
  },
  planChanged: false,
  audit: { criteria: 23, judged: 0, stale: 0, open: [], plan: null, decision: null },
  certificate: null,
  nextRound: null,
});
