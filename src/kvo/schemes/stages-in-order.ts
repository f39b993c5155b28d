import type { Scheme, Stage, StageKey } from './model.ts';

const swapped = (stages: readonly Stage[], [one, other]: readonly [StageKey, StageKey]): readonly Stage[] => {
  const find = (key: StageKey): Stage | undefined => stages.find((stage) => stage.key === key);
  return stages.map((stage) => (stage.key === one ? find(other) : stage.key === other ? find(one) : stage) ?? stage);
};

/** Every order of stages the scheme allows, its own first. */
export const allowedOrders = (scheme: Scheme): readonly (readonly Stage[])[] => [
  scheme.stages,
  ...scheme.swaps.map(({ pair }) => swapped(scheme.stages, pair)),
];

const auditComesFirst = (stages: readonly Stage[]): boolean => {
  const keys = stages.map((stage) => stage.key);
  return keys.indexOf('audit') < keys.indexOf('covenant');
};

/** Whether a track under this scheme may choose between covenant first and audit first. */
export const mayChooseAuditOrder = (scheme: Scheme): boolean =>
  new Set(allowedOrders(scheme).map(auditComesFirst)).size === 2;

/**
 * The stages as one track takes them. Throws when the scheme does not allow that order: what a track asks for is
 * checked with `mayChooseAuditOrder` before it is kept.
 */
export const stagesInOrder = (scheme: Scheme, wish: { readonly auditBeforeCovenant: boolean }): readonly Stage[] => {
  const order = allowedOrders(scheme).find((stages) => auditComesFirst(stages) === wish.auditBeforeCovenant);
  if (order === undefined) throw new Error(`scheme ${scheme.id} does not allow this order of covenant and audit`);
  return order;
};
