import type { TrackFacts, WaveFact } from '../../../src/kvo/gates/model.ts';
import type { GateCondition } from '../../../src/kvo/schemes/model.ts';
import { allFacts } from '../../builders/gates.ts';

/** A condition as a scheme writes it, without what a gate adds. */
export type BareCondition = GateCondition extends infer One
  ? One extends GateCondition
    ? Omit<One, 'rounds' | 'basis'>
    : never
  : never;

/** A name, a condition, what is known, whether it is met, and what is said of it in Dutch. */
export type ConditionCase = readonly [string, BareCondition, TrackFacts, boolean, string];

export const all = allFacts();

/** All facts, with something changed inside one of them. */
export const but = <Key extends 'table' | 'declaration' | 'covenant' | 'measures' | 'audit'>(
  key: Key,
  wishes: Partial<TrackFacts[Key]>,
): TrackFacts => ({ ...all, [key]: { ...all[key], ...wishes } });

export const waves = (...own: readonly WaveFact[]): TrackFacts => allFacts({ waves: own });

/** What a wave that runs does not have yet. */
export const open = { closedOn: null, digest: null };

export const entrepreneurs = { audience: 'entrepreneurs' } as const;
export const responseFirst = { kind: 'response-at-least', ...entrepreneurs, rule: 'response-first' } as const;
export const walk = {
  kind: 'records-present',
  record: 'walk-dark',
  rule: 'walks-per-year-dark',
  period: 'last-12-months',
} as const;
export const meetings = {
  kind: 'records-present',
  record: 'meeting',
  rule: 'meetings-per-year',
  period: 'last-12-months',
} as const;
