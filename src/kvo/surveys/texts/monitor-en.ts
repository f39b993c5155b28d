import type { Catalogue } from '../../../kernel/language.ts';
import { numberWord } from '../../../platform/ui/texts/number-words.ts';
import type { monitorNl } from './monitor-nl.ts';

const answers = (n: number): string => (n === 1 ? '1 answer' : `${n} answers`);
const from = (n: number): string => (n === 1 ? 'on that day' : `in the ${numberWord(n, 'en')} days from then on`);
const before = (n: number): string => (n === 1 ? 'on the day before' : `in the ${numberWord(n, 'en')} days before`);
const letters = { invitation: 'invitations by e-mail', reminder: 'reminders by e-mail', letters: 'letters printed' };

export const monitorEn = {
  menu: 'Response',
  link: 'Follow the response by day and by group',
  heading: {
    reached: 'The threshold has been reached',
    likely: 'You will probably reach the threshold',
    open: 'Whether you reach the threshold is still uncertain',
    unlikely: 'Without action you will probably miss the threshold',
    missed: (short: string) => `You miss the threshold: ${short} answers short`,
    early: 'Too early to say whether you reach the threshold',
    over: (answered: string, firms: string) => `${answered} of ${firms} businesses answered`,
  },
  lead: (answered: string, firms: string, share: string) =>
    `${answered} of ${firms} businesses have answered${share === '' ? '' : ` (${share})`}.`,
  needed: (percent: string, count: string) => `Needed is ${percent}: ${count} businesses.`,
  notOpen: 'This measurement has not opened yet. There is no response to see.',
  forecast: {
    heading: 'answers expected on the last day',
    range: (lower: string, upper: string) =>
      `It will probably be ${lower === upper ? lower : `${lower} to ${upper}`} if you send nothing more. Those limits hold in at least nine cases out of ten.`,
    chance: {
      none: 'The chance that you reach the threshold this way is very small.',
      some: (tens: number) => `The chance that you reach the threshold this way is about ${tens} in 10.`,
      all: 'The chance that you reach the threshold this way is very large.',
    },
    early: 'There is a forecast after three whole days with eight answers together, or else after ten days.',
    short: (likely: string, lower: string, upper: string) =>
      `Expected on the last day: ${likely} answers (between ${lower} and ${upper}), if you send nothing more.`,
    shortEarly: 'Too early for a forecast.',
  },
  warning: {
    title: {
      'even-at-best': 'Even at best you will not reach the threshold this way',
      likely: 'You will probably not reach the threshold this way',
    },
    needs: (short: string) => `Another ${short} answers are needed`,
    can: '. This is what you can do:',
    now: 'What you can do now',
    act: {
      invite: (firms: string) => `Invite ${firms} businesses`,
      remind: (firms: string) => `Remind ${firms} businesses`,
      firms: 'Call or visit who has not answered',
      letters: 'Print a letter for who has no e-mail address',
      days: 'Allow more time: move the last day',
    },
    behind: (groups: string) => `Lagging behind the rest: ${groups}.`,
    behindTitle: 'A group lags behind',
  },
  curve: {
    heading: 'Answers by day',
    name: 'Answers of businesses by day, added up',
    said: (total: string, days: string, needed: string) => `After ${days} days ${total} answers; ${needed} are needed.`,
    base: 'Dark is what came in on the day, light what was there already. The dot is the forecast, the line through it its limits.',
    baseOver: 'Dark is what came in on the day, light what was there already.',
    counted: 'Only a count is kept by the day: of no business is it stored when it answered.',
    needed: (n: string) => `needed: ${n}`,
    today: 'today',
    day: 'Day',
    added: 'Answers',
    total: 'Added up',
    sent: 'Sent',
    effects: 'What a letter did',
    effectsLead:
      'What came in after a letter, beside what came in just before it. That does not prove the letter did it.',
    sentWhat: (kind: 'invitation' | 'reminder' | 'letters', n: string) => `${n} ${letters[kind]}`,
    effect: (after: number, n: number, earlier: number | null) =>
      `${answers(after)} ${from(n)}${earlier === null ? '' : `, ${earlier} ${before(n)}`}.`,
    effectLater: 'What it does shows from tomorrow.',
  },
  groups: {
    heading: 'Response by group',
    lead: 'The requirement holds for all businesses together. Per group you see what it takes to come as far there.',
    area: 'By sub-area',
    size: 'By size',
    sector: 'By sector',
    toGo: (n: string) => `${n} to go`,
    enough: 'far enough',
    unknownSector: 'sector unknown',
    small: 'small groups together',
    smallNote: 'Groups of fewer than five businesses are taken together: otherwise you would see who answered.',
  },
  more: {
    heading: 'Where ten answers help most',
    best: (group: string, extra: number, now: string, then: string) =>
      `With ${group}: ${extra === 1 ? 'one more answer takes' : `${numberWord(extra, 'en')} more answers take`} the margin of the figures from ${now} to ${then} percentage points.`,
    same: (group: string, extra: number, now: string) =>
      `With ${group}, though not by much: with ${extra === 1 ? 'one more answer' : `${numberWord(extra, 'en')} more answers`} the margin stays about ${now} percentage points.`,
    threshold: (short: string) => `For the threshold every answer weighs the same: ${short} to go.`,
    reached: 'The threshold needs no more answers. Sharper figures do.',
    all: 'All businesses answered. It cannot be sharper.',
    group: 'Group',
    answered: 'Answered',
    silent: 'Still open',
    extra: 'More',
    margin: 'Margin then',
    table: 'Groups where ten more answers help most',
    how: 'The margin is that of a share near one half, weighted by sub-area and size, at 95% confidence.',
    outOf: (answered: string, listed: string) => `${answered} of ${listed}`,
    points: (points: string) => `± ${points}`,
  },
  even: {
    heading: 'Do the answers resemble the list?',
    explain:
      'The R-indicator says how evenly the groups answer: at 1 every group answers as often, the lower the more uneven.',
    figure: 'R-indicator, from 0 to 1',
    range: (lower: string, upper: string) =>
      `Chance taken off; it lies between ${lower} and ${upper} (95% confidence).`,
    verdict: {
      even: 'The groups answer about evenly.',
      perhaps: 'Whether the groups answer evenly cannot be said yet.',
      uneven: 'The groups answer unevenly. Figures are therefore shown weighted too.',
    },
    limits: 'Even at 1 it may differ within a group who answers: this number does not see that.',
    none: 'Nothing can be said of this yet: there are too few answers, or all businesses are in one group.',
    division: 'Division',
    part: 'Part',
    missing: 'Too few',
    over: 'Too often',
    table: 'What each division adds',
    tableNote: '0 is even. Named are the group that is missing most and the group that is there most too often.',
    parts: { area: 'sub-area', size: 'size', sector: 'sector' },
  },
} satisfies Catalogue<typeof monitorNl>;
