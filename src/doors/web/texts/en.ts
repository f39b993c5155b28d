import type { Catalogue } from '../../../kernel/language.ts';
import type { nl } from './nl.ts';

export const en = {
  sample: 'Demo: all firms, persons, answers and signatures here are invented.',
  back: 'Go back',
  home: 'To the beginning',
  signIn: 'Sign in',
  again: 'Send it again',
  kept: 'What you filled in is kept in this page.',
  files: 'Choose a file once more after that.',
  reference: (reference) => `Number of this fault: ${reference}.`,
  notFound: {
    title: 'Not found',
    heading: 'This page does not exist',
    lead: 'Perhaps the address was copied wrongly, or the page has moved.',
  },
  forbidden: {
    title: 'No access',
    heading: 'You cannot open this',
    lead: (who) => `This can be done by ${who}. Is that not right? Ask whoever invited you.`,
  },
  forged: {
    title: 'Expired',
    heading: 'This page was open for too long',
    lead: 'For your safety we do not take the form like this. Send it once more below.',
  },
  elsewhere: {
    title: 'Not taken',
    heading: 'This form came from another website',
    lead: 'We only take forms from our own pages. Open the page with us and fill it in there.',
  },
  tooLarge: {
    title: 'Too large',
    heading: 'This is too large to send',
    lead: (size) => `At most ${size} fits. Choose a smaller file or shorten the text.`,
  },
  unreadable: {
    title: 'Unreadable',
    heading: 'We cannot read this form',
    lead: 'Open the page again and fill it in once more.',
  },
  slowDown: {
    title: 'One moment',
    heading: 'One moment, please',
    lead: (wait) => `This was done too often in a row. Try again in ${wait}.`,
  },
  broken: {
    title: 'Fault',
    heading: 'Something went wrong on our side',
    lead: 'It is not your doing. Try again in a moment.',
  },
  full: {
    title: 'Disk full',
    heading: 'Nothing can be saved for the moment',
    lead: 'The storage of this instance is full. The administrator must make room. What was saved is still there.',
  },
  unreachable: {
    title: 'Out of reach',
    heading: 'The data cannot be reached for the moment',
    lead: 'Try again in half a minute. What was saved is still there.',
  },
  seconds: (n) => (n === 1 ? 'one second' : `${n} seconds`),
  minutes: (n) => (n === 1 ? 'one minute' : `${n} minutes`),
} satisfies Catalogue<typeof nl>;
