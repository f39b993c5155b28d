import { dayOf, showDate } from '../../../kernel/dates.ts';
import type { DocumentBlock, DocumentPart, DocumentTree } from '../../../kernel/document.ts';
import { planDocument } from '../../measures/plan-document.ts';
import { articleKeys, numberOf } from '../model.ts';
import { articleBlocks, considerationsBlock } from './article-blocks.ts';
import type { Situation } from './situation.ts';
import { covenantWords } from './texts/texts.ts';
import { filledFrame } from './usual-texts.ts';

const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });

const opening = (situation: Situation): readonly DocumentPart[] => {
  const { parties, areas } = situation;
  const words = covenantWords(situation.frame.language);
  const { headings } = words;
  const named = parties.map((party) => words.party(party.name, words.kinds[party.kind]));
  const placed = areas.map((area) => words.area(area.name, area.park, area.municipality));
  return [
    {
      kind: 'section',
      heading: headings.parties,
      blocks: [
        paragraph(words.partiesLead),
        { kind: 'list', marks: 'numbers', items: named },
        paragraph(words.partiesBy),
      ],
    },
    {
      kind: 'section',
      heading: headings.areas,
      blocks: [paragraph(words.areasLead), { kind: 'list', marks: 'dots', items: placed }],
    },
    { kind: 'section', heading: headings.considerations, blocks: [considerationsBlock(situation)] },
  ];
};

/** The frozen plan as the last parts of the text: whoever signs by link reads it there. */
const annex = ({ plan, scheme, frame: { language } }: Situation): readonly DocumentPart[] => {
  if (plan === null) return [];
  const words = covenantWords(language);
  const title = words.annexTitle(plan.version);
  const lead = words.annexLead(showDate(dayOf(plan.frozenAt), language));
  return [
    { kind: 'section', heading: words.annexHeading(title), blocks: [paragraph(lead)] },
    ...planDocument({ plan: plan.plan, scheme, language, about: title }).parts,
  ];
};

/** The covenant as a document, built from what is known of the track and what was written by hand. */
export const buildCovenant = (situation: Situation): DocumentTree => {
  const { frame, today } = situation;
  const words = covenantWords(frame.language);
  return {
    language: frame.language,
    title: filledFrame(situation).title,
    about: words.about(showDate(frame.datedOn ?? today, frame.language)),
    parts: [
      ...opening(situation),
      ...articleKeys.map(
        (key): DocumentPart => ({
          kind: 'article',
          number: numberOf(key),
          heading: words.headings[key],
          blocks: articleBlocks(key, situation),
        }),
      ),
      { kind: 'section', heading: words.headings.signing, blocks: [paragraph(words.signing)] },
      ...annex(situation),
    ],
  };
};
