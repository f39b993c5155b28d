import type { Random } from '../src/statistics/random/seeded-random.ts';

/** One sort of measurement: how likely each firm is to answer on each day. */
export interface WaveKind {
  readonly name: string;
  /** A world in which the model is wrong at its heart: printed, and held to nothing. */
  readonly beyond: boolean;
  /** Draws one wave: the chance that a firm, silent so far, answers on a day; day 0 is the opening. */
  readonly draw: (random: Random, mailings: readonly number[]) => (firm: number, day: number) => number;
}

/** A Monday to Friday counts in full. Day 0 is a Monday. */
export const workingPart = (day: number, weekend: number): number => (day % 7 >= 5 ? weekend : 1);

const between = (random: Random, low: number, high: number): number => low + (high - low) * random();

const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const lastMailing = (mailings: readonly number[], day: number): number =>
  Math.max(0, ...mailings.filter((one) => one <= day));

interface Shape {
  readonly weekend: number;
  /** How much of the willingness is left after so many days. */
  readonly left: (random: Random) => (age: number) => number;
  /** How much the days differ among themselves: standard deviation of the logarithm. */
  readonly noise: number;
  /** How much firms differ: standard deviation of the logarithm. */
  readonly firms: number;
  /** The part of the firms that never answers, drawn per wave up to this. */
  readonly never: number;
}

const kind = (name: string, shape: Shape, beyond = false): WaveKind => ({
  name,
  beyond,
  draw: (random, mailings) => {
    const left = shape.left(random);
    const levels = [0, ...mailings].map(() => between(random, 0.03, 0.12));
    const days = Array.from({ length: 400 }, () => Math.exp(shape.noise * normal(random)));
    const willing: number[] = [];
    const never = shape.never * random();
    return (firm, day) => {
      willing[firm] ??= random() < never ? 0 : Math.exp(shape.firms * normal(random));
      const from = lastMailing(mailings, day);
      const level = levels[Math.max(0, mailings.filter((one) => one <= day).length - 1)] ?? 0.05;
      const chance =
        level * (willing[firm] ?? 1) * left(day - from) * workingPart(day, shape.weekend) * (days[day] ?? 1);
      return Math.min(0.95, chance);
    };
  },
});

const geometric = (random: Random): ((age: number) => number) => {
  const factor = between(random, 0.7, 0.93);
  return (age) => factor ** age;
};
const powerLaw = (random: Random): ((age: number) => number) => {
  const power = between(random, 0.6, 1.6);
  return (age) => (1 + age) ** -power;
};
const weibull = (random: Random): ((age: number) => number) => {
  const [shape, scale] = [between(random, 0.6, 1.2), between(random, 3, 9)];
  return (age) => Math.exp(-(((age + 0.5) / scale) ** shape));
};
const steady = (): ((age: number) => number) => () => 0.35;

/** From the model's own world to worlds it knows nothing of. */
export const waveKinds: readonly WaveKind[] = [
  kind('as the model', { weekend: 0.25, left: geometric, noise: 0, firms: 0, never: 0 }),
  kind('days differ', { weekend: 0.25, left: geometric, noise: 0.5, firms: 0, never: 0 }),
  kind('firms differ', { weekend: 0.25, left: geometric, noise: 0.2, firms: 0.8, never: 0 }),
  kind('some never answer', { weekend: 0.25, left: geometric, noise: 0.3, firms: 0.3, never: 0.6 }),
  kind('power law, quiet weekend', { weekend: 0.05, left: powerLaw, noise: 0.3, firms: 0.3, never: 0.3 }),
  kind('Weibull, weekend as any day', { weekend: 1, left: weibull, noise: 0.3, firms: 0.3, never: 0.3 }),
  kind('does not wear off', { weekend: 0.25, left: steady, noise: 0.3, firms: 0.3, never: 0 }, true),
];
