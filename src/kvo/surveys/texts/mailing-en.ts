import type { Catalogue } from '../../../kernel/language.ts';
import type { mailingNl } from './mailing-nl.ts';

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

export const mailingEn = {
  title: 'Mail and reminders',
  link: 'Mail and reminders',
  heading: (sent, all) =>
    all === 0
      ? 'No mail was sent yet'
      : sent === all
        ? `All ${all} letters were sent`
        : `${sent} of ${all} letters were sent`,
  lead: 'Sent means: the mail server of the receiver took the letter. Whether somebody read it, we do not know.',
  rest: (moment) => `The mail server takes nothing now. We try again around ${moment}. Nothing is lost.`,
  mailings: 'What was sent',
  what: 'Mail',
  kinds: { invitation: 'invitation', reminder: 'reminder' },
  states: {
    queued: 'Waits',
    deferred: 'Put off',
    sent: 'Sent',
    refused: 'Refused',
    'given-up': 'Given up',
    dropped: 'No longer needed',
  },
  troubled: 'Letters that did not arrive',
  firm: 'Firm',
  why: 'What happened',
  trouble: (state, words) => (state === 'deferred' ? `${words} We try again later.` : `${words} We do not try again.`),
  reasons: {
    unknown: 'This address does not exist.',
    full: 'The mailbox is full or closed.',
    sender: 'This mail server does not take our mail.',
    busy: 'The mail server did not take the letter yet.',
    unanswered: 'The mail server broke off without an answer. The letter may have arrived.',
    line: 'The mail server could not be reached.',
    other: 'The mail server refused the letter.',
  },
  code: (code) => `(message ${code})`,
  unmailed: 'Who gets no mail',
  unmailedLead: 'These firms count. Reach them with a letter on paper, the telephone or a visit.',
  marks: {
    'no-address': 'no e-mail address',
    failing: 'address does not work',
    declined: 'wants no mail',
    refuses: 'does not want to take part',
  },
  inviteRest: (n) => `Also invite the ${plural(n, 'one firm', `${n} firms`)} without a letter so far`,
  restSent: (n) => plural(n, 'One letter is on its way.', `${n} letters are on their way.`),
  pace: 'How fast',
  paces: {
    calm: 'Calm: 20 letters per 10 minutes',
    steady: 'Steady: 50 letters per 5 minutes',
    quick: 'Quick: 200 letters per 2 minutes',
  },
  paceHint: 'Many mail servers refuse mail when too much comes at once.',
  language: 'Language of the letter',
  preview: (language, n) => `${language}: ${n} ${plural(n, 'firm', 'firms')}`,
  reminders: {
    title: 'Planned reminders',
    heading: (n) => (n === 0 ? 'No reminder is planned' : `${plural(n, 'One reminder', `${n} reminders`)} planned`),
    lead: 'A reminder leaves at nine in the morning, and only to firms that have not answered by then.',
    link: 'Plan reminders',
    day: 'On which day?',
    dayHint: (closes) => `At least three days after the letter before it, until ${closes}.`,
    add: 'Plan this reminder',
    drop: 'Take it away',
    dropLabel: (day) => `Take the reminder of ${day} away`,
    planned: 'planned',
    sent: 'sent',
    tooLate: 'lapses: the survey is closed by then',
    skipped: {
      overtaken: 'not sent: a later reminder came first',
      'nobody-to-mail': 'not needed: nobody was left to mail',
      'mailed-recently': 'not sent: the letter before it was less than three days old',
      'not-invited-yet': 'not sent: nobody had been invited yet',
      other: 'not sent',
    },
    addedFlash: 'The reminder is planned.',
    droppedFlash: 'The reminder is gone.',
  },
  calls: {
    title: 'Phone list',
    link: 'Phone list',
    heading: (n) => (n === 0 ? 'Nobody to call' : `${plural(n, 'One firm', `${n} firms`)} to call`),
    lead: (without) =>
      without === 0
        ? 'Firms that have not answered yet. Print the list, or fill it in here.'
        : `Firms that have not answered yet. Of ${without} no telephone number is known. Print the list, or fill it in here.`,
    kept: (months) => `What you note is erased ${months} months after the survey closed.`,
    phone: 'Telephone',
    noPhone: 'not known',
    last: 'Last',
    never: 'not called yet',
    times: (n, words, day) => (n === 1 ? `${words}, ${day}` : `${words}, ${day} (${n} times)`),
    today: 'Today',
    todayFor: (firm) => `Today at ${firm}`,
    none: 'not called',
    outcomes: {
      called: 'spoken to',
      'no-answer': 'no answer',
      refuses: 'does not want to take part',
      'will-answer': 'will answer',
    },
    save: 'Keep what you noted',
    saved: (n) => (n === 0 ? 'There was nothing to keep.' : plural(n, 'One call kept.', `${n} calls kept.`)),
    notOpen: 'This survey is not open yet. Once it is, the firms that have not answered stand here.',
    empty: 'Every firm of this survey answered or is not on the list.',
    refusesNote: 'Whoever does not want to take part gets no reminder either.',
  },
  problems: {
    'day-is-past': 'Choose a day that is still to come. Mail leaves at nine in the morning.',
    'after-closing': 'The survey is closed by then. Choose an earlier day.',
    'too-close': 'There is a reminder within three days already. Choose another day.',
    'too-many-reminders': 'More than six reminders is not possible. Take one away first.',
    'wave-closed': 'This survey is closed already.',
    'sent-already': 'This reminder was sent already.',
    'unknown-choice': 'This is no longer there. Go back and try again.',
  },
} satisfies Catalogue<typeof mailingNl>;
