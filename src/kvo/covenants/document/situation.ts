import type { LocalDate } from '../../../kernel/dates.ts';
import type { Language } from '../../../kernel/language.ts';
import type { FrozenArea } from '../../agreements/model.ts';
import type { StatusKind } from '../../measures/model.ts';
import type { CurrentPlan, FrozenPlan } from '../../measures/plan-model.ts';
import type { Member, Party } from '../../partners/model.ts';
import type { Scheme } from '../../schemes/model.ts';
import type { FreePart, KeptFrame, KeptText } from '../model.ts';

/** Everything a covenant is built from: typed data and the parts that were changed by hand. */
export interface Situation {
  readonly parties: readonly Party[];
  readonly areas: readonly FrozenArea[];
  readonly members: readonly Member[];
  readonly frame: KeptFrame;
  /** The free texts that were saved, by their part. */
  readonly texts: ReadonlyMap<FreePart, KeptText>;
  /** What was written for each party, by its id. */
  readonly contributions: ReadonlyMap<string, KeptText>;
  /** The newest frozen plan, and whether the plan is still that; null when it was never frozen. */
  readonly plan: (FrozenPlan & Pick<CurrentPlan, 'changedSince'>) | null;
  /** Where each measure is now, by its id. */
  readonly statuses: ReadonlyMap<string, StatusKind>;
  readonly scheme: Scheme;
  /** How many months a certificate of this track holds. */
  readonly months: number;
  readonly today: LocalDate;
}

/** Names as a sentence lists them: "A, B en C". */
export const inWords = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { type: 'conjunction' }).format(names);

/** The parks of the areas, by name, each once. */
export const placeOf = (areas: readonly FrozenArea[], language: Language): string =>
  inWords([...new Set(areas.map((area) => area.park))], language);
