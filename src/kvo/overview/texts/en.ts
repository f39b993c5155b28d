import type { LocalDate } from '../../../kernel/dates.ts';
import { showDate } from '../../../kernel/dates.ts';
import type { Catalogue } from '../../../kernel/language.ts';
import { showCount, showExactShare, showPercent } from '../../../platform/ui/figures/numbers.ts';
import { numberWord } from '../../../platform/ui/texts/number-words.ts';
import type { AgreementKind } from '../../agreements/model.ts';
import type { Said } from '../../gates/said.ts';
import { reasonSentence, stageWords } from '../../gates/words.ts';
import type { PartyKind, RecordKind, StageKey } from '../../schemes/model.ts';
import type { AgendaItem, AgendaWhat, DueWhat } from '../due-model.ts';
import type { StepTexts } from '../step-said.ts';
import type { WhyTexts } from '../why-said.ts';
import type { nl } from './nl.ts';

const day = (on: LocalDate): string => showDate(on, 'en');
const count = (n: number): string => showCount(n, 'en');
const word = (n: number): string => numberWord(n, 'en');
const first = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const listed = (items: readonly string[]): string => list.format(items);
const plural = (n: number, one: string, many = `${one}s`): string => `${count(n)} ${n === 1 ? one : many}`;
const days = (n: number): string => plural(n, 'day');
const firms = (n: number): string => plural(n, 'firm');
const sentence = (said: Said): string => reasonSentence({ said }, 'en');
const stage = (key: StageKey): string => stageWords(key, 'en');

const party: Readonly<Record<PartyKind, string>> = {
  entrepreneurs: 'the entrepreneurs',
  municipality: 'the municipality',
  police: 'the police',
  'fire-service': 'the fire service',
  'security-firm': 'a security firm',
  other: 'another party',
};

const agreement: Readonly<Record<AgreementKind, string>> = {
  declaration: 'the declaration of intent',
  covenant: 'the covenant',
};

const record: Readonly<Record<RecordKind, string>> = {
  'walk-day': 'walk in daylight',
  'walk-dark': 'walk in the dark',
  'police-figures': 'figures of the police',
  'fire-figures': 'figures of the fire service',
  'municipal-figures': 'figures of the municipality',
  meeting: 'meeting of the working group',
  evaluation: 'evaluation',
  exercise: 'exercise',
  other: 'report',
};
const the = (kind: RecordKind): string => `the ${record[kind]}`;
const areFigures = (kind: RecordKind): boolean => kind.endsWith('-figures');
const a = (kind: RecordKind): string => `${/^[aeiou]/.test(record[kind]) ? 'an' : 'a'} ${record[kind]}`;

const due = (what: DueWhat): string => {
  switch (what.kind) {
    case 'record':
      return the(what.record);
    case 'expiry':
      return `the end of certificate ${what.number}`;
    case 'response':
      return `more answers to the survey (${count(what.needed)} needed, ${count(what.likely)} expected)`;
    case 'permit':
      return `the permit of ${what.name}`;
    case 'correction':
      return `the correction of point ${what.criterion}`;
    case 'measure':
      return `measure ${what.code}: ${what.title}`;
  }
};

const dueOnAgenda = (what: DueWhat): string => {
  switch (what.kind) {
    case 'record':
      return `Last day for ${the(what.record)}`;
    case 'expiry':
      return `Certificate ${what.number} ends`;
    case 'response':
      return 'Last day for answers to the survey';
    case 'permit':
      return `Permit of ${what.name} ends`;
    case 'correction':
      return `Point ${what.criterion} of the auditor put right`;
    case 'measure':
      return `Measure ${what.code} done: ${what.title}`;
  }
};

const agenda = (what: AgendaWhat): string => {
  switch (what.kind) {
    case 'due':
      return dueOnAgenda(what.item);
    case 'stage':
      return `${first(stage(what.stage).replace(/^the /, ''))} done (planned)`;
    case 'wave-opens':
      return 'Survey opens';
    case 'wave-closes':
      return 'Survey closes';
    case 'desk-review':
      return 'Auditor reviews the dossier';
    case 'site-visit':
      return 'Auditor visits the park';
  }
};

const next = (item: AgendaItem | null): string =>
  item === null
    ? ''
    : `On ${day(item.day)}: ${agenda(item.what).charAt(0).toLowerCase()}${agenda(item.what).slice(1)}.`;

const nameOrCount = (names: readonly string[]): string =>
  names.length <= 2 ? listed(names) : `${word(names.length)} parties`;

const stepLabels: StepTexts = {
  'seat-parties': ({ missing }) => `Bring ${nameOrCount(missing.map((kind) => party[kind]))} to the table`,
  'form-group': () => 'Complete the working group',
  'write-agreement': ({ agreement: kind }) => `Draw up ${agreement[kind]}`,
  'invite-signatories': ({ agreement: kind }) => `Invite people to sign ${agreement[kind]}`,
  'meet-refusal': ({ names }) => `Talk to ${nameOrCount(names)}`,
  'remind-signatories': ({ names }) => `Remind ${nameOrCount(names)}`,
  'confirm-paper': ({ name }) => `Confirm the signature on paper of ${name}`,
  sign: ({ agreement: kind }) => `Sign ${agreement[kind]}`,
  'plan-wave': ({ again }) => (again ? 'Plan another survey' : 'Plan the survey'),
  'open-wave': () => 'Open the survey',
  'invite-firms': ({ firms: n }) => `Invite ${firms(n)}`,
  'remind-firms': ({ firms: n }) => `Remind ${firms(n)}`,
  'see-open-firms': () => 'See who has not answered',
  'close-wave': () => 'Close the survey',
  'raise-response': () => 'Get more answers',
  'see-response': () => 'See the response',
  'add-record': ({ record: kind, withoutReport }) =>
    withoutReport ? `Add the report: ${record[kind]}` : areFigures(kind) ? `Add ${the(kind)}` : `Hold ${a(kind)}`,
  'deliver-figures': () => 'Deliver your figures',
  'see-results': () => 'See the results',
  'write-findings': () => 'Write down the findings',
  'write-objectives': ({ incomplete }) => (incomplete === 0 ? 'Write down the objectives' : 'Complete the objectives'),
  'write-measures': () => 'Choose measures',
  'complete-measures': () => 'Assign owners and days',
  'freeze-plan': () => 'Make the plan final',
  'renew-covenant': () => 'Bring the covenant up to date',
  'finish-measures': () => 'Report measures carried out',
  'invite-auditor': () => 'Invite an auditor',
  'judge-criteria': ({ left }) => `Judge ${plural(left, 'criterion', 'criteria')}`,
  'correct-points': ({ open }) => `Put ${plural(open, 'point')} right`,
  'decide-audit': () => 'Take the decision',
  'issue-certificate': () => 'Issue the certificate',
  'hold-record': ({ record: kind }) => (areFigures(kind) ? `Add ${the(kind)}` : `Hold ${the(kind)}`),
  'report-measure': ({ title }) => `Report how far it is: ${title}`,
  'chase-measures': ({ late: n }) =>
    n === 1 ? 'See the measure that is late' : `See ${count(n)} measures that are late`,
  'renew-permit': ({ name }) => `Ask ${name} for the new permit`,
  'open-round': ({ round }) => `Begin round ${round}`,
  'follow-round': ({ round }) => `Go to round ${round}`,
  'close-stage': ({ stage: key }) => `Close ${stage(key)}`,
  'see-gate': ({ stage: key }) => `See the gate of ${stage(key)}`,
};

const stepNotes: StepTexts = {
  'seat-parties': () => 'Without these parties the first gate does not open.',
  'form-group': ({ missing }) =>
    missing.length === 0
      ? 'There is no working group yet.'
      : `Nobody yet of ${listed(missing.map((kind) => party[kind]))}.`,
  'write-agreement': () => 'After that the parties can sign.',
  'invite-signatories': ({ names }) => `Nobody asked yet of ${listed(names)}.`,
  'meet-refusal': ({ agreement: kind }) => `Does not sign ${agreement[kind]}, with a reason.`,
  'remind-signatories': ({ agreement: kind }) => `No signature under ${agreement[kind]} yet.`,
  'confirm-paper': () => 'A second person looks whether the sheet is right. Only then does it count.',
  sign: () => 'Whoever signs for your party got a link by e-mail.',
  'plan-wave': ({ again }) => (again ? 'The last one brought too few answers.' : 'Four weeks is usual.'),
  'open-wave': ({ opensOn }) => `Planned on ${day(opensOn)}.`,
  'invite-firms': () => 'Nobody got an invitation yet.',
  'remind-firms': ({ daysAgo }) => `The last e-mail was ${daysAgo === 1 ? 'yesterday' : `${days(daysAgo)} ago`}.`,
  'see-open-firms': ({ firms: n }) => `${first(firms(n))} still open.`,
  'close-wave': ({ closesOn }) => `There are enough answers. It closes by itself on ${day(closesOn)}.`,
  'raise-response': ({ likely, needed, closesOn }) =>
    `If you do nothing it will probably be ${count(likely)} on ${day(closesOn)}; ${count(needed)} are needed.`,
  'see-response': () => 'By sub-area and by size.',
  'add-record': ({ record: kind, withoutReport }) =>
    withoutReport
      ? 'Without a report it does not count.'
      : areFigures(kind)
        ? 'Or ask the party to deliver them.'
        : 'Needed for this stage.',
  'deliver-figures': ({ record: kind }) => `The analysis waits for ${the(kind)}.`,
  'see-results': () => 'The survey is closed.',
  'write-findings': () => 'Begin with what the results propose.',
  'write-objectives': ({ incomplete }) =>
    incomplete === 0
      ? 'Each objective gets a figure and a date.'
      : `${first(word(incomplete))} ${incomplete === 1 ? 'lacks' : 'lack'} a figure or a date.`,
  'write-measures': ({ have, need }) => `Now ${count(have)}, needed ${count(need)}.`,
  'complete-measures': ({ incomplete }) =>
    `${first(word(incomplete))} ${incomplete === 1 ? 'measure is' : 'measures are'} not complete yet.`,
  'freeze-plan': () => 'Objectives and measures are complete.',
  'renew-covenant': () => 'The plan or the table changed after it was signed.',
  'finish-measures': ({ have, need }) => `Now ${count(have)} of ${count(need)}, with evidence.`,
  'invite-auditor': () => 'The auditor reads everything and changes nothing.',
  'judge-criteria': ({ left, of }) => `${count(of - left)} of ${count(of)} were judged.`,
  'correct-points': () => 'The auditor found this not in order.',
  'decide-audit': () => 'Every criterion has a verdict that stands.',
  'issue-certificate': () => 'The decision is there.',
  'hold-record': ({ dueOn, daysLate }) =>
    daysLate > 0 ? `By ${day(dueOn)}: ${days(daysLate)} late.` : `By ${day(dueOn)}.`,
  'report-measure': ({ dueOn, daysLate }) =>
    daysLate > 0 ? `Due on ${day(dueOn)}: ${days(daysLate)} late.` : `Due on ${day(dueOn)}.`,
  'chase-measures': () => 'Ask the owners how it stands.',
  'renew-permit': ({ dueOn }) => `The permit ends on ${day(dueOn)}.`,
  'open-round': ({ until }) =>
    until === null ? 'With a new measurement beside the last.' : `The certificate ends on ${day(until)}.`,
  'follow-round': () => 'That is where the new measurement is.',
  'close-stage': () => 'The gate is open.',
  'see-gate': () => 'Each condition, and why it is in order or not.',
};

const certificateDown = {
  upcoming: 'does not hold yet',
  valid: 'holds',
  suspended: 'is suspended',
  expired: 'has ended',
  renewed: 'was renewed',
  withdrawn: 'was withdrawn',
};

const why: WhyTexts = {
  'certificate-down': ({ number, state, until }) => [
    `Certificate ${number} ${certificateDown[state]}.`,
    state === 'expired' ? `The last day was ${day(until)}. There is no next round yet.` : 'The register says why.',
  ],
  'stands-still': ({ missing, since }) => [sentence(missing), `Nothing came since ${day(since)}.`],
  'left-open': ({ stage: key, since }) => [
    `The gate is open, but ${stage(key)} was not closed.`,
    `Nothing came since ${day(since)}.`,
  ],
  overdue: ({ what, dueOn, days: n }) => [
    what.kind === 'expiry' ? `The certificate ended on ${day(dueOn)}.` : `${first(due(what))} is ${days(n)} late.`,
    what.kind === 'expiry'
      ? what.renewing
        ? 'The next round is under way.'
        : 'The next round has not begun yet.'
      : `The last day was ${day(dueOn)}.`,
  ],
  'comes-due': ({ what, dueOn, days: n }) => [
    what.kind === 'expiry'
      ? `The certificate ends on ${day(dueOn)}.`
      : what.kind === 'permit'
        ? `${first(due(what))} ends on ${day(dueOn)}.`
        : `${first(due(what))}: by ${day(dueOn)}.`,
    what.kind === 'expiry'
      ? what.renewing
        ? 'The next round is under way.'
        : 'The next round has not begun yet.'
      : n === 0
        ? 'That is today.'
        : `That is in ${days(n)}.`,
  ],
  'response-short': ({ answered, firms: of, percent, short, daysLeft }) => [
    short === 1 ? '1 more firm must answer.' : `${count(short)} more firms must answer.`,
    `${count(answered)} of ${count(of)} did (${showExactShare(answered, of, 'en')}); ${showPercent(percent / 100, 0, 'en')} is needed. The survey closes ${daysLeft === 0 ? 'today' : `in ${days(daysLeft)}`}.`,
  ],
  'response-missed': ({ answered, firms: of, percent, short }) => [
    short === 1 ? 'The survey closed one answer short.' : `The survey closed ${count(short)} answers short.`,
    `${count(answered)} of the ${count(of)} answered (${showExactShare(answered, of, 'en')}); ${showPercent(percent / 100, 0, 'en')} is needed.`,
  ],
  refused: ({ agreement: kind, names }) => [
    `${listed(names)} ${names.length === 1 ? 'does' : 'do'} not sign ${agreement[kind]}.`,
    'The reason stands with the signatures.',
  ],
  outdated: ({ agreement: kind }) => [
    `${first(agreement[kind])} is out of date.`,
    kind === 'covenant'
      ? 'The plan, the parties or the sub-areas changed after it.'
      : 'The parties or the sub-areas changed after it.',
  ],
  closable: ({ stage: key }) => [`The gate is open: ${stage(key)} can be closed.`, 'All that is needed is there.'],
  'plan-passed': ({ stage: key, on }) => [
    `${first(stage(key))} should have been done on ${day(on)}.`,
    'That was the plan.',
  ],
  'goes-quiet': ({ missing, days: n }) => [sentence(missing), `Nothing came for ${days(n)}.`],
  'under-way': ({ missing, next: item }) => [sentence(missing), next(item)],
  'keeps-going': ({ next: item }) => [item === null ? 'Nothing is open.' : next(item), ''],
};

const heading = (n: number, of: number, verb: readonly [string, string]): string => {
  if (of === 1) return `Your track ${verb[0]}`;
  if (n === of) return `All your ${word(of)} tracks ${verb[1]}`;
  return `${first(word(n))} of your ${word(of)} tracks ${n === 1 ? verb[0] : verb[1]}`;
};

export const en = {
  stepLabels,
  stepNotes,
  stepButton: { 'report-measure': 'Report how far it is', 'see-gate': 'See the gate' },
  why,
  agenda,
  due,
  listed,
  menu: { tracks: 'Tracks', road: 'The road' },
  stageOf: (n: number, of: number, name: string) => `Stage ${n} of ${of}: ${name.toLowerCase()}`,
  roadNames: {
    intent: 'Intent',
    survey: 'Survey',
    analysis: 'Safety analysis',
    plan: 'Plan of action',
    covenant: 'Covenant',
    audit: 'Audit',
    certificate: 'Certificate',
    execution: 'Execution',
    effect: 'Effect',
  },
  months: {
    on: (on: string) => on,
    everyYear: 'every year',
    begun: 'under way',
    done: (on: string) => `done ${on}`,
    closes: (on: string) => `closes ${on}`,
    opens: (on: string) => `opens ${on}`,
    planned: (on: string) => `planned ${on}`,
    until: (on: string) => `until ${on}`,
  },
  road: {
    lead: (what: string, areas: number, size: string, where: string) =>
      `${what}. ${first(word(areas))} ${areas === 1 ? 'sub-area' : 'sub-areas'}, ${size}, ${where}.`,
    firms: (n: number) => (n === 0 ? 'no firms yet' : firms(n)),
    municipality: (names: readonly string[]) =>
      `${names.length === 1 ? 'municipality' : 'municipalities'} of ${listed(names)}`,
    noMunicipality: 'no municipality yet',
    above: (n: number, of: number, name: string) => `Stage ${n} of ${of}: ${name.toLowerCase()}.`,
    gate: { open: 'The gate is open.', shut: 'The gate is shut.' },
    asOf: (moment: string) => `As of ${moment}.`,
    now: 'You can do this now',
    ownersTold: 'The owners got a message about this.',
    nothingToDo: 'Nothing is open for you now.',
    agenda: 'Agenda',
    nothingPlanned: 'Nothing has a day yet.',
    plan: 'Make a planning',
    figures: 'Figures of now',
    gates: 'All gates, and why they are open or shut',
    table: 'Who sits at the table',
    emptyTable: 'Nobody sits at the table yet. A track begins with the parties.',
    seat: 'Bring parties to the table',
    conditions: 'All\u00a0conditions',
    unverified: 'Here a number decides that is unverified.',
    changedSince: 'With the facts of now the gate would be shut.',
    passed: (on: string, reason: string) => `Passed by a decision on ${on}: ${reason}`,
    reopened: (on: string, reason: string) => `Taken up again on ${on}: ${reason}`,
    verdict: {
      open: 'Open.',
      passed: 'Passed by a decision.',
      shut: 'Shut.',
      far: 'Not open yet.',
      begun: 'Under way, not open yet.',
      ready: 'Can open.',
    },
    therm: 'Response by sub-area',
    thermNote: (scheme: string) => `What is asked counts for all sub-areas together. Threshold from scheme ${scheme}`,
    thermOwn: (reason: string) =>
      `What is asked counts for all sub-areas together. This track's own threshold: ${reason}`,
    notVerified: 'unverified',
    needed: 'What is needed',
    nextDue: 'What must happen now',
  },
  panel: {
    signatures: (n: number): string => (n === 1 ? 'signature to go' : 'signatures to go'),
    signed: 'All parties have signed',
    notFrozen: { declaration: 'The declaration of intent is not final yet', covenant: 'The covenant is not final yet' },
    outdated: 'The covenant is out of date',
    short: (n: number): string => (n === 1 ? 'answer too few' : 'answers too few'),
    enough: (n: number): string => (n === 1 ? 'answer, which is enough' : 'answers, which is enough'),
    response: 'response',
    answered: (answered: string, of: string, share: string) =>
      `${answered} of ${of} firms answered${share === '' ? '' : `, ${share}`}.`,
    asked: (percent: string, needed: string) => `${percent} is needed: ${needed} firms.`,
    daysLeft: (n: number): string =>
      n < 0
        ? 'The last day has passed.'
        : n === 0
          ? 'Today is the last day.'
          : n === 1
            ? 'You have one day left.'
            : `You have ${count(n)} days left.`,
    noWave: 'There is no survey yet',
    untilOpen: (n: number): string => (n === 1 ? 'day until the survey opens' : 'days until the survey opens'),
    readyToOpen: 'The survey can open',
    missing: (n: number): string => (n === 1 ? 'thing is still missing' : 'things are still missing'),
    complete: 'All that is needed is there',
    measures: (n: number): string => (n === 1 ? 'measure in the plan' : 'measures in the plan'),
    noMeasures: 'There is no plan yet',
    done: (need: number) => `of ${plural(need, 'measure')} carried out`,
    points: (n: number): string => (n === 1 ? 'point to put right' : 'points to put right'),
    criteria: (n: number): string => (n === 1 ? 'criterion to judge' : 'criteria to judge'),
    undecided: 'Waiting for the decision',
    decided: 'The decision is there',
    certificateDays: (n: number): string =>
      n === 1 ? 'day until the certificate ends' : 'days until the certificate ends',
    certificateEnded: 'The certificate has ended',
    noCertificate: 'There is no certificate that holds',
    holds: (number: string, until: string) => `Certificate ${number} holds until ${until}.`,
    end: 'The whole road has been travelled',
    endLead: 'All stages are closed.',
  },
  figures: {
    response: (of: string) => `of ${of} firms answered`,
    short: (n: number): string =>
      n === 1 ? 'short questionnaire of employees and visitors' : 'short questionnaires of employees and visitors',
    findings: (n: number, high: number) =>
      `${n === 1 ? 'finding' : 'findings'}${high === 0 ? '' : `, of which ${count(high)} heavy`}`,
    doneFirst: 'measures carried out before the audit, with evidence',
    done: 'measures carried out',
    outOf: (n: string) => `of ${n}`,
    signed: { declaration: 'parties signed the declaration of intent', covenant: 'parties signed the covenant' },
    judged: 'criteria judged',
    days: (n: number): string => (n === 1 ? 'day until the certificate ends' : 'days until the certificate ends'),
  },
  seats: {
    state: { signed: 'signed', declined: 'does not sign', waiting: 'still to sign', 'not-invited': 'not asked yet' },
    none: 'need not sign',
    delivers: 'owes figures',
    nobody: 'nobody on the list yet',
    more: (n: number) => `and ${count(n)} more`,
  },
  portfolio: {
    title: 'Your tracks',
    none: 'You have no tracks yet',
    still: (n: number, of: number) => heading(n, of, ['stands still', 'stand still']),
    attention: (n: number, of: number) => heading(n, of, ['asks for attention', 'ask for attention']),
    course: (of: number) => heading(of, of, ['is on course', 'are on course']),
    waiting: (you: number, others: number) => {
      const forYou = you === 0 ? '' : `${word(you)} ${you === 1 ? 'waits' : 'wait'} for you`;
      const forOthers = others === 0 ? '' : `${word(others)} ${others === 1 ? 'waits' : 'wait'} for somebody else`;
      const both = [forOthers, forYou].filter((text) => text !== '').join(', ');
      return both === '' ? '' : `${first(both)}.`;
    },
    asOf: (on: string) => `As of ${on}.`,
    begin: 'Begin a new track',
    month: 'What comes up',
    empty: 'A track begins with a park and a version of the scheme. It takes about ten minutes.',
    emptyGuest: 'You see a track here once a facilitator invites you to it. You get an e-mail about that.',
    keeper: {
      lead: 'You sit in no track yourself. When a facilitator invites you, the track stands here.',
      instance: {
        heading: 'You run this instance',
        people: 'People and their roles',
        peopleNote: 'Invite people, end a role, or change an e-mail address.',
        outbox: 'Outbox',
        outboxNote: 'Which letters there are, and whether they left.',
      },
      register: {
        heading: 'You keep the register',
        open: 'Register of certificates',
        note: 'Suspend, reinstate or withdraw a certificate.',
      },
    },
    groups: { still: 'Stands still', attention: 'Asks for attention', course: 'On course' },
    all: 'All tracks',
    marks: {
      still: (n: number) => `still for ${days(n)}`,
      down: { suspended: 'suspended', expired: 'ended', withdrawn: 'withdrawn' },
      left: (n: number) => (n === 0 ? 'today' : `${days(n)} left`),
      late: (n: number) => `${days(n)} late`,
      you: 'waits for you',
      attention: 'asks for attention',
      course: 'on course',
    },
    about: (where: string, size: string) => `${where}, ${size}`,
    municipality: (names: readonly string[]) =>
      `${names.length === 1 ? 'Municipality' : 'Municipalities'} of ${listed(names)}`,
    seeRoad: 'See the road',
    weeks: 'The next four weeks',
    onDay: (title: string, what: string) => `${title}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    moreDays: (n: number) => `And ${plural(n, 'more thing', 'more things')} in these weeks.`,
    nothing: 'Nothing has a day in the next four weeks.',
    filter: {
      title: 'Search or sort',
      words: 'Name or place',
      stage: 'Stage',
      anyStage: 'All stages',
      municipality: 'Municipality',
      anyMunicipality: 'All municipalities',
      state: 'State',
      anyState: 'Any state',
      sort: 'Order',
      sorts: { stand: 'What stands still first', naam: 'By name', fase: 'By stage', dag: 'By the day that counts' },
      none: 'No track answers to this filter.',
      found: (n: number, of: number) => `${first(word(n))} of your ${word(of)} ${of === 1 ? 'track' : 'tracks'}`,
      clear: 'Clear the filter',
    },
  },
  welcome: {
    title: 'Welcome',
    heading: 'From the first handshake to the hallmark',
    lead: 'Keurpark brings a business park to the Dutch safe-business certificate (Keurmerk Veilig Ondernemen), and keeps it there. With everybody who takes part at one table.',
    signIn: 'Sign in',
    demo: 'Try the demo',
    what: 'What it does',
    steps: [
      {
        stages: '1. Intent',
        text: 'Entrepreneurs, municipality, police and fire service agree to work together, and sign for it.',
      },
      {
        stages: '2. Survey',
        text: 'Firms tell in five minutes how safe it is. Anonymously, and each firm once.',
      },
      {
        stages: '3, 4 and 5. Analysis, plan and covenant',
        text: 'What is going on becomes a plan: measures with an owner and a day. Everybody signs for it.',
      },
      {
        stages: '6. Audit',
        text: 'An auditor judges everything. What was seen is kept and can be checked later.',
      },
      {
        stages: '7, 8 and 9. Certificate, execution and effect',
        text: 'The certificate stands in a public register, and every year it shows what must still be done.',
      },
    ],
    why: 'Why you can believe it',
    promises: [
      {
        title: 'Honest figures',
        text: 'No percentage without the number behind it. Groups that are too small stay hidden.',
      },
      { title: 'Anonymous answers', text: 'Nobody can see what one firm answered, not even we.' },
      {
        title: 'Open to checking',
        text: 'Every signature, verdict and certificate names exactly what stood there then.',
      },
    ],
    doors: 'Where would you like to be?',
    register: 'Search the register of certificates',
    registerNote: 'Which parks have the certificate, and until when?',
    verify: 'Check a certificate',
    verifyNote: 'By its number, or with the file itself.',
    code: 'Fill in the survey',
    codeNote: 'With the code from your letter.',
  },
  letter: {
    name: 'What must be done soon',
    subject: (n: number): string => (n === 1 ? 'One thing asks for you' : `${first(word(n))} things ask for you`),
    greeting: (name: string) => `Dear ${name},`,
    lead: (n: number): string =>
      n === 1 ? 'This must be done soon, or is late:' : 'These things must be done soon, or are late:',
    late: (title: string, what: string, on: string, n: number) =>
      `${title}: ${what}. The last day was ${on}, ${days(n)} ago.`,
    ahead: (title: string, what: string, on: string, n: number) =>
      `${title}: ${what}. By ${on}, ${n === 0 ? 'which is today' : `in ${days(n)}`}.`,
    more: (n: number) => `And ${plural(n, 'more thing', 'more things')}. You see them all with your tracks.`,
    button: 'Open your tracks',
    oneButton: 'Open the track',
    footer:
      'You get at most one such letter a day, and about each thing at three moments: ahead, a week before, and when it is late.',
    head: (head: string) => `Signed head of this moment: ${head}`,
  },
} satisfies Catalogue<typeof nl>;
