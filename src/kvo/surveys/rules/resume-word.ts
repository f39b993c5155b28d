const consonants = 'bdfghjklmnprstvw';
const vowels = 'aeiou';

/** How many random numbers a resume word takes: four syllables, 25 bits. */
export const syllables = 4;

/** A word that can be said and remembered, from random numbers: "motalisu". */
export const resumeWordFrom = (random: readonly number[]): string =>
  random
    .slice(0, syllables)
    .map((number) => (consonants[number % 16] ?? '') + (vowels[Math.floor(number / 16) % 5] ?? ''))
    .join('');

/** The word as somebody typed it. */
export const readResumeWord = (typed: string): string => typed.toLowerCase().replace(/[^a-z]/g, '');
