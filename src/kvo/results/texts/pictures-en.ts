import type { Catalogue } from '../../../kernel/language.ts';
import type { picturesNl } from './pictures-nl.ts';

export const picturesEn = {
  first: (question: string) => `${question}: put in first place`,
  among: (question: string, top: string) => `${question}: put among the first ${top}`,
  order:
    'On top stands what most people put among the first places. Where two lines overlap, their order is not certain.',
  units: {
    month: 'Counted by month.',
    quarter: 'Counted by quarter: not every month was named by five people.',
    year: 'Counted by year: not every quarter was named by five people.',
  },
  month: (month: string, year: string) => `${month} ${year}`,
  quarter: (quarter: string, year: string) => `Quarter ${quarter} of ${year}`,
  years: (from: string, to: string) => `${from} up to and including ${to}`,
  map: (question: string) => `${question}: map of the sub-areas`,
  shades:
    'The darker, the more often it was named. Not coloured: not shown, or not named. We never show single points.',
  place: 'Place',
  count: 'Count',
  noStreet: (area: string) => `${area}, no street named`,
  street: (area: string, street: string) => `${area}, ${street}`,
  hidden: 'not shown',
  hiddenNote: 'Not shown: fewer than five answers, or it could be worked out with them.',
  without: {
    heading: 'Without an answer:',
    skipped: (n: string) => `${n} skipped`,
    ratherNotSay: (n: string) => `${n} ‘rather not say’`,
    notApplicable: (n: string) => `${n} not applicable`,
    end: 'They do not count in n.',
  },
  ways: {
    ranking: (most: string) => `Put in order, at most ${most}`,
    date: 'A date',
    month: 'A month',
    place: (areas: string) => `A place in the park: ${areas}`,
    information: 'Text to read, not a question',
    ratherNotSay: 'Also possible: rather not say',
  },
} satisfies Catalogue<typeof picturesNl>;
