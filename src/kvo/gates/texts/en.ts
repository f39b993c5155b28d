import { showDate } from '../../../kernel/dates.ts';
import type { Catalogue } from '../../../kernel/language.ts';
import { showCount, showExactShare, showPercent } from '../../../platform/ui/figures/numbers.ts';
import { numberWord } from '../../../platform/ui/texts/number-words.ts';
import type { Audience, PartyKind, RecordKind, StageKey } from '../../schemes/model.ts';
import type { SaidTexts, Sayings } from '../said.ts';
import type { nl } from './nl.ts';

type Params = Readonly<Record<string, string | number>>;

const day = (on: Parameters<typeof showDate>[0]): string => showDate(on, 'en');
const word = (n: number): string => numberWord(n, 'en');
const first = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const listed = (items: readonly string[]): string => list.format(items);
const percent = (value: number): string => showPercent(value / 100, 0, 'en');
const count = (value: number): string => showCount(value, 'en');
const share = (part: number, whole: number): string => showExactShare(part, whole, 'en');
const are = (n: number): string => (n === 1 ? 'is' : 'are');
const have_ = (n: number): string => (n === 1 ? 'has' : 'have');
const plural = (n: number, one: string, many = `${one}s`): string => `${word(n)} ${n === 1 ? one : many}`;

const party: Readonly<Record<PartyKind, string>> = {
  entrepreneurs: 'the entrepreneurs',
  municipality: 'the municipality',
  police: 'the police',
  'fire-service': 'the fire service',
  'security-firm': 'a security firm',
  other: 'another party',
};
const parties = (kinds: readonly PartyKind[]): string => listed(kinds.map((kind) => party[kind]));

const asked: Readonly<Record<Audience, string>> = {
  entrepreneurs: 'the entrepreneurs',
  employees: 'the employees',
  visitors: 'the visitors',
};

interface RecordWords {
  readonly one: string;
  readonly many: string;
  readonly the: string;
  readonly missing: string;
  readonly done: (on: string) => string;
}

const figures = (who: string): RecordWords => ({
  one: `the figures of ${who}`,
  many: `deliveries of ${who}`,
  the: `the figures of ${who}`,
  missing: `${first(who)} ${who === 'the police' ? 'have' : 'has'} not delivered figures yet.`,
  done: (on) => `${first(who)} delivered figures on ${on}.`,
});

const record: Readonly<Record<RecordKind, RecordWords>> = {
  'walk-day': {
    one: 'a walk in daylight',
    many: 'walks in daylight',
    the: 'the walk in daylight',
    missing: 'No walk in daylight was made yet.',
    done: (on) => `The walk in daylight was on ${on}.`,
  },
  'walk-dark': {
    one: 'a walk in the dark',
    many: 'walks in the dark',
    the: 'the walk in the dark',
    missing: 'No walk in the dark was made yet.',
    done: (on) => `The walk in the dark was on ${on}.`,
  },
  'police-figures': figures('the police'),
  'fire-figures': figures('the fire service'),
  'municipal-figures': figures('the municipality'),
  meeting: {
    one: 'a meeting of the working group',
    many: 'meetings of the working group',
    the: 'the meeting of the working group',
    missing: 'The working group has not met yet.',
    done: (on) => `The working group met on ${on}.`,
  },
  evaluation: {
    one: 'an evaluation',
    many: 'evaluations',
    the: 'the evaluation',
    missing: 'There is no evaluation yet.',
    done: (on) => `The evaluation was on ${on}.`,
  },
  exercise: {
    one: 'an exercise',
    many: 'exercises',
    the: 'the exercise',
    missing: 'There was no exercise yet.',
    done: (on) => `The exercise was on ${on}.`,
  },
  other: {
    one: 'a report',
    many: 'reports',
    the: 'the report',
    missing: 'The report is not there yet.',
    done: (on) => `The report is of ${on}.`,
  },
};

const recordsShort = ({ record: kind, have, need, withoutReport, yearly }: Sayings['records-short']): string => {
  const words = record[kind];
  if (withoutReport > 0 && have + withoutReport >= need)
    return `${first(words.the)} ${/^the figures/.test(words.the) ? 'do' : 'does'} not count yet: the report is missing.`;
  if (need === 1) return yearly ? `In the last twelve months there was none: ${words.one}.` : words.missing;
  const now = have === 0 ? 'there is none yet' : `there ${are(have)} ${word(have)}`;
  return yearly
    ? `In the last twelve months ${word(need)} ${words.many} are needed; ${now}.`
    : `${first(word(need))} ${words.many} are needed; ${now}.`;
};

const recordsEnough = ({ record: kind, have, last, yearly }: Sayings['records-enough']): string => {
  const words = record[kind];
  if (last === null || have > 1)
    return `${first(word(have))} ${words.many}${yearly ? ' in the last twelve months' : ''}.`;
  return words.done(day(last));
};

const unsigned = (the: string, { signed, of, missing }: Sayings['declaration-unsigned']): string => {
  if (of === 0) return `There is nobody yet who must sign ${the}.`;
  const who =
    missing.length > 3 ? listed([...missing.slice(0, 2), `${word(missing.length - 2)} others`]) : listed(missing);
  return signed === 0
    ? `None of the ${word(of)} parties has signed ${the} yet.`
    : `${first(word(signed))} of the ${word(of)} parties ${have_(signed)} signed ${the}. Not yet: ${who}.`;
};

const signedBy = (the: string, n: number, on: Sayings['declaration-signed']['on']): string =>
  `${n === 1 ? 'The party has' : n === 2 ? 'Both parties have' : `All ${word(n)} parties have`} signed ${the}${on === null ? '' : `, the last on ${day(on)}`}.`;

const response = ({ answered, firms }: Sayings['response-short']): string =>
  `${count(answered)} of ${count(firms)} firms answered, ${share(answered, firms)}.`;

const nothing = (what: Sayings['nothing-needed']['what']): string => {
  if (what === 'findings') return 'findings';
  if (what === 'objectives') return 'objectives';
  if (what === 'measures') return 'measures';
  if (what === 'measures-done') return 'measures carried out';
  return what === 'response' ? 'a threshold for the response' : record[what].one;
};

const sentence: SaidTexts = {
  'parties-present': ({ parties: n }) =>
    `${first(plural(n, 'party', 'parties'))} ${are(n)} at the table, with all that the scheme asks for.`,
  'parties-missing': ({ missing }) => `Still missing at the table: ${parties(missing)}.`,
  'group-formed': ({ people }) =>
    `The working group has ${people === 1 ? '1 member' : `${count(people)} members`}, from each party the scheme asks for.`,
  'group-empty': () => 'There is no working group yet.',
  'group-incomplete': ({ missing }) => `Not in the working group yet: ${parties(missing)}.`,
  'declaration-not-frozen': () => 'The text of the declaration of intent is not final yet.',
  'declaration-unsigned': (p) => unsigned('the declaration of intent', p),
  'declaration-signed': ({ parties: n, on }) => signedBy('the declaration of intent', n, on),
  'covenant-not-frozen': () => 'The text of the covenant is not final yet.',
  'covenant-unsigned': (p) => unsigned('the covenant', p),
  'covenant-signed': ({ parties: n, on }) => signedBy('the covenant', n, on),
  'covenant-none': () => 'There is no covenant with the plan as its annex yet.',
  'covenant-other-plan': () => 'The covenant belongs to another plan than that of now.',
  'covenant-other-table': () => 'The covenant names other parties or sub-areas than there are now.',
  'covenant-up-to-date': () => 'The covenant belongs to the plan of now.',
  'wave-none': ({ audience }) => `No survey among ${asked[audience]} is planned yet.`,
  'wave-prepared': ({ audience, opensOn }) =>
    `The survey among ${asked[audience]} is ready and opens on ${day(opensOn)}.`,
  'wave-open': ({ closesOn }) => `The survey is still running and closes on ${day(closesOn)}.`,
  'wave-closed': ({ closedOn }) => `The survey closed on ${day(closedOn)}.`,
  'response-none': ({ percent: p }) => `There are no answers yet. A response of ${percent(p)} is needed.`,
  'response-short': (p) => `${response(p)} ${percent(p.percent)} is needed: ${count(p.short)} more.`,
  'response-enough': (p) => `${response(p)} ${percent(p.percent)} was needed.`,
  'response-uncountable': ({ audience }) =>
    `How many ${asked[audience].replace('the ', '')} there are is not known, so no response can be counted.`,
  'records-short': recordsShort,
  'records-enough': recordsEnough,
  'findings-short': ({ have, need }) =>
    have === 0
      ? 'No findings were written down yet.'
      : `There ${are(have)} ${plural(have, 'finding')}; ${word(need)} ${are(need)} needed.`,
  'findings-enough': ({ have }) => `There ${are(have)} ${plural(have, 'finding')}.`,
  'objectives-short': ({ have, need }) =>
    have === 0
      ? 'There are no objectives yet.'
      : `There ${are(have)} ${plural(have, 'objective')}; ${word(need)} ${are(need)} needed.`,
  'objectives-enough': ({ have }) => `There ${are(have)} ${plural(have, 'objective')}.`,
  'objectives-none': () => 'An objective needs a figure and a date. There is no objective yet.',
  'objectives-incomplete': ({ incomplete, of }) =>
    `${first(word(incomplete))} of the ${plural(of, 'objective')} still ${incomplete === 1 ? 'lacks' : 'lack'} a figure or a date.`,
  'objectives-complete': ({ of }) =>
    of === 1 ? 'The objective has a figure and a date.' : `All ${word(of)} objectives have a figure and a date.`,
  'measures-short': ({ have, need }) =>
    have === 0
      ? `There are no measures yet; ${word(need)} ${are(need)} needed.`
      : `There ${are(have)} ${plural(have, 'measure')}; ${word(need)} ${are(need)} needed.`,
  'measures-enough': ({ have }) => `There ${are(have)} ${plural(have, 'measure')}.`,
  'measures-none': () => 'A measure needs an owner and a date. There is no measure yet.',
  'measures-incomplete': ({ incomplete, of }) =>
    `${first(word(incomplete))} of the ${plural(of, 'measure')} still ${incomplete === 1 ? 'lacks' : 'lack'} an owner or a date.`,
  'measures-complete': ({ of }) =>
    of === 1 ? 'The measure has an owner and a date.' : `All ${word(of)} measures have an owner and a date.`,
  'plan-not-frozen': () => 'The plan is not final yet.',
  'plan-frozen': ({ version, on }) => `Version ${version} of the plan was made final on ${day(on)}.`,
  'measures-done-short': ({ have, need, withoutEvidence }) => {
    const bare = withoutEvidence === 0 ? '' : ` For ${word(withoutEvidence)} the evidence is missing.`;
    return `The certificate asks for ${plural(need, 'measure')} carried out. Now: ${count(have)} of ${count(need)}.${bare}`;
  },
  'measures-done-enough': ({ have, need }) =>
    `${first(plural(have, 'measure'))} ${are(have)} carried out, with evidence. ${first(word(need))} ${need === 1 ? 'was' : 'were'} needed.`,
  'criteria-unjudged': ({ judged, of }) =>
    judged === 0
      ? `The auditor has not judged any of the ${count(of)} criteria yet.`
      : `The auditor has judged ${count(judged)} of the ${count(of)} criteria.`,
  'criteria-stale': ({ stale, of }) =>
    `${first(word(stale))} of the ${count(of)} verdicts ${are(stale)} out of date: something changed after it.`,
  'criteria-judged': ({ of }) => `All ${count(of)} criteria were judged.`,
  'corrections-unknown': () => 'Whether something must be put right shows when all criteria were judged.',
  'corrections-open': ({ open, severity }) =>
    `${first(word(open))} ${severity === 'major' ? 'major ' : ''}${open === 1 ? 'non-conformity was' : 'non-conformities were'} not put right yet.`,
  'corrections-made': ({ severity }) =>
    severity === 'major' ? 'No major non-conformity is open.' : 'No non-conformity is open.',
  'audit-undecided': () => 'The certification body has not decided yet.',
  'audit-refused': ({ on }) => `On ${day(on)} the certification body decided not to certify.`,
  'audit-stale': ({ on }) => `The decision of ${day(on)} is out of date: a verdict changed after it.`,
  'audit-positive': ({ on }) => `On ${day(on)} the certification body decided to certify.`,
  'certificate-none': () => 'The certificate was not issued yet.',
  'certificate-ended': ({ number }) => `Certificate ${number} was withdrawn.`,
  'certificate-issued': ({ number, until }) => `Certificate ${number} was issued. It holds until ${day(until)}.`,
  'next-none': () => 'The next round has not begun yet.',
  'next-open': ({ round }) => `Round ${round} has begun.`,
  'next-unmeasured': ({ opened }) =>
    opened ? 'The next measurement is still running.' : 'The next measurement has not begun yet.',
  'next-measured': ({ on }) => `The next measurement closed on ${day(on)}.`,
  'nothing-needed': ({ what }) => `Not needed by the rules of this track: ${nothing(what)}.`,
};

const recordPhrase = ({ record: kind, have, need }: Sayings['records-short']): string =>
  need === 1 ? record[kind].one : `${word(need)} ${record[kind].many}${have === 0 ? '' : ` (now ${word(have)})`}`;

const phrase: SaidTexts = {
  'parties-present': () => 'all parties at the table',
  'parties-missing': ({ missing }) => `${parties(missing)} at the table`,
  'group-formed': () => 'the working group',
  'group-empty': () => 'a working group',
  'group-incomplete': ({ missing }) => `${parties(missing)} in the working group`,
  'declaration-not-frozen': () => 'a signed declaration of intent',
  'declaration-unsigned': () => 'a signed declaration of intent',
  'declaration-signed': () => 'the declaration of intent',
  'covenant-not-frozen': () => 'a signed covenant',
  'covenant-unsigned': () => 'a signed covenant',
  'covenant-signed': () => 'the covenant',
  'covenant-none': () => 'the plan as annex of the covenant',
  'covenant-other-plan': () => 'a covenant with the plan of now',
  'covenant-other-table': () => 'a covenant with the parties of now',
  'covenant-up-to-date': () => 'the annex of the covenant',
  'wave-none': () => 'the survey',
  'wave-prepared': () => 'the survey',
  'wave-open': ({ closesOn }) => `the survey (closes on ${day(closesOn)})`,
  'wave-closed': () => 'the survey',
  'response-none': ({ percent: p }) => `a response of ${percent(p)}`,
  'response-short': ({ percent: p, answered, firms }) => `a response of ${percent(p)} (now ${share(answered, firms)})`,
  'response-enough': () => 'the response',
  'response-uncountable': ({ audience }) => `the response of ${asked[audience]}`,
  'records-short': recordPhrase,
  'records-enough': ({ record: kind, have }) => (have === 1 ? record[kind].the : `${word(have)} ${record[kind].many}`),
  'findings-short': ({ need }) => `at least ${plural(need, 'finding')}`,
  'findings-enough': () => 'the findings',
  'objectives-short': ({ need }) => `at least ${plural(need, 'objective')}`,
  'objectives-enough': () => 'the objectives',
  'objectives-none': () => 'a figure and a date for each objective',
  'objectives-incomplete': () => 'a figure and a date for each objective',
  'objectives-complete': () => 'a figure and a date for each objective',
  'measures-short': ({ need, have }) => `${plural(need, 'measure')}${have === 0 ? '' : ` (now ${word(have)})`}`,
  'measures-enough': () => 'the measures',
  'measures-none': () => 'an owner and a date for each measure',
  'measures-incomplete': () => 'an owner and a date for each measure',
  'measures-complete': () => 'an owner and a date for each measure',
  'plan-not-frozen': () => 'a final plan',
  'plan-frozen': () => 'the final plan',
  'measures-done-short': ({ have, need }) => `${plural(need, 'measure')} carried out (now ${count(have)})`,
  'measures-done-enough': () => 'the measures carried out',
  'criteria-unjudged': () => 'a verdict on each criterion',
  'criteria-stale': () => 'a fresh verdict where it is out of date',
  'criteria-judged': () => 'all verdicts',
  'corrections-unknown': () => 'no major non-conformity',
  'corrections-open': ({ open }) => `correction of ${plural(open, 'non-conformity', 'non-conformities')}`,
  'corrections-made': () => 'the corrections',
  'audit-undecided': () => 'a decision of the certification body',
  'audit-refused': () => 'another decision of the certification body',
  'audit-stale': () => 'a fresh decision of the certification body',
  'audit-positive': () => 'the decision',
  'certificate-none': () => 'the certificate',
  'certificate-ended': () => 'another certificate',
  'certificate-issued': () => 'the certificate',
  'next-none': () => 'a next round',
  'next-open': () => 'the next round',
  'next-unmeasured': () => 'a next measurement',
  'next-measured': () => 'the next measurement',
  'nothing-needed': ({ what }) => nothing(what),
};

const stage: Readonly<Record<StageKey, string>> = {
  intent: 'intent',
  survey: 'the survey',
  analysis: 'the safety analysis',
  plan: 'the plan of action',
  covenant: 'the covenant',
  audit: 'the audit',
  certificate: 'the certificate',
  execution: 'execution',
  effect: 'effect',
};

export const en = {
  sentence,
  phrase,
  stage,
  listed,
  needed: (things: string) => `Still needed: ${things}.`,
  ready: (things: string) => `Ready: ${things}.`,
  freeGate: 'Nothing is needed at this gate.',
  page: {
    title: (name: string) => `Gate ${name}`,
    number: (n: number, of: number, name: string) => `Stage ${n} of ${of}: ${name.toLowerCase()}.`,
    heading: {
      open: (name: string) => `The gate of ${name} is open`,
      shut: (name: string) => `The gate of ${name} is shut`,
      closed: (name: string, on: string) => `${first(name)} was closed on ${on}`,
      passed: (name: string, on: string) => `The gate of ${name} was passed on ${on}`,
    },
    lead: {
      closable: 'All that is needed is there. You can close the stage.',
      open: 'All that is needed is there.',
      shut: (n: number, of: number) => {
        if (n < of) return `${first(word(n))} of ${word(of)} things ${n === 1 ? 'is' : 'are'} still missing.`;
        return of === 1
          ? 'The one thing that is needed is still missing.'
          : `All ${word(of)} things are still missing.`;
      },
      later: (name: string) => `First it is the turn of ${name}.`,
      begun: (name: string) => `Work goes on already. It can be closed only once ${name} is closed.`,
      done: 'How things are now stands below. The decision rests on how they were then.',
    },
    conditions: 'What is needed',
    condition: 'What',
    state: 'State',
    basis: 'Requirement',
    met: 'in order',
    unmet: 'missing',
    unverified: 'unverified',
    unverifiedNote:
      'Here a number decides that no source proves. You find it among the rules of this track, where it can be changed with a reason.',
    rules: 'Look at the rules',
    changedSince: 'Something changed since the decision: with the facts of now the gate would be shut.',
    passedOn: (on: string, reason: string) => `On ${on} this gate was passed while it was shut. Reason: ${reason}`,
    reopenedOn: (on: string, reason: string) => `Taken up again on ${on}. Reason: ${reason}`,
    close: 'Close this stage',
    pass: 'Go on while the gate is shut',
    reopen: 'Take this stage up again',
    back: 'Back to the road',
  },
  close: {
    title: 'Close a stage',
    heading: (name: string) => `You close ${name}`,
    facts: (next: string | null) => [
      'The road shows that this stage is done, with the day of today.',
      'The facts it rests on are kept for good. They hold no names of people.',
      next === null ? 'With that the whole road has been travelled.' : `Next it is the turn of ${next}.`,
      'Is something wrong after all? Then you take the stage up again, with a reason.',
    ],
    button: 'Close the stage',
    done: (name: string) => `Closed: ${name}.`,
    already: (name: string) => `${first(name)} was closed already.`,
    shutLead: 'The gate is still shut. Closing is possible once all is there.',
  },
  pass: {
    title: 'Pass a gate',
    heading: (name: string) => `You go on while the gate of ${name} is shut`,
    lead: (things: string) => `This is missing: ${things}.`,
    facts: [
      'The road keeps saying that this gate was passed by a decision, also when what is missing comes later.',
      'Everybody at the table and the auditor read your reason.',
      'What is missing keeps showing as long as it is not there.',
    ],
    reason: 'Why do you go on nevertheless?',
    reasonHint: 'For example what the working group decided and when. Write no names of people.',
    sure: 'I know that the road shows this for good',
    button: 'Pass the gate',
    done: (name: string) => `The gate of ${name} was passed by a decision.`,
  },
  reopen: {
    title: 'Take a stage up again',
    heading: (name: string) => `You take up ${name} again`,
    facts: [
      'The road stands at this stage again. What comes later stays as it is.',
      'The decision that closed the stage can still be read.',
    ],
    reason: 'Why do you take this stage up again?',
    reasonHint: 'Write no names of people.',
    button: 'Take the stage up again',
    done: (name: string) => `Taken up again: ${name}.`,
  },
  cancel: 'Back, change nothing',
  problems: {
    'gate-is-shut': 'The gate is shut by now. Look at what is missing.',
    'gate-is-open': 'The gate is open by now. You can simply close the stage.',
    'not-its-turn': (params: Params) =>
      `First it is the turn of ${stage[params['stage'] as StageKey] ?? 'an earlier stage'}.`,
    'already-ended': 'Somebody else closed this stage meanwhile.',
    'not-ended': 'This stage is not closed. There is nothing to take up again.',
    'reason.required': 'Write down why.',
    'sure.required': 'Tick the box if you are sure.',
    'not-sure': 'Tick the box if you are sure.',
  },
} satisfies Catalogue<typeof nl>;
