import type { RespondentLanguage } from '../../../kernel/respondent-language.ts';
import { screenLanguage } from '../../../kernel/respondent-language.ts';
import type { Speech } from '../../../kernel/route.ts';
import type { Questionnaire } from '../questionnaire/compiled-questionnaire.ts';

/**
 * In which language somebody is asked: the one they choose now, else the one they chose before, else what their browser
 * likes; the nearest language of the screens when the questionnaire is not complete in it.
 */
export const speechFor = (
  asked: Speech,
  before: RespondentLanguage | null,
  { languages }: Pick<Questionnaire, 'languages'>,
): Speech => {
  const speech = asked.chosen || before === null ? asked : { language: before, chosen: true };
  return languages.includes(speech.language) ? speech : { ...speech, language: screenLanguage(speech.language) };
};
