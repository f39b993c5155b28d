import { describe, expect, it } from 'vitest';
import { aFact } from './fact-values.ts';
import { heldDocuments } from './held-documents.ts';

const declaration = (complete: boolean) =>
  aFact('declaration', 'declaration', {
    version: 1,
    digest: 'a'.repeat(64),
    complete,
    of: 4,
    missing: complete ? [] : ['Politie'],
    outdated: false,
  });

const walk = (counts: boolean) =>
  aFact('records:walk-dark', 'records', {
    records: [{ id: 'r', version: 1, day: '2026-03-12' as never, counts, digests: [] }],
  });

describe('heldDocuments', () => {
  it('holds what all have signed, and not what some have', () => {
    expect([...heldDocuments([declaration(true)])]).toEqual(['declaration-of-intent']);
    expect([...heldDocuments([declaration(false)])]).toEqual([]);
  });

  it('holds the report of a walk that counts', () => {
    expect([...heldDocuments([walk(true)])]).toEqual(['walk-report']);
    expect([...heldDocuments([walk(false)])]).toEqual([]);
  });

  it('holds the report of the survey once there are results', () => {
    const results = { answers: { entrepreneurs: 40 }, digest: 'c'.repeat(64) };
    expect([...heldDocuments([aFact('results', 'results', { results })])]).toEqual(['survey-report']);
    expect([...heldDocuments([aFact('results', 'results', { results: null })])]).toEqual([]);
  });

  it('holds the plan and its matrix once they are frozen', () => {
    const plan = { version: 1, digest: 'b'.repeat(64), frozenOn: '2026-03-20' as never, changedSince: false };
    expect([...heldDocuments([aFact('plan', 'plan', { plan })])]).toEqual(['plan-of-action', 'measures-matrix']);
    expect([...heldDocuments([aFact('plan', 'plan', { plan: null })])]).toEqual([]);
  });
});
