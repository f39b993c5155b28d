import { z } from 'zod';
import { partyKinds, ruleKeys } from '../../schemes/model.ts';
import { day } from '../model.ts';

const count = z.int().nonnegative();
const digest = z.string();
const names = z.array(z.string()).readonly();
const inArea = z.array(z.strictObject({ area: z.string(), firms: count, answered: count }).readonly()).readonly();

const signed = {
  version: z.int().nullable(),
  digest: digest.nullable(),
  complete: z.boolean(),
  of: count,
  /** The parties that must sign and did not. */
  missing: names,
  /** The text names other parties or areas than there are now. */
  outdated: z.boolean(),
};

const records = z
  .strictObject({
    records: z
      .array(
        z
          .strictObject({
            id: z.string(),
            version: z.int(),
            day,
            counts: z.boolean(),
            digests: z.array(digest).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/** What is kept of each fact, as the system knew it. Nothing in it names a person, and nothing in it changes with the day alone. */
const factSchemas = {
  areas: z
    .strictObject({
      areas: z
        .array(
          z.strictObject({ id: z.string(), name: z.string(), park: z.string(), municipality: z.string() }).readonly(),
        )
        .readonly(),
    })
    .readonly(),
  firms: z.strictObject({ firms: count, frozen: z.boolean() }).readonly(),
  parties: z
    .strictObject({
      parties: z
        .array(z.strictObject({ id: z.string(), kind: z.enum(partyKinds), name: z.string() }).readonly())
        .readonly(),
      missingKinds: z.array(z.enum(partyKinds)).readonly(),
    })
    .readonly(),
  'working-group': z.strictObject({ size: count, hasChair: z.boolean(), absent: names }).readonly(),
  declaration: z.strictObject(signed).readonly(),
  covenant: z.strictObject({ ...signed, plan: z.enum(['same', 'other', 'none']) }).readonly(),
  wave: z
    .strictObject({
      wave: z
        .strictObject({
          number: count,
          state: z.enum(['prepared', 'open', 'closed']),
          opensOn: day,
          closesOn: day,
          closedOn: day.nullable(),
        })
        .readonly()
        .nullable(),
    })
    .readonly(),
  response: z.strictObject({ firms: count, answered: count, areas: inArea }).readonly(),
  results: z
    .strictObject({
      results: z
        .strictObject({ answers: z.record(z.string(), count), digest })
        .readonly()
        .nullable(),
    })
    .readonly(),
  findings: z
    .strictObject({ total: count, open: count, high: count, themes: z.record(z.string(), count), digest })
    .readonly(),
  objectives: z.strictObject({ total: count, complete: count, digest }).readonly(),
  plan: z
    .strictObject({
      plan: z
        .strictObject({ version: z.int(), digest, frozenOn: day, changedSince: z.boolean() })
        .readonly()
        .nullable(),
    })
    .readonly(),
  measures: z.strictObject({ total: count, complete: count, withOwner: count, digest }).readonly(),
  'measures-done': z.strictObject({ total: count, done: count, withEvidence: count }).readonly(),
  audit: z.strictObject({ bodyName: z.string(), deskReviewOn: day.nullable(), siteVisitOn: day.nullable() }).readonly(),
  'previous-round': z
    .strictObject({
      round: z.int().nullable(),
      decision: z
        .strictObject({ outcome: z.enum(['certify', 'refuse']), decidedOn: day, digest })
        .readonly()
        .nullable(),
    })
    .readonly(),
  records,
  /** The numbers of the scheme that a criterion is held against, as they count for the track. */
  rules: z
    .strictObject({
      rules: z
        .array(
          z
            .strictObject({
              rule: z.enum(ruleKeys),
              value: z.number(),
              unit: z.enum(['percent', 'count', 'per-year', 'months', 'days']),
              verified: z.boolean(),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly(),
};

export type FactName = keyof typeof factSchemas;
export type FactValue<Name extends FactName> = z.infer<(typeof factSchemas)[Name]>;

/** A fact with its key in the scheme: "parties", or "records:walk-dark". */
export type Fact = {
  readonly [Name in FactName]: { readonly key: string; readonly name: Name; readonly value: FactValue<Name> };
}[FactName];

/** The name of a fact by its key; null for a key that no fact of ours has. */
const factNameOf = (key: string): FactName | null => {
  const bare = key.split(':')[0] ?? '';
  return Object.hasOwn(factSchemas, bare) ? (bare as FactName) : null;
};

/** Makes a fact, checking that its value is what its name says. */
export const aFact = <Name extends FactName>(key: string, name: Name, value: FactValue<Name>): Fact =>
  ({ key, name, value: factSchemas[name].parse(value) }) as Fact;

/** A fact as it was kept; null when it is none, or is written as an earlier version of the product did. */
export const readFact = (key: string, kept: unknown): Fact | null => {
  const name = factNameOf(key);
  if (name === null) return null;
  const read = factSchemas[name].safeParse(kept);
  return read.success ? ({ key, name, value: read.data } as Fact) : null;
};
