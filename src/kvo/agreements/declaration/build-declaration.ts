import { showDate } from '../../../kernel/dates.ts';
import type { DocumentBlock, DocumentPart, DocumentTree } from '../../../kernel/document.ts';
import { linesOf, paragraphsOf } from '../../../kernel/document.ts';
import type { Party } from '../../partners/model.ts';
import type { Situation } from './situation.ts';
import { inWords } from './situation.ts';
import { declarationWords } from './texts/texts.ts';
import { filledParts, usualStatements } from './usual-parts.ts';

const dots = (items: readonly string[]): DocumentBlock => ({ kind: 'list', marks: 'dots', items });
const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });

/** What a party declares, statement by statement. */
export const statementsOf = (party: Party, { statements, draft }: Situation): readonly string[] =>
  linesOf(statements.get(party.id)?.text ?? usualStatements(party.kind, draft.language));

const workingGroup = (situation: Situation): readonly DocumentBlock[] => {
  const { language } = situation.draft;
  const words = declarationWords(language);
  const members = situation.members.filter((member) => member.inWorkingGroup);
  const nameOf = (id: string | null): string | undefined => situation.parties.find((party) => party.id === id)?.name;
  const parties = [...new Set(members.flatMap((member) => nameOf(member.partyId) ?? []))];
  const chair = members.find((member) => member.isChair);
  const facts = [
    ...(parties.length === 0 ? [] : [{ term: words.workingGroup, value: inWords(parties, language) }]),
    ...(chair === undefined
      ? []
      : [{ term: words.chair, value: [chair.name, nameOf(chair.partyId)].filter(Boolean).join(', ') }]),
  ];
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
};

const opening = (situation: Situation): readonly DocumentPart[] => {
  const { draft, parties, areas } = situation;
  const words = declarationWords(draft.language);
  const named = parties.map((party) => words.party(party.name, words.kinds[party.kind]));
  const placed = areas.map((area) => words.area(area.name, area.park, area.municipality));
  return [
    {
      kind: 'section',
      heading: words.headings.parties,
      blocks: [paragraph(words.partiesLead), { kind: 'list', marks: 'numbers', items: named }],
    },
    { kind: 'section', heading: words.headings.areas, blocks: [paragraph(words.areasLead), dots(placed)] },
    {
      kind: 'section',
      heading: words.headings.considerations,
      blocks: [{ kind: 'list', marks: 'letters', items: linesOf(filledParts(draft, situation).considerations) }],
    },
  ];
};

const articles = (situation: Situation): readonly DocumentPart[] => {
  const words = declarationWords(situation.draft.language);
  const parts = filledParts(situation.draft, situation);
  const each = situation.parties.flatMap((party) => [
    paragraph(words.eachLead(party.name)),
    dots(statementsOf(party, situation)),
  ]);
  const bodies: readonly (readonly [string, readonly DocumentBlock[]])[] = [
    [words.headings.purpose, paragraphsOf(parts.purpose)],
    [words.headings.together, [dots(words.together)]],
    [words.headings.each, each],
    [words.headings.working, [...paragraphsOf(parts.workingMethod), ...workingGroup(situation)]],
    [words.headings.standing, words.standing.map(paragraph)],
    [
      words.headings.contact,
      [paragraph(words.contact(parts.contact === '' ? '…' : parts.contact)), paragraph(words.term)],
    ],
  ];
  return bodies.map(([heading, blocks], index) => ({ kind: 'article', number: index + 1, heading, blocks }));
};

/** The declaration of intent as a document, built from what is known of the track and what was written by hand. */
export const buildDeclaration = (situation: Situation): DocumentTree => {
  const { draft, today } = situation;
  const words = declarationWords(draft.language);
  return {
    language: draft.language,
    title: filledParts(draft, situation).title,
    about: words.about(showDate(draft.datedOn ?? today, draft.language)),
    parts: [
      ...opening(situation),
      ...articles(situation),
      { kind: 'section', heading: words.headings.signing, blocks: [paragraph(words.signing)] },
    ],
  };
};
