import type { Catalogue } from '../../../../kernel/language.ts';
import type { nl } from './nl.ts';

export const en = {
  plan: {
    legend: 'Do you want to compare the same firms?',
    hint: 'Without comparing everything is anonymous. With comparing each firm chooses for itself: anonymous, or confidential with a mark. We say so in the invitation and before the first question.',
    linked: 'Ask whether answers may be put beside those of the previous and the next measurement',
    destroyOn: 'Destroy the key on',
    destroyHint: 'Only when comparing. After this day nobody can compare the measurements firm by firm any more.',
  },
  key: {
    title: 'Key for comparing',
    heading: 'Do you want to destroy the key now?',
    none: 'This measurement has no key',
    noneLead: 'So there is nothing to destroy: all answers are anonymous.',
    gone: (day) => `The key was destroyed on ${day}. The marks are no longer with the answers.`,
    facts: (day) => [
      `Without you the key disappears on ${day}.`,
      'The marks disappear from the answers of this measurement and of the one it is compared with.',
      'After that measurements can only be compared without linking. This cannot be undone.',
    ],
    button: 'Destroy the key',
    back: 'Back to the measurement',
    destroyed: 'The key was destroyed.',
    alive: (day) => `Firms may let their answers be compared. The key disappears on ${day}.`,
    link: 'Destroy the key earlier',
  },
  events: {
    created: (day) => `Key made to compare measurements; it will be destroyed on ${day}`,
    onDay: 'Key to compare measurements destroyed, as agreed',
    asked: 'Key to compare measurements destroyed on request',
  },
} satisfies Catalogue<typeof nl>;
