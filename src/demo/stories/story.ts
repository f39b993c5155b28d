import type { PersonActor, Scene, Stage } from '../stage.ts';

/** The people that every story needs from its first day. */
export interface Regulars {
  readonly administrator: PersonActor;
  readonly facilitator: PersonActor;
}

/** The story of a park, as scenes on days before today. */
export type Story = (stage: Stage, regulars: () => Regulars) => readonly Scene[];
