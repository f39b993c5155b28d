import { numberWord } from '../../../platform/ui/texts/number-words.ts';
import type { CorePoint } from '../model.ts';
import { statementsOf } from './build-declaration.ts';
import type { Situation } from './situation.ts';
import { placeOf } from './situation.ts';
import { declarationWords } from './texts/texts.ts';

/** The declaration in a few points, one of them for each party about itself. */
export const coreOfDeclaration = (situation: Situation): readonly CorePoint[] => {
  const { language } = situation.draft;
  const words = declarationWords(language).points;
  const count = numberWord(situation.parties.length, language);
  const own = situation.parties.map((party): CorePoint => {
    const [first = '', ...rest] = statementsOf(party, situation);
    const more = rest.length === 0 ? '' : ` ${words.more(numberWord(rest.length, language))}`;
    return { party: party.id, lead: words.own(party.name), text: first + more };
  });
  return [
    { party: null, lead: words.together, text: words.togetherText(count, placeOf(situation.areas, language)) },
    { party: null, lead: words.effort, text: words.effortText },
    ...own,
    { party: null, lead: words.consult, text: words.consultText },
    { party: null, lead: words.free, text: words.freeText },
  ];
};
