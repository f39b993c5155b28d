/** A day that is over: how many answered, and how much of a working day it is (1; a Sunday far less), > 0. */
export interface PastDay {
  readonly answers: number;
  readonly weight: number;
}

/** One way the willingness to answer can wear off: by this factor a working day, down to this part that never does. */
export interface Decay {
  readonly factor: number;
  readonly lasting: number;
}

/** What the past says of one decay: how well it fits, and the gamma law of the level after the last mailing. */
export interface HazardFit {
  readonly decay: Decay;
  readonly logLikelihood: number;
  readonly shape: number;
  readonly rate: number;
}

const factors = [0.35, 0.5, 0.6, 0.7, 0.78, 0.85, 0.9, 0.95, 0.975, 1];
const lasting = [0, 0.03, 0.1];

/** The decays that are weighed against each other, all equally likely beforehand. */
export const decays: readonly Decay[] = factors.flatMap((factor) => lasting.map((part) => ({ factor, lasting: part })));

// What is believed of the first level before any answer: about four in a hundred silent firms on the first working day.
const firstLevel = { shape: 1, rate: 25 };
// A reminder is expected to wake a little less than the mailing before it, but may do half as much or twice as much.
const nextLevel = { shape: 2, part: 0.8 };
// Answers of one day hang together (a visit, a holiday): the more there are on a day, the less each of them weighs.
const togetherness = 0.35;

/** How willing a silent firm is, relative to the level, so many working days after the last mailing. */
export function willingness({ factor, lasting: part }: Decay, age: number): number {
  return factor ** age + part;
}

interface Segment {
  readonly answers: number;
  readonly exposure: number;
  readonly logTerms: number;
}

function segmentOf(days: readonly PastDay[], silentBefore: number, decay: Decay): Segment {
  let silent = silentBefore;
  let age = 0;
  let exposure = 0;
  let logTerms = 0;
  for (const { answers, weight } of days) {
    const expected = silent * weight * willingness(decay, age);
    exposure += expected;
    if (answers > 0) logTerms += answers * Math.log(Math.max(expected, 1e-9));
    silent -= answers;
    age += weight;
  }
  return { answers: silentBefore - silent, exposure, logTerms };
}

/**
 * Holds one decay against the days since opening, cut into segments that each begin with a mailing (the last may be
 * empty). Each segment has a level of its own, gamma distributed, the next one around a part of the one before.
 */
export function hazardFit(segments: readonly (readonly PastDay[])[], population: number, decay: Decay): HazardFit {
  let silent = population;
  let logLikelihood = 0;
  let prior = firstLevel;
  let level = prior;
  const days = segments.flat();
  const perDay = days.reduce((sum, { answers }) => sum + answers, 0) / Math.max(1, days.length);
  const weightOfCounts = 1 / (1 + togetherness * perDay);
  for (const [place, part] of segments.entries()) {
    if (place > 0)
      prior = { shape: nextLevel.shape, rate: (nextLevel.shape * level.rate) / (nextLevel.part * level.shape) };
    const { answers, exposure, logTerms } = segmentOf(part, silent, decay);
    level = { shape: prior.shape + weightOfCounts * answers, rate: prior.rate + weightOfCounts * exposure };
    logLikelihood +=
      weightOfCounts * logTerms + prior.shape * Math.log(prior.rate) - level.shape * Math.log(level.rate);
    silent -= answers;
  }
  return { decay, logLikelihood, shape: level.shape, rate: level.rate };
}
