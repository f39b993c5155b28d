import type { LocalDate } from '../../../kernel/dates.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Member, Party } from '../../partners/model.ts';
import type { FrozenArea } from '../model.ts';
import type { DeclarationDraft, KeptStatement } from './declaration-draft.ts';
import { declarationWords } from './texts/texts.ts';

/** Everything a declaration is built from: typed data and the parts that were changed by hand. */
export interface Situation {
  readonly parties: readonly Party[];
  readonly areas: readonly FrozenArea[];
  readonly members: readonly Member[];
  readonly draft: DeclarationDraft;
  readonly statements: ReadonlyMap<string, KeptStatement>;
  readonly today: LocalDate;
}

/** Names as a sentence lists them: "A, B en C". */
export const inWords = (names: readonly string[], language: Language): string => {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${declarationWords(language).and} ${last}`;
};

/** The parks of the areas, by name, each once. */
export const placeOf = (areas: readonly FrozenArea[], language: Language): string =>
  inWords([...new Set(areas.map((area) => area.park))], language);
