import type { GateConditionKind, Scheme, Stage, StageKey } from '../model.ts';
import { allowedOrders } from '../stages-in-order.ts';
import type { SchemeFault } from './scheme-fault.ts';

/** The stage in which the facts of a condition come into being; null when they can come at any time. */
const factsArise: Readonly<Record<GateConditionKind, StageKey | null>> = {
  'required-parties-present': 'intent',
  'working-group-formed': 'intent',
  'declaration-signed': 'intent',
  'wave-closed': 'survey',
  'response-at-least': 'survey',
  'records-present': null,
  'findings-at-least': 'analysis',
  'objectives-at-least': 'plan',
  'objectives-complete': 'plan',
  'measures-at-least': 'plan',
  'measures-complete': 'plan',
  'plan-frozen': 'plan',
  'covenant-signed': 'covenant',
  'covenant-up-to-date': 'covenant',
  'measures-done-at-least': 'plan',
  'criteria-judged': 'audit',
  'non-conformities-corrected': 'audit',
  'audit-decided-positive': 'audit',
  'certificate-issued': 'certificate',
  'next-round-open': 'effect',
  'next-round-measured': 'effect',
};

const opensInTime = (order: readonly Stage[], stage: StageKey, kind: GateConditionKind): boolean => {
  const arises = factsArise[kind];
  const position = (key: StageKey): number => order.findIndex((candidate) => candidate.key === key);
  return arises === null || position(arises) <= position(stage);
};

/** Gates that could never open: they ask for something that only comes at a later stage, in some allowed order. */
export const checkGates = (scheme: Scheme): readonly SchemeFault[] =>
  scheme.stages.flatMap((stage, s) =>
    stage.gate.flatMap((condition, c) =>
      allowedOrders(scheme).every((order) => opensInTime(order, stage.key, condition.kind))
        ? []
        : [
            {
              place: `stages[${s}].gate[${c}]`,
              message: `the gate of ${stage.key} asks for ${condition.kind}, which comes later`,
            },
          ],
    ),
  );
