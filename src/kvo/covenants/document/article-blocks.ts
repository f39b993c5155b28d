import { dayOf, showDate } from '../../../kernel/dates.ts';
import type { DocumentBlock } from '../../../kernel/document.ts';
import { linesOf, paragraphsOf } from '../../../kernel/document.ts';
import type { ArticleKey, FreePart } from '../model.ts';

import { termOf } from '../rules/term-of.ts';
import { contributionBlocks } from './contribution-blocks.ts';
import type { Situation } from './situation.ts';
import { inWords } from './situation.ts';
import { covenantWords } from './texts/texts.ts';
import { filledFrame, filledText } from './usual-texts.ts';

const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });

/** A digest in groups of four, to be read out and to be broken over lines. */
const inFours = (digest: string): string => digest.match(/.{1,4}/g)?.join(' ') ?? '';

const workingGroup = (situation: Situation): readonly DocumentBlock[] => {
  const { language } = situation.frame;
  const words = covenantWords(language);
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

/** From when until when it holds, as a sentence. */
export const termSentence = (situation: Situation): string => {
  const { language } = situation.frame;
  const words = covenantWords(language);
  const { from, until } = termOf(situation.frame, situation);
  return words.holds(from === null ? words.whenSigned : showDate(from, language), showDate(until, language));
};

const annexSentence = ({ plan, frame: { language } }: Situation): string => {
  const words = covenantWords(language);
  if (plan === null) return words.notAnnexed;
  return words.annexed(plan.version, showDate(dayOf(plan.frozenAt), language), inFours(plan.digest));
};

/** What stands fixed before the free text of a part. */
const before = (key: ArticleKey | FreePart, situation: Situation): readonly DocumentBlock[] => {
  if (key === 'effort') return [paragraph(covenantWords(situation.frame.language).fixedEffort)];
  if (key === 'plan') return [paragraph(annexSentence(situation))];
  return key === 'term' ? [paragraph(termSentence(situation))] : [];
};

/** What the product puts into a part of itself, from the facts of the track: it is never written by hand. */
export const fixedBlocks = (key: ArticleKey | FreePart, situation: Situation): readonly DocumentBlock[] =>
  key === 'organisation' ? workingGroup(situation) : before(key, situation);

/** The whole of an article. */
export const articleBlocks = (key: ArticleKey, situation: Situation): readonly DocumentBlock[] => {
  if (key === 'contributions') return contributionBlocks(situation);
  if (key === 'contact') {
    const { contact } = filledFrame(situation);
    return [paragraph(covenantWords(situation.frame.language).contact(contact === '' ? '…' : contact))];
  }
  const own = paragraphsOf(filledText(key, situation));
  return key === 'organisation' ? [...own, ...workingGroup(situation)] : [...before(key, situation), ...own];
};

/** The considerations, one a letter. */
export const considerationsBlock = (situation: Situation): DocumentBlock => ({
  kind: 'list',
  marks: 'letters',
  items: linesOf(filledText('considerations', situation)),
});
