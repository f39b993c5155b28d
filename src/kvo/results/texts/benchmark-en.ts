import type { Catalogue } from '../../../kernel/language.ts';
import type { benchmarkNl } from './benchmark-nl.ts';

export const benchmarkEn = {
  heading: 'Other parks',
  lead: (parks: number) =>
    `The same question was asked on ${parks} other parks. Here is the park in the middle, and between which values all lie.`,
  table: 'Your park beside other parks',
  item: 'Question',
  own: 'Your park',
  median: 'Park in the middle',
  range: 'All parks',
  parks: 'Parks',
  ownHidden: 'cannot be given',
  between: (lower: string, upper: string) => `${lower} to ${upper}`,
  note: 'Rounded, so that no park’s own figure shows. Only parks whose figure may be published; the set changes once a quarter. Parks differ in size and in kind of business: this is no league table.',
  none: 'A comparison with other parks is there once five other parks have asked the same question.',
} satisfies Catalogue<typeof benchmarkNl>;
