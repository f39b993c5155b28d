import { z } from 'zod';
import { isLocalDate } from '../../kernel/dates.ts';

/** The stages of a track. Which of them a scheme uses in which order, and how their gates open, is data. */
export const stageKeys = [
  'intent',
  'survey',
  'analysis',
  'plan',
  'covenant',
  'audit',
  'certificate',
  'execution',
  'effect',
] as const;
export type StageKey = (typeof stageKeys)[number];

export const partyKinds = [
  'entrepreneurs',
  'municipality',
  'police',
  'fire-service',
  'security-firm',
  'other',
] as const;
export type PartyKind = (typeof partyKinds)[number];

/** What a dated record with an uploaded report can be about, as long as it has no capability of its own. */
export const recordKinds = [
  'walk-day',
  'walk-dark',
  'police-figures',
  'fire-figures',
  'municipal-figures',
  'meeting',
  'evaluation',
  'exercise',
  'other',
] as const;
export type RecordKind = (typeof recordKinds)[number];

export const audiences = ['entrepreneurs', 'employees', 'visitors'] as const;
export type Audience = (typeof audiences)[number];

export const roundKinds = ['first', 'renewal'] as const;
export type RoundKind = (typeof roundKinds)[number];

/** The numbers of a scheme that the system reckons with. Each scheme gives every one of them. */
export const ruleKeys = [
  'response-first',
  'response-renewal',
  'walks-baseline-day',
  'walks-baseline-dark',
  'figures-baseline',
  'findings-in-analysis',
  'objectives-in-plan',
  'measures-in-plan',
  'measures-done-first',
  'walks-per-year-day',
  'walks-per-year-dark',
  'meetings-per-year',
  'evaluations-per-year',
  'certificate-term',
  'correction-term-minor',
  'correction-term-major',
  'warn-expiry',
  'warn-evaluation',
  'warn-walk',
  'warn-meeting',
] as const;
export type RuleKey = (typeof ruleKeys)[number];

/** What the system itself knows about a requirement, to lay beside the evidence. */
const plainFacts = [
  'areas',
  'firms',
  'parties',
  'working-group',
  'declaration',
  'wave',
  'response',
  'results',
  'findings',
  'objectives',
  'plan',
  'measures',
  'measures-done',
  'covenant',
  'audit',
  'certificate',
  'previous-round',
  'next-round',
] as const;
const factKey = z.union([z.enum(plainFacts), z.templateLiteral(['records:', z.enum(recordKinds)])]);

const key = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be a key of small letters, digits and hyphens');
const words = z.string().trim().min(1);
const inEach = z.strictObject({ nl: words, en: words }).readonly();
const day = z.string().refine(isLocalDate, 'must be a day that exists, written YYYY-MM-DD');
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const rounds = list(z.enum(roundKinds)).refine((given) => given.length > 0, 'must name at least one round');

/** How far a source binds: A scheme owner, certifier, ministry, statute; B a park or party; C press or vendor; D our own. */
export const grades = ['A', 'B', 'C', 'D'] as const;
const grade = z.enum(grades);
const source = z.strictObject({ text: inEach, url: z.url({ protocol: /^https?$/ }).nullable(), grade }).readonly();
export type Source = z.infer<typeof source>;

const schemeIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9.-]{1,40}$/, 'must be an id of small letters, digits, dots and hyphens')
  .brand<'SchemeId'>();

const requirementId = z.string().regex(/^R\d\d$/, 'must be the id of a requirement, such as R06');

const gateCondition = <const Kind extends string, Params extends z.core.$ZodLooseShape>(kind: Kind, params: Params) =>
  z
    .strictObject({
      kind: z.literal(kind),
      /** The rounds it counts in; both unless said otherwise. */
      rounds: rounds.default([...roundKinds]),
      /** The requirements it rests on; empty when it only keeps the road in order. */
      basis: list(requirementId).default([]),
      ...params,
    })
    .readonly();
const audience = { audience: z.enum(audiences) };
const rule = { rule: z.enum(ruleKeys) };

const gateConditionSchema = z.discriminatedUnion('kind', [
  gateCondition('required-parties-present', {}),
  gateCondition('working-group-formed', {}),
  gateCondition('declaration-signed', {}),
  gateCondition('wave-closed', audience),
  gateCondition('response-at-least', { ...audience, ...rule }),
  gateCondition('records-present', {
    ...rule,
    record: z.enum(recordKinds),
    period: z.enum(['round', 'last-12-months']),
  }),
  gateCondition('findings-at-least', rule),
  gateCondition('objectives-at-least', rule),
  gateCondition('objectives-complete', {}),
  gateCondition('measures-at-least', rule),
  gateCondition('measures-complete', {}),
  gateCondition('plan-frozen', {}),
  gateCondition('covenant-signed', {}),
  gateCondition('covenant-up-to-date', {}),
  gateCondition('measures-done-at-least', rule),
  gateCondition('criteria-judged', {}),
  gateCondition('non-conformities-corrected', { severity: z.enum(['major', 'any']) }),
  gateCondition('audit-decided-positive', {}),
  gateCondition('certificate-issued', {}),
  gateCondition('next-round-open', {}),
  gateCondition('next-round-measured', audience),
]);
/** One condition of a gate, to be judged from facts. The set is closed: whoever evaluates it must know each kind. */
export type GateCondition = z.infer<typeof gateConditionSchema>;
export type GateConditionKind = GateCondition['kind'];

const stage = z
  .strictObject({ key: z.enum(stageKeys), name: inEach, purpose: inEach, gate: list(gateConditionSchema) })
  .readonly();
export type Stage = z.infer<typeof stage>;

const units = ['percent', 'count', 'per-year', 'months', 'days'] as const;
const numericRule = z
  .strictObject({
    key: z.enum(ruleKeys),
    name: inEach,
    value: z.int().nonnegative(),
    unit: z.enum(units),
    verified: z.boolean(),
    source,
    remark: inEach.nullable(),
  })
  .readonly();
export type NumericRule = z.infer<typeof numericRule>;

const requirement = z
  .strictObject({
    id: requirementId,
    /** A criterion is judged at the audit, a rule is watched by the system, a remark only informs. */
    kind: z.enum(['criterion', 'rule', 'remark']),
    group: key,
    stage: z.enum(stageKeys),
    rounds: rounds.default([...roundKinds]),
    title: inEach,
    text: inEach,
    verified: z.boolean(),
    /** The earlier version it was attested for, when this version takes it over without a source of its own. */
    inheritedFrom: schemeIdSchema.nullable(),
    grade,
    sources: list(source).refine((given) => given.length > 0, 'must name at least one source'),
    facts: list(factKey),
    documents: list(key),
    rules: list(z.enum(ruleKeys)),
    themes: list(key).default([]),
    remark: inEach.nullable(),
  })
  .readonly();
export type Requirement = z.infer<typeof requirement>;

const named = { key, name: inEach };

export const schemeSchema = z
  .strictObject({
    id: schemeIdSchema,
    name: inEach,
    version: words,
    inForce: z.strictObject({ from: day.nullable(), until: day.nullable(), remark: inEach.nullable() }).readonly(),
    owner: inEach,
    source,
    stages: list(stage),
    /** Pairs of neighbouring stages that a track may take in the other order. */
    swaps: list(z.strictObject({ pair: z.tuple([z.enum(stageKeys), z.enum(stageKeys)]), remark: inEach, source })),
    rounds: list(
      z.strictObject({ key: z.enum(roundKinds), name: inEach, certificateName: inEach, certificateMeaning: inEach }),
    ),
    parties: list(z.strictObject({ kind: z.enum(partyKinds), name: inEach, required: z.boolean() })),
    groups: list(z.strictObject(named)),
    themes: list(z.strictObject({ ...named, attested: list(requirementId) })),
    documents: list(z.strictObject(named)),
    records: list(z.strictObject({ kind: z.enum(recordKinds), name: inEach, documents: list(key) })),
    rules: list(numericRule),
    requirements: list(requirement),
    /** What comes back every so often once the certificate is there, from which the system tells what is due. */
    rhythm: list(
      z.strictObject({ record: z.enum(recordKinds), times: z.enum(ruleKeys), warn: z.enum(ruleKeys), name: inEach }),
    ),
    questionnaires: z.record(z.enum(audiences), key).readonly(),
  })
  .readonly();
export type Scheme = z.infer<typeof schemeSchema>;
