import { linesOf } from '../../../kernel/document.ts';
import { numberWord } from '../../../platform/ui/texts/number-words.ts';
import type { CorePoint } from '../../agreements/model.ts';
import { termSentence } from './article-blocks.ts';
import { sharesOf } from './contribution-blocks.ts';
import type { Situation } from './situation.ts';
import { inWords, placeOf } from './situation.ts';
import { covenantWords } from './texts/texts.ts';
import { filledContribution, filledText } from './usual-texts.ts';

const ownPoints = (situation: Situation): readonly CorePoint[] => {
  const { language } = situation.frame;
  const words = covenantWords(language).points;
  const { shares } = sharesOf(situation);
  return situation.parties.map((party) => {
    const [first = '', ...rest] = linesOf(filledContribution(party, situation));
    const owns = shares.get(party.id)?.owns ?? [];
    const codes = inWords(
      owns.map(({ code }) => code),
      language,
    );
    const said = [
      first,
      ...(rest.length === 0 ? [] : [words.more(numberWord(rest.length, language))]),
      ...(owns.length === 0 ? [] : [words.owns(owns.length, codes)]),
    ];
    return { party: party.id, lead: words.own(party.name), text: said.join(' ') };
  });
};

/** The covenant in a few points, one of them for each party about itself. */
export const coreOfCovenant = (situation: Situation): readonly CorePoint[] => {
  const { plan, parties, areas, frame } = situation;
  const words = covenantWords(frame.language).points;
  const count = numberWord(parties.length, frame.language);
  const forAll = (lead: string, text: string): CorePoint => ({ party: null, lead, text });
  return [
    forAll(words.together, words.togetherText(count, placeOf(areas, frame.language))),
    forAll(words.effort, words.effortText),
    ...(plan === null ? [] : [forAll(words.plan, words.planText(plan.version, plan.plan.measures.length))]),
    ...ownPoints(situation),
    forAll(words.term, termSentence(situation)),
    forAll(words.standing, linesOf(filledText('standing', situation))[0] ?? ''),
  ];
};
