import type { Catalogue } from '../../../../kernel/language.ts';
import type { nl } from '../nl.ts';

type Words = Catalogue<typeof nl>;

/** Every text of the survey that somebody reads who answers it; a language without one of them does not compile. */
export interface RespondentWords
  extends Pick<
    Words,
    | 'linking'
    | 'complaints'
    | 'ranking'
    | 'month'
    | 'place'
    | 'shut'
    | 'enter'
    | 'open'
    | 'thanks'
    | 'codeProblems'
    | 'letters'
  > {
  readonly respondent: Omit<Words['respondent'], 'demo' | 'errorsTitle' | 'stillOpen' | 'outOf'>;
}
