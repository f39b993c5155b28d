import type { Language } from '../../kernel/language.ts';
import type { ProblemTexts } from '../accounts/explain-problems.ts';
import type { FreezeRefusal } from './commands.ts';
import { agreementTexts } from './texts/texts.ts';

/** Why a text could not be frozen, in words, for the form of whichever capability builds it. */
export const freezeProblems = (language: Language): ProblemTexts<FreezeRefusal> => {
  const { problems } = agreementTexts(language);
  return {
    'already-frozen': problems['already-frozen'],
    'too-few-parties': problems['too-few-parties'],
    'changed-meanwhile': problems['text-changed'],
  };
};
