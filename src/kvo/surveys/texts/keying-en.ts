import type { Catalogue } from '../../../kernel/language.ts';
import type { keyingNl } from './keying-nl.ts';

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

export const keyingEn = {
  title: 'Answers on paper',
  link: 'Answers on paper',
  heading: (n) =>
    n === 0 ? 'No answer on paper yet' : `${plural(n, 'One answer', `${n} answers`)} keyed in from paper`,
  lead: 'Does a firm prefer paper? Print the questionnaire and key the answers in here.',
  waiting: (n) => `${plural(n, 'One form waits', `${n} forms wait`)} to be keyed in by somebody else too.`,
  stored: 'The form was taken. You can key in the next.',
  inResponse: (n) => `Of these, ${plural(n, 'one', `${n}`)} came in on paper.`,
  keyIn: 'Key in a form',
  code: 'Code on the form',
  codeHint: 'Ten characters, at the top of each page.',
  over: 'Start anew, even where somebody began already',
  overHint: 'Only if you are sure that this firm wants to answer on paper. What was begun online is lost.',
  begin: 'To the questions',
  privacy:
    'Whoever keys in reads what a firm wrote. Speak to nobody about it, and destroy the paper once the survey is closed.',
  twiceTitle: 'Two pairs of eyes',
  twice: 'Have each form keyed in by two people',
  twiceHint: 'The second does not see what the first keyed in. An answer counts only when all of it agrees.',
  twiceButton: 'Keep this choice',
  twiceSaved: 'The choice was kept.',
  twiceEvent: (twice) =>
    twice ? 'Answers on paper are keyed in by two people' : 'Answers on paper are keyed in by one person',
  print: {
    title: 'Print questionnaires',
    lead: 'A questionnaire for each firm that has not answered, with the code of that firm.',
    to: 'For whom?',
    tos: { 'without-email': 'Firms that get no mail', all: 'All firms that have not answered' },
    language: 'Language',
    button: 'Make the questionnaires (PDF)',
    file: (place) => `questionnaire ${place}`,
    document: (place) => `Questionnaire on safety at ${place}`,
    event: (n) => plural(n, 'One questionnaire printed on paper', `${n} questionnaires printed on paper`),
  },
  paper: {
    for: 'For',
    code: 'Code',
    until: (day) => `Give this form back by ${day}.`,
    how: 'Tick what fits. Where it says “Only if”, answer only if that is so. You may leave questions open.',
    private:
      'The park manager or facilitator types your answers over and sees them then. After that nobody can see which answer was yours.',
    onlyIf: 'Only if this is so for you.',
    namely: 'namely',
    several: 'You may tick more than one answer.',
    rank: (most) => `Write 1 at the most important, then 2, up to ${most}.`,
    street: 'Street or place',
    page: 'Page',
  },
  differences: {
    title: 'Differences',
    heading: (n) => `${plural(n, 'One answer was', `${n} answers were`)} keyed in differently`,
    lead: 'Take the form and choose for each question what stands there.',
    first: (words) => `First entry: ${words}`,
    second: (words) => `Your entry: ${words}`,
    back: 'Go back to the questions',
    button: 'Store the answer',
  },
  states: {
    skipped: 'left open',
    'not-applicable': 'does not apply',
    'rather-not-say': 'would rather not say',
  },
  closing: (n) =>
    `${plural(n, 'One form on paper waits', `${n} forms on paper wait`)} to be keyed in a second time. They will not count.`,
  problems: {
    'code-wrong': 'This code is not right. Look again; there is a typing error in it.',
    'code-unknown': 'This code does not belong to this survey.',
    'too-many-guesses': 'Many wrong codes were typed. Wait ten minutes.',
    'answered-already': 'This firm has answered already. This form no longer counts.',
    'wave-not-open': 'This survey is not open.',
    'wave-closed': 'This survey is closed already.',
    'keyed-by-you': 'You keyed this form in yourself. Ask a colleague to do it again.',
    'draft-there': 'Somebody began with this code already. Tick this if you want to start anew all the same.',
    'choose-each': 'Choose for each question what stands on the form.',
    'does-not-fit': 'The answers do not fit together this way. Go back to the questions and check them.',
    'not-stored': 'This firm has answered meanwhile, or the survey is closed.',
    'nobody-to-write': 'No firm fits this that has not answered.',
    'too-many-letters': ({ most }) =>
      `These are more than ${most ?? ''}. Make the questionnaires for who gets no mail first.`,
    'unknown-choice': 'This is no longer there. Go back and try again.',
  },
} satisfies Catalogue<typeof keyingNl>;
