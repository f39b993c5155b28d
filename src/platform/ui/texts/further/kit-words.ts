import type { Catalogue } from '../../../../kernel/language.ts';
import type { nl } from '../nl.ts';

type Words = Catalogue<typeof nl>;

/** What the kit says on pages for respondents: all of forms and marks, and what stands in their frame. */
export interface KitWords {
  readonly frame: Pick<Words['frame'], 'skip' | 'aboutThisPage' | 'languages' | 'motto' | 'footer' | 'failed'>;
  readonly marks: Words['marks'];
  readonly forms: Words['forms'];
}
