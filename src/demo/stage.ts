import type { Actor } from '../kernel/actor.ts';
import type { LocalDate } from '../kernel/dates.ts';
import { dayOf } from '../kernel/dates.ts';
import type { Id } from '../kernel/ids.ts';
import { orderedId } from '../kernel/ids.ts';
import { findPersonByEmail } from '../kvo/accounts/queries.ts';
import type { Chance } from './invent/chance.ts';
import { chanceFrom, dealtFrom } from './invent/chance.ts';
import type { Player } from './player.ts';
import type { Post } from './post.ts';
import { postOf } from './post.ts';

/** What the stories of the demo are played on. */
export interface Stage {
  readonly player: Player;
  readonly post: Post;
  readonly chance: Chance;
  /** Chance by name, for the answers of a measurement. */
  readonly dealt: (name: string) => Chance;
  /** The day on which the demo is built: everything happened so many days before it. */
  readonly today: LocalDate;
}

/** A stage on a player, whose today is the day it is now. The same seed gives the same chance. */
export const stageOn = (player: Player, seed: number): Stage => {
  const chance = chanceFrom(seed);
  return { player, post: postOf(player), chance, dealt: dealtFrom(chance), today: dayNow({ player }) };
};

/** The day that the clock of the stage shows. */
export const dayNow = ({ player }: Pick<Stage, 'player'>): LocalDate => dayOf(player.context().now);

/** Something that happened on a day. Scenes of all stories are played in the order of their days. */
export interface Scene {
  /** Days before today. */
  readonly ago: number;
  readonly play: () => Promise<unknown>;
}

export type PersonActor = Extract<Actor, { kind: 'person' }>;

export const anyone: Actor = { kind: 'anyone' };

/** A new id in the order of the story's time. */
export const idNow = <Kind extends string>({ player }: Pick<Stage, 'player'>): Id<Kind> =>
  orderedId<Kind>(player.context().now.getTime());

/** Somebody of the cast as an actor. Throws when they have not come in yet. */
export const actorOf = async ({ player }: Pick<Stage, 'player'>, email: string): Promise<PersonActor> => {
  const person = await findPersonByEmail(player.instance.db, email);
  if (person === null) throw new Error(`${email} has not come in`);
  return { kind: 'person', id: person.id, name: person.name };
};
