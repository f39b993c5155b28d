import type { Catalogue } from '../../../kernel/language.ts';
import type { nl } from './nl.ts';

export const en = {
  menu: 'Findings',
  list: {
    title: 'Findings',
    none: 'There is no finding yet',
    heading: (all: string, n: number, open: string, m: number) => {
      const total = n === 1 ? 'One finding' : `${all} findings`;
      if (m === 0) return n === 1 ? `${total}: there is a measure for it` : `${total}: there is a measure for each`;
      if (n === 1) return `${total}: it waits for a measure`;
      return m === 1 ? `${total}: one waits for a measure` : `${total}: ${open} wait for a measure`;
    },
    lead: (high: string, n: number) => {
      if (n === 0) return 'None of them weighs heavily. They stand in order of weight.';
      return n === 1
        ? 'One of them weighs heavily. They stand in order of weight.'
        : `${high} of them weigh heavily. They stand in order of weight.`;
    },
    leadNone:
      'A finding is something that must get better: a dark corner, speeding, burglary. Findings come from the survey, a walk, figures or a report.',
    empty: 'Write the first finding down. After that you choose a measure for it.',
    add: 'Add a finding',
    weight: { high: 'Weighs heavily', middle: 'Weighs middling', low: 'Weighs lightly' },
    what: 'Finding',
    theme: 'Theme',
    place: 'Where',
    source: 'From',
    state: 'State',
    order: 'Order',
    up: (title: string) => `Move “${title}” up one place`,
    down: (title: string) => `Move “${title}” down one place`,
    everywhere: 'whole area',
    filterTheme: 'Theme',
    everyTheme: 'All themes',
    noneFound: 'No finding has this theme.',
    dropped: (n: number) => (n === 1 ? 'One finding was dropped' : `${n} findings were dropped`),
    restore: 'Put back',
  },
  state: {
    open: 'still open',
    'taken-up': (codes: string) => `in ${codes}`,
    dropped: 'dropped',
  },
  priority: { high: 'heavy', middle: 'middling', low: 'light' },
  source: {
    survey: 'survey',
    walk: 'walk',
    'police-figures': 'police figures',
    'fire-figures': 'fire service figures',
    'municipal-figures': 'municipal figures',
    report: 'report',
    other: 'other',
    figure: 'survey figure',
  },
  finding: {
    description: 'Explanation',
    theme: 'Theme',
    weight: 'Weight',
    place: 'Where',
    source: 'What shows it',
    record: 'Report',
    measuredOn: (day: string) => `Measured on ${day}.`,
    figure: 'The figure this rests on',
    proposed: 'Proposed by a rule',
    measures: 'Measures for it',
    noMeasure: 'There is no measure for this finding yet.',
    dropped: 'This finding was dropped.',
    change: 'Edit the finding',
    drop: 'Drop it',
    restore: 'Put the finding back',
    addMeasure: 'Make a measure for it',
    addObjective: 'Set an objective for it',
  },
  form: {
    addTitle: 'Add a finding',
    addHeading: 'What must get better?',
    addLead: 'Write down one thing per finding. Later you choose a measure for it.',
    changeTitle: (title: string) => `Edit “${title}”`,
    theme: 'Theme',
    title: 'The finding in one sentence',
    titleHint: 'For example: the cycle path behind the halls is dark.',
    description: 'Explanation',
    descriptionHint: 'Do not mention suspects, number plates or other personal data.',
    subArea: 'Sub-area',
    everywhere: 'The whole area',
    place: 'Spot',
    placeHint: 'For example: Molenlaan, at the barrier.',
    sourceKind: 'What shows this?',
    record: 'Report it stands in',
    noRecord: 'No report',
    sourceText: 'Where exactly?',
    sourceTextHint: 'For example: question 7, or page 3.',
    figureKept: 'This finding rests on a survey figure. That figure is fixed.',
    priority: 'How heavily does it weigh?',
    priorityHint: 'Heavy: it must be in the plan. Light: it can wait.',
    priorityReason: 'Why does it weigh so?',
    priorityReasonHint: 'For example: a third of the firms mention it.',
    save: 'Save the finding',
    choices: { high: 'Heavy', middle: 'Middling', low: 'Light' },
  },
  drop: {
    title: 'Drop a finding',
    heading: (title: string) => `You drop “${title}”`,
    consequences: [
      'The finding no longer counts and does not enter the plan.',
      'Your reason stays with it. You can always put the finding back.',
    ],
    reason: 'Why is it dropped?',
    button: 'Drop the finding',
    back: 'Back, change nothing',
  },
  flash: {
    added: 'The finding is saved.',
    changed: 'The finding is changed.',
    dropped: (title: string) => `“${title}” was dropped. You can put it back at the end of the list.`,
    restored: (title: string) => `“${title}” is back.`,
  },
  problems: {
    'source-missing': 'Choose what shows this.',
    'already-dropped': 'This finding was dropped already.',
    'taken-up': (params: Readonly<Record<string, string | number>>) =>
      `There still is a measure for this finding (${String(params['measures'])}). Take the finding out of it first, or drop the measure.`,
    'reason.required': 'Say briefly why.',
    'priorityReason.required': 'Say briefly why it weighs so.',
  },
  events: {
    added: (title: string) => `Finding added: ${title}`,
    proposed: (title: string) => `Finding taken over from the survey: ${title}`,
    changed: (title: string) => `Finding changed: ${title}`,
    dropped: (title: string, reason: string) => `Finding dropped: ${title}. Reason: ${reason}`,
    restored: (title: string) => `Finding put back: ${title}`,
    moved: (title: string, direction: string) => `Finding moved ${direction}: ${title}`,
  },
} satisfies Catalogue<typeof nl>;
