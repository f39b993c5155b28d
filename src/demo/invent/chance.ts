/** Chance that falls the same way every time, so that a demo is the same park at every beginning. */
export interface Chance {
  /** A number from 0 up to, not including, 1. */
  readonly roll: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** One of the keys, each as likely as its weight. */
  readonly weighed: <Key extends string>(weights: Readonly<Record<Key, number>>) => Key;
}

/** Chance on a source of rolls. */
const chanceOn = (roll: Chance['roll']): Chance => ({
  roll,
  whole: (low, high) => low + Math.floor(roll() * (high - low + 1)),
  pick: (items) => items[Math.floor(roll() * items.length)] ?? items[0],
  weighed: <Key extends string>(weights: Readonly<Record<Key, number>>): Key => {
    const entries = Object.entries(weights) as [Key, number][];
    let left = roll() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    const found =
      entries.find(([, weight]) => {
        left -= weight;
        return left < 0;
      }) ?? entries.at(-1);
    if (found === undefined) throw new Error('nothing to choose from');
    return found[0];
  },
});

/** Makes chance from a seed with the generator mulberry32 (T. Ettinger, 2017, public domain): fit to play with, not for secrets. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  return chanceOn(() => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  });
};

/** Chance by name, each dealt from a shuffled deck of equal steps: what falls is as often as its weight, not only in the long run. */
export const dealtFrom = (chance: Chance): ((name: string) => Chance) => {
  const decks = new Map<string, number[]>();
  const shuffled = (): number[] =>
    Array.from({ length: deckSize }, (_, step) => ({ at: chance.roll(), roll: (step + chance.roll()) / deckSize }))
      .toSorted((one, other) => one.at - other.at)
      .map(({ roll }) => roll);
  return (name) =>
    chanceOn(() => {
      const deck = decks.get(name) ?? [];
      if (deck.length === 0) deck.push(...shuffled());
      decks.set(name, deck);
      return deck.pop() ?? 0.5;
    });
};

const deckSize = 29;
