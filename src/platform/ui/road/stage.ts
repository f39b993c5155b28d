import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';

/**
 * How a gate stands: open, shut because something is wrong or missing, shut while it may still come in time (`wait`),
 * passed by a decision although it was shut, far: not yet its turn, or begun: not yet its turn, and work goes on already.
 */
export type GateState = 'open' | 'shut' | 'wait' | 'passed' | 'far' | 'begun';

/** A stage of the road: behind us, where we are, or ahead. */
export interface Stage {
  readonly number: number;
  readonly name: string;
  readonly when: string;
  readonly state: 'done' | 'here' | 'later';
  /** The gate at its end; null where nothing is to be passed. */
  readonly gate: GateState | null;
  readonly href: string;
}

/** A gate with its reason. */
export interface GateRow {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly state: Stage['state'];
  readonly gate: GateState;
  /** In one or two words: "Open.", "Nog dicht." */
  readonly verdict?: Child;
  /** Why, from facts. */
  readonly reason: Child;
  readonly when: string;
  /** What can be done about it, or where the facts are. */
  readonly action?: Child;
}
