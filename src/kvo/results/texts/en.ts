import type { Catalogue } from '../../../kernel/language.ts';
import type { nl } from './nl.ts';

export const en = {
  menu: 'Results',
  measurement: (number) => (number === 0 ? 'Baseline measurement' : `Follow-up measurement ${number}`),
  none: {
    heading: 'There are no results yet',
    planned: 'Results come after a measurement. Plan one under Survey.',
    open: (day) => `The measurement runs until ${day}. As long as it is open nobody sees an answer.`,
    toSurvey: 'To the survey',
  },
  heading: {
    few: (place: string) => `At ${place} there are too few answers to say what stands out`,
    none: (place) => `On ${place} nothing stands out`,
    one: (place) => `On ${place} one point stands out`,
    more: (n, place) => `On ${place} ${n} points stand out`,
  },
  lead: (answered, firms, share) =>
    `${answered} of the ${firms} firms took part${share === '' ? '' : ` (${share})`}. Every figure below says how certain it is.`,
  leadOpen: (n) =>
    `${n} people filled in the short questionnaire. They are no sample: these are their answers, without a margin.`,
  figs: {
    firms: (firms) => `of the ${firms} firms took part`,
    share: 'response of the firms',
    employees: 'employees filled in the short list',
    visitors: 'visitors filled in the short list',
  },
  audiences: { entrepreneurs: 'Entrepreneurs', employees: 'Employees', visitors: 'Visitors' },
  views: 'Whose',
  areas: 'For which part',
  allAreas: 'All sub-areas',
  filter: {
    every: 'All',
    size: 'Size',
    sector: 'Sector',
    answer: 'Who answered this',
  },
  outliers: 'What stands out',
  outliersLead: 'These figures lie on the wrong side of the bound that the questionnaire names.',
  outliersFew: 'With fewer than ten answers no figure is held against a bound.',
  toProposals: 'Decide on what the results propose',
  outliersNone: 'Not one figure lies on the wrong side of the bound that the questionnaire names.',
  atLeast: (bound) => `bound: ${bound} or more`,
  atMost: (bound) => `bound: ${bound} or lower`,
  sharesOf: (title) => `${title}: share of the firms`,
  sharesOfPeople: (title) => `${title}: share of those who answered`,
  marksOf: (title) => `${title}: mean mark`,
  totalsOf: (title) => `${title}: counted together`,
  euro: (amount) => `€ ${amount}`,
  atLeastTotal: 'This is what the answers name together: certainly no less. Whoever did not answer does not count.',
  conditional:
    'Some of these questions were put only to firms concerned. N is then the largest number of firms that could have had the question, so the limits are wide rather than narrow.',
  area: (name) => `${name} only.`,
  how: 'How we reckon',
  howLines: [
    'Not every firm answered. That is why every figure has a lower and an upper limit. With more answers they come closer together. If all firms answer there is no margin left.',
    'The limits of a share are exact (hypergeometric, 95 %), with finite-population correction. Those of a mean mark are t limits with the same correction.',
    'With fewer than five answers we show nothing, nor what could be found by subtraction. From five to nine answers we show counts only.',
  ],
  texts: {
    link: 'Read the open answers',
    title: 'Open answers',
    heading: (n) => (n === 1 ? 'One open answer' : `${n} open answers`),
    lead: 'Every answer stands apart from the other answers of the same firm, in alphabetical order. Name no names when you quote from them.',
    few: 'There are fewer than five open answers. Otherwise one could see who wrote what.',
  },
} satisfies Catalogue<typeof nl>;
