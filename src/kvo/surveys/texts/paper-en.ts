import type { Catalogue } from '../../../kernel/language.ts';
import type { paperNl } from './paper-nl.ts';

export const paperEn = {
  letters: {
    link: 'Letters (PDF)',
    title: 'Letters',
    heading: (n: number) => (n === 1 ? 'Print one letter' : `Print ${n} letters`),
    noneHeading: 'There are no letters to print',
    none: 'A letter is for a firm that has not answered yet, while the survey is open.',
    lead: 'One letter for each firm that has not answered yet, with a code and QR code of its own. Fold it in three for an envelope with a window.',
    noAddress: (n: number) =>
      n === 1
        ? 'The list has no address for one firm. You deliver that letter yourself; it comes last.'
        : `The list has no address for ${n} firms. You deliver those letters yourself; they come last.`,
    secret: 'With a code somebody can answer for a firm. Keep the file no longer than needed.',
    again: 'If you print again, the codes stay the same.',
    language: 'Language of the letter',
    languages: { nl: 'Dutch', en: 'English' },
    window: 'Where is the window of your envelopes?',
    windows: { right: 'On the right (NEN)', left: 'On the left (DIN)' },
    to: 'To whom?',
    tos: { all: 'All firms that have not answered yet', 'without-email': 'Only firms without an e-mail address' },
    area: 'Which sub-area?',
    allAreas: 'All sub-areas',
    sender: 'Sender',
    senderHint: 'Stands at the top of the letter, such as your name and postal address. At most four lines.',
    signed: 'Who signs?',
    signedHint: 'Such as the name of the park manager. May be left empty.',
    button: 'Make the letters',
    printed: 'Printed before',
    print: (n: number, day: string) => (n === 1 ? `${day}: one letter` : `${day}: ${n} letters`),
    file: (place: string) => `letters ${place}`,
    subjectOfFile: (place: string) => `Letters for the survey at ${place}`,
    greeting: 'Dear entrepreneur,',
    scan: 'Scan this code with your phone.',
    orType: 'Or go to',
    yourCode: 'and type your code:',
    qr: 'QR code: the questionnaire of this firm',
    once: 'This code belongs to your firm and works once. You can stop and go on later. Do not pass the code on.',
    greetings: 'Kind regards,',
    signedBy: (place: string) => `the parties that work together on safety at ${place}`,
  },
  posters: {
    link: 'Posters (PDF)',
    title: (place: string) => `Posters for the survey at ${place}`,
    until: (day: string) => `You can take part until ${day}. You need not give your name.`,
    qr: (address: string) => `QR code to ${address}`,
  },
  walk: {
    link: 'Door-to-door list (PDF)',
    title: (place: string) => `Door-to-door list ${place}`,
    lead: (n: string, day: string) =>
      `${n} firms have not answered yet. Tick where you have been. The survey closes on ${day}.`,
    none: 'There are no firms that have yet to answer.',
    secret: 'This list holds names of firms. Give it to nobody else and destroy it afterwards.',
    noStreet: 'Without an address on the list',
    heads: { done: 'Done', number: 'Number', firm: 'Firm', note: 'Arrangement' },
    page: 'Page',
  },
  problems: {
    'wave-not-open': 'This survey is not open. There are letters only while firms can answer.',
    'nobody-to-write': 'No firm that fits this has yet to answer.',
    'too-many-letters': ({ most }: Readonly<Record<string, string | number>>) =>
      `These are more than ${most ?? ''}. Choose a sub-area for smaller files.`,
    'too-many-lines': 'Use at most four lines.',
    'unknown-choice': 'This is no longer there. Go back and try again.',
  },
  event: (n: number) => (n === 1 ? 'One letter with a code printed' : `${n} letters with codes printed`),
} satisfies Catalogue<typeof paperNl>;
