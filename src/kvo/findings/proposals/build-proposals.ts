import type { LocalDate } from '../../../kernel/dates.ts';
import type { InEach, Language } from '../../../kernel/language.ts';
import { languages } from '../../../kernel/language.ts';
import { showMark, showPercent } from '../../../platform/ui/figures/numbers.ts';
import type { SubAreaId } from '../../areas/model.ts';
import { findAreaOutliers, findOutliers } from '../../results/find-outliers.ts';
import type { Outlier, ResultSet } from '../../results/model.ts';
import { findingTexts } from '../texts/texts.ts';
import type { Proposal } from './proposal.ts';

type FigureItem = Outlier['figures']['item'];

const inEach = (say: (language: Language) => string): InEach => {
  const [nl, en] = languages;
  return { nl: say(nl), en: say(en) };
};

/** A name as it stands inside a sentence; what begins with an abbreviation keeps its capitals. */
const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

const ruleWords = ({ figures, bound, area, certain }: Outlier, language: Language): string => {
  const t = findingTexts(language).proposals.rule;
  const show = (value: number): string =>
    figures.item.kind === 'mean' ? showMark(value, language) : showPercent(value, 0, language);
  const words = 'atLeast' in bound ? t.atLeast(show(bound.atLeast)) : t.atMost(show(bound.atMost));
  const more = area !== null ? t.onlyHere : certain ? t.clear : t.possible;
  return `${words} ${more}`;
};

/** A part of a question is told with what was said of it; a question as a whole is named after what it asks. */
const whatOf = (item: FigureItem, language: Language): string =>
  item.kind === 'share' && item.part !== null
    ? `${item.label[language]}, ${item.says[language]}`
    : item.label[language];

const clearTitle = ({ figures, bound }: Outlier, language: Language): string => {
  const t = findingTexts(language).proposals.suggested;
  const label = inSentence(whatOf(figures.item, language));
  if (figures.item.kind === 'mean') return 'atLeast' in bound ? t.highMark(label) : t.lowMark(label);
  return 'atLeast' in bound ? t.often(label) : t.seldom(label);
};

const titleWords = (outlier: Outlier, language: Language): string => {
  const title = clearTitle(outlier, language);
  return outlier.certain ? title : findingTexts(language).proposals.suggested.possible(inSentence(title));
};

/** What the results of a wave are told with: its day, and the names of the sub-areas that still belong to the track. */
export interface ProposalGround {
  readonly measuredOn: LocalDate;
  readonly areas: ReadonlyMap<SubAreaId, string>;
}

const asProposal = (results: ResultSet, { measuredOn, areas }: ProposalGround, outlier: Outlier): Proposal => {
  const { item } = outlier.figures;
  const name = outlier.area === null ? null : (areas.get(outlier.area) ?? null);
  const label = inEach((language) => (name === null ? whatOf(item, language) : `${whatOf(item, language)}, ${name}`));
  const source = {
    kind: 'figure',
    wave: results.wave,
    question: item.question,
    item: item.part,
    group: outlier.area,
    label,
    figure: outlier.figure,
    measuredOn,
    rule: inEach((language) => ruleWords(outlier, language)),
  } as const;
  return {
    key: outlier.area === null ? item.key : `${item.key}~${outlier.area}`,
    source,
    figure: outlier.figure,
    certain: outlier.certain,
    theme: item.theme,
    area: outlier.area === null || name === null ? null : { id: outlier.area, name },
    title: inEach((language) => titleWords(outlier, language)),
    priority: outlier.certain ? 'high' : 'middle',
    priorityReason: inEach((language) => {
      const t = findingTexts(language).proposals.suggested;
      return outlier.certain ? t.certain : t.uncertain;
    }),
  };
};

/**
 * What the results of a wave propose: first the figures of all firms that stand out, then those that do so in one
 * sub-area only. Figures that are hidden, and sub-areas that left the track, are never among them.
 */
export const buildProposals = (results: ResultSet, ground: ProposalGround): readonly Proposal[] =>
  [...findOutliers(results), ...findAreaOutliers(results)]
    .filter(({ area }) => area === null || ground.areas.has(area))
    .map((outlier) => asProposal(results, ground, outlier));
