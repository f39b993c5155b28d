import type { Actor } from '../../../src/kernel/actor.ts';

/** Somebody who can sign in. */
export type Somebody = Extract<Actor, { kind: 'person' }> & { readonly email: string };

/** Who acts in a scene, by the role under which the tables of expectations know them. */
export interface Cast {
  readonly facilitator: Somebody;
  readonly parkManager: Somebody;
  /** Of the party that brought in what somebody can own. */
  readonly owner: Somebody;
  /** Of another party at the same table. */
  readonly other: Somebody;
  readonly auditor: Somebody;
}

/** What stands in an address: the value of a parameter, in general or under the beginning of a pattern. */
export type Ids = Readonly<Record<string, string>>;

/** A track with everything in it, and what its pages are found by. */
export interface Scene {
  /** A word that stands in every name and text of this scene and nowhere else. */
  readonly mark: string;
  readonly cast: Cast;
  /** The values of parameters; `/pattern/… param` wins over `param` for patterns that begin so. */
  readonly ids: Ids;
  /** Things that are chosen in forms: sub-areas and parties. */
  readonly parts: Ids;
  /** The same for a track that has only just begun. */
  readonly empty: Ids;
  /** The same for a track that was certified. */
  readonly certified: Ids;
  /** The same for what another track of this scene shows: a measurement not yet open, a covenant that is out of date. */
  readonly early: Ids;
}

const valueIn = (ids: Ids, pattern: string, param: string): string | undefined => {
  const keys = Object.keys(ids)
    .filter((key) => key.endsWith(` ${param}`) && pattern.startsWith(key.slice(0, -param.length - 1)))
    .sort((a, b) => b.length - a.length);
  return ids[keys[0] ?? param];
};

/** The names of the parameters of a pattern. */
export const paramsOf = (pattern: string): readonly string[] =>
  [...pattern.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');

/** The values of the parameters of a pattern; undefined where there is none. `whose` picks things of somebody in particular. */
export const valuesFor = (
  ids: Ids,
  pattern: string,
  whose: string | null = null,
): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    paramsOf(pattern).map((param) => [param, ids[`${param}#${whose}`] ?? valueIn(ids, pattern, param)]),
  );

/** An address; null when one of its parameters has no value here. */
export const addressOf = (pattern: string, values: Readonly<Record<string, string | undefined>>): string | null => {
  if (paramsOf(pattern).some((param) => values[param] === undefined)) return null;
  return pattern.replace(/:(\w+)/g, (_, param: string) => encodeURIComponent(values[param] ?? ''));
};
