import type { TrackFacts } from '../../src/kvo/gates/model.ts';
import type { RecordKind } from '../../src/kvo/schemes/model.ts';
import { recordKinds } from '../../src/kvo/schemes/model.ts';

type Taking = (facts: TrackFacts) => TrackFacts;

const fewer = (n: number): number => Math.max(0, n - 1);

const unsigned = (fact: TrackFacts['declaration']): TrackFacts['declaration'] => ({
  ...fact,
  complete: false,
  completeOn: null,
  parties: fact.parties.map((party, index) => (index === 0 ? { ...party, state: 'waiting' } : party)),
});

const withoutRecord =
  (kind: RecordKind): Taking =>
  (facts) => ({ ...facts, records: { ...facts.records, [kind]: (facts.records[kind] ?? []).slice(1) } });

const uncounted =
  (kind: RecordKind): Taking =>
  (facts) => ({
    ...facts,
    records: {
      ...facts.records,
      [kind]: (facts.records[kind] ?? []).map((one, index) => (index === 0 ? { ...one, counts: false } : one)),
    },
  });

const measures =
  (change: (of: TrackFacts['measures']) => Partial<TrackFacts['measures']>): Taking =>
  (facts) => ({ ...facts, measures: { ...facts.measures, ...change(facts.measures) } });

const audit =
  (change: (of: TrackFacts['audit']) => Partial<TrackFacts['audit']>): Taking =>
  (facts) => ({ ...facts, audit: { ...facts.audit, ...change(facts.audit) } });

const waves =
  (change: (wave: TrackFacts['waves'][number]) => TrackFacts['waves'][number]): Taking =>
  (facts) => ({ ...facts, waves: facts.waves.map(change) });

/** Every way to take something away that a gate could rest on. None of them takes away what is wrong. */
export const waysToTakeAway: Readonly<Record<string, Taking>> = {
  'a required party leaves': (facts) => ({
    ...facts,
    table: { ...facts.table, missingKinds: [...new Set([...facts.table.missingKinds, 'police' as const])] },
  }),
  'the working group dissolves': (facts) => ({
    ...facts,
    table: { ...facts.table, workingGroup: { ...facts.table.workingGroup, size: 0 } },
  }),
  'nobody of a party is in the working group': (facts) => ({
    ...facts,
    table: { ...facts.table, workingGroup: { ...facts.table.workingGroup, absentKinds: ['municipality'] } },
  }),
  'the declaration loses a signature': (facts) => ({ ...facts, declaration: unsigned(facts.declaration) }),
  'the declaration is withdrawn': (facts) => ({
    ...facts,
    declaration: { ...facts.declaration, version: null, complete: false, completeOn: null },
  }),
  'the covenant loses a signature': (facts) => ({ ...facts, covenant: unsigned(facts.covenant) }),
  'the covenant is withdrawn': (facts) => ({
    ...facts,
    covenant: { ...facts.covenant, version: null, complete: false, completeOn: null },
  }),
  'the covenant names another table': (facts) => ({ ...facts, covenant: { ...facts.covenant, outdated: true } }),
  'the plan changes': (facts) => ({ ...facts, planChanged: true }),
  'a wave goes': (facts) => ({ ...facts, waves: facts.waves.slice(1) }),
  'waves open again': waves((wave) => ({ ...wave, closedOn: null, digest: null })),
  'an answer goes': waves((wave) => ({ ...wave, answered: fewer(wave.answered) })),
  'all answers go': waves((wave) => ({ ...wave, answered: 0 })),
  'a finding goes': (facts) => ({ ...facts, findings: { ...facts.findings, total: fewer(facts.findings.total) } }),
  'an objective is no longer complete': measures((of) => ({ objectivesComplete: fewer(of.objectivesComplete) })),
  'a complete objective goes': measures((of) => ({
    objectives: fewer(of.objectives),
    objectivesComplete: fewer(of.objectivesComplete),
  })),
  'a measure is no longer complete': measures((of) => ({ complete: fewer(of.complete) })),
  'a complete measure goes': measures((of) => ({ total: fewer(of.total), complete: fewer(of.complete) })),
  'evidence goes': measures((of) => ({ doneWithEvidence: fewer(of.doneWithEvidence) })),
  'the plan was never frozen': measures(() => ({ plan: null })),
  'a verdict goes': audit((of) => ({ judged: fewer(of.judged) })),
  'a verdict goes stale before the decision': audit((of) => ({
    judged: fewer(of.judged),
    stale: of.stale + 1,
    decision: null,
  })),
  'all verdicts go': audit(() => ({ judged: 0, stale: 0, open: [] })),
  'the decision goes': audit(() => ({ decision: null })),
  'the decision goes stale': audit((of) => ({
    decision: of.decision === null ? null : { ...of.decision, upToDate: false },
  })),
  'the certificate goes': (facts) => ({ ...facts, certificate: null }),
  'the next round goes': (facts) => ({ ...facts, nextRound: null }),
  'the next round was not measured': (facts) => ({
    ...facts,
    nextRound: facts.nextRound === null ? null : { ...facts.nextRound, waves: [] },
  }),
  ...Object.fromEntries(recordKinds.map((kind) => [`a record of ${kind} goes`, withoutRecord(kind)])),
  ...Object.fromEntries(recordKinds.map((kind) => [`a report of ${kind} goes`, uncounted(kind)])),
};
