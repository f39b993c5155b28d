import type { Catalogue } from '../../../kernel/language.ts';
import type { nl } from './nl.ts';

export const en = {
  privacy: {
    title: 'Privacy',
    heading: 'We keep as little of people as we can',
    lead: 'Keurpark is about business parks, not about persons. Here you read what we keep, why and for how long.',
    parts: [
      {
        heading: 'Survey',
        lines: [
          'Every firm can answer once. We know who answered, because the response depends on it. What a firm answered we do not know.',
          'While you fill it in your answers are encrypted. The key is in your link, or in your code together with your resume word. Whoever has the database alone cannot read them. If you stop without sending, they disappear when the measurement closes.',
          'If you send them they are stored apart from your link, without a name, without a moment and without a shared key. As soon as there are five to stand among, and at the latest when the measurement closes, we write all answers anew in random order.',
          'This promise holds for one copy of the database, files and logs. It does not hold against somebody who watches the computer live, who compares successive copies, or who reads the write-ahead log of the database.',
          'Sometimes we ask before the first question whether your answers may be put beside those of another measurement. If you say yes they get a mark and are confidential instead of anonymous. On the day we name we destroy the key and all marks. If you say no everything is anonymous.',
          'With fewer than five answers we show no figure, nor one that could be found by subtraction.',
        ],
      },
      {
        heading: 'People at the table',
        lines: [
          'Of those who take part we keep name, function, e-mail address and role. Two years after somebody has left we erase name and address.',
          'Whoever signed a declaration or covenant stays on that document by name and function: that is the proof. The e-mail address is erased a year after everybody has signed.',
          'The ledger cannot be changed. Personal data stand in it only as salted fingerprints, so that we can erase them while the proof still holds.',
        ],
      },
      {
        heading: 'Firms',
        lines: [
          'The list of firms holds business data. E-mail addresses stand apart and go a year after a firm has left.',
          'We keep no suspects, no number plates and no faces. Figures of police and fire service as totals only.',
        ],
      },
      {
        heading: 'Cookies',
        lines: [
          'We only use cookies that are needed: to keep you signed in (fourteen days), to remember your language (a year) and to show a message once (a minute). The survey needs no cookie.',
          'Against guessing and abuse we count attempts per network, as an encrypted count that we forget after a day.',
        ],
      },
      {
        heading: 'Your rights',
        lines: [
          'Do you want to know what we keep of you, or have it corrected or erased? Ask the facilitator of your track or the administrator of this instance.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility',
    heading: 'Keurpark is there for everyone',
    lead: 'We build to WCAG 2.2, level AA, and test every page.',
    parts: [
      {
        heading: 'What you may expect',
        lines: [
          'Everything works with the keyboard, with a screen reader, without JavaScript and on a screen 320 pixels wide.',
          'Colour is never the only sign. Every chart has the same figures as a table.',
          'Light and dark and high contrast follow your settings.',
        ],
      },
      {
        heading: 'How we test',
        lines: [
          'At every change a machine checks every page: axe, valid HTML, 320 and 1280 pixels, light and dark, keyboard. A machine does not find everything.',
          'An independent study with people has not been done yet.',
        ],
      },
      {
        heading: 'Are you stuck?',
        lines: [
          'Tell the facilitator of your track or the administrator of this instance. Say on which page and what you wanted to do.',
        ],
      },
    ],
  },
} satisfies Catalogue<typeof nl>;
