import type { RespondentLanguage } from '../../kernel/respondent-language.ts';
import { isRespondentLanguage } from '../../kernel/respondent-language.ts';
import type { Speech } from '../../kernel/route.ts';

/** The language a browser says its owner likes best, of those that respondents have. */
const liked = (header: string): RespondentLanguage | undefined =>
  header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight.trim().slice(2)) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ language }) => language)
    .find(isRespondentLanguage);

/**
 * In which language to answer a respondent: the one the address asks for; else what is known of the visitor, else what
 * their browser likes best, else Dutch.
 */
export const speechOf = (
  asked: string | undefined,
  known: readonly (string | undefined)[],
  accepted: string | undefined,
): Speech =>
  isRespondentLanguage(asked)
    ? { language: asked, chosen: true }
    : { language: known.find(isRespondentLanguage) ?? liked(accepted ?? '') ?? 'nl', chosen: false };
