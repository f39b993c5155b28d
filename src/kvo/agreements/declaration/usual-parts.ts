import type { Language } from '../../../kernel/language.ts';
import { languages } from '../../../kernel/language.ts';
import type { PartyKind } from '../../schemes/model.ts';
import type { DeclarationDraft } from './declaration-draft.ts';
import type { Situation } from './situation.ts';
import { placeOf } from './situation.ts';
import { declarationWords } from './texts/texts.ts';

type FreePart = 'title' | 'considerations' | 'purpose' | 'workingMethod' | 'contact';
type FreeParts = Readonly<Record<FreePart, string>>;

type Basis = Pick<Situation, 'areas' | 'members'>;

const usualContact = ({ members }: Basis): string => {
  const found = members.find((member) => member.role === 'facilitator');
  if (found === undefined) return '';
  return [
    found.name,
    ...(found.function === '' ? [] : [found.function]),
    ...(found.email === null ? [] : [found.email]),
  ].join(', ');
};

/** The free parts as they come with the product, for these areas and people. */
const usualParts = (basis: Basis, language: Language): FreeParts => {
  const words = declarationWords(language);
  const place = placeOf(basis.areas, language);
  return {
    title: words.title(place),
    considerations: words.considerations(place).join('\n'),
    purpose: words.purpose(place).join('\n'),
    workingMethod: words.workingMethod.join('\n'),
    contact: usualContact(basis),
  };
};

/** What a party of this kind usually declares, one statement a line. */
export const usualStatements = (kind: PartyKind, language: Language): string =>
  declarationWords(language).statements[kind].join('\n');

/** The free parts as they stand: what was written, or else what comes with the product. */
export const filledParts = (draft: DeclarationDraft, basis: Basis): FreeParts => {
  const usual = usualParts(basis, draft.language);
  return {
    title: draft.title ?? usual.title,
    considerations: draft.considerations ?? usual.considerations,
    purpose: draft.purpose ?? usual.purpose,
    workingMethod: draft.workingMethod ?? usual.workingMethod,
    contact: draft.contact ?? usual.contact,
  };
};

const ownOrNull = (typed: string, usual: readonly string[]): string | null =>
  typed === '' || usual.includes(typed) ? null : typed;

/** What was typed, with null for what is empty or the usual text of either language: that keeps following areas and language. */
export const ownParts = (typed: FreeParts, basis: Basis): Readonly<Record<FreePart, string | null>> => {
  const usual = languages.map((language) => usualParts(basis, language));
  const own = (part: FreePart): string | null =>
    ownOrNull(
      typed[part],
      usual.map((parts) => parts[part]),
    );
  return {
    title: own('title'),
    considerations: own('considerations'),
    purpose: own('purpose'),
    workingMethod: own('workingMethod'),
    contact: own('contact'),
  };
};

/** The same for the statements of one party. */
export const ownStatements = (typed: string, kind: PartyKind): string | null =>
  ownOrNull(
    typed,
    languages.map((language) => usualStatements(kind, language)),
  );
