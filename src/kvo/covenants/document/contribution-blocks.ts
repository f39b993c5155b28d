import { showDate } from '../../../kernel/dates.ts';
import type { DocumentBlock } from '../../../kernel/document.ts';
import { linesOf } from '../../../kernel/document.ts';
import type { PlanMeasure } from '../../measures/plan-model.ts';
import type { Party } from '../../partners/model.ts';
import type { Share } from '../rules/share-measures.ts';
import { shareMeasures } from '../rules/share-measures.ts';
import type { Situation } from './situation.ts';
import { inWords } from './situation.ts';
import { covenantWords } from './texts/texts.ts';
import { filledContribution } from './usual-texts.ts';

const dots = (items: readonly string[]): DocumentBlock => ({ kind: 'list', marks: 'dots', items });
const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });
const codesOf = (measures: readonly PlanMeasure[], situation: Pick<Situation, 'frame'>): string =>
  inWords(
    measures.map(({ code }) => code),
    situation.frame.language,
  );

/** The measures of the plan, shared out among the parties at the table. */
export const sharesOf = ({ parties, plan }: Pick<Situation, 'parties' | 'plan'>): ReturnType<typeof shareMeasures> =>
  shareMeasures(
    parties.map(({ id }) => id),
    plan?.plan.measures ?? [],
  );

const measureLine = (measure: PlanMeasure, { frame: { language }, statuses }: Situation): string => {
  const words = covenantWords(language);
  const status = statuses.get(measure.id);
  const due = measure.dueOn === null ? words.noDue : words.due(showDate(measure.dueOn, language));
  return words.measure(measure.code, measure.title, due, status === undefined ? '' : words.status[status]);
};

/** What a party takes upon itself from the plan; nothing when it is in none of it. */
export const planBlocks = (
  party: Pick<Party, 'name'>,
  { owns, supports }: Share,
  situation: Situation,
): readonly DocumentBlock[] => {
  const words = covenantWords(situation.frame.language);
  return [
    ...(owns.length === 0
      ? []
      : [paragraph(words.owns(party.name)), dots(owns.map((measure) => measureLine(measure, situation)))]),
    ...(supports.length === 0 ? [] : [paragraph(words.supports(party.name, codesOf(supports, situation)))]),
  ];
};

/** What each party brings in, in its own words and from the plan. */
export const contributionBlocks = (situation: Situation): readonly DocumentBlock[] => {
  const words = covenantWords(situation.frame.language);
  const { shares, unowned } = sharesOf(situation);
  const each = situation.parties.flatMap((party) => [
    paragraph(words.brings(party.name)),
    dots(linesOf(filledContribution(party, situation))),
    ...planBlocks(party, shares.get(party.id) ?? { owns: [], supports: [] }, situation),
  ]);
  return [
    ...each,
    ...(unowned.length === 0 ? [] : [paragraph(words.unowned(codesOf(unowned, situation)))]),
    ...([...shares.values()].some(({ owns }) => owns.length > 0) ? [paragraph(words.statusNote)] : []),
  ];
};
