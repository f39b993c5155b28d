import type { Language } from '../../../kernel/language.ts';
import { languages } from '../../../kernel/language.ts';
import type { PartyKind } from '../../schemes/model.ts';
import type { FreePart } from '../model.ts';
import type { Situation } from './situation.ts';
import { placeOf } from './situation.ts';
import { covenantWords } from './texts/texts.ts';

type Basis = Pick<Situation, 'areas' | 'members'>;

/** The free text of a part as it comes with the product, one paragraph a line. */
export const usualText = (part: FreePart, { areas }: Pick<Basis, 'areas'>, language: Language): string =>
  covenantWords(language).usual[part](placeOf(areas, language)).join('\n');

/** What a party of this kind usually brings in, one statement a line. */
export const usualContribution = (kind: PartyKind, language: Language): string =>
  covenantWords(language).brought[kind].join('\n');

/** The free text of a part as it stands: what was written, or else what comes with the product. */
export const filledText = (part: FreePart, situation: Pick<Situation, 'areas' | 'frame' | 'texts'>): string =>
  situation.texts.get(part)?.text ?? usualText(part, situation, situation.frame.language);

/** What a party brings in as it stands, one statement a line. */
export const filledContribution = (
  party: { readonly id: string; readonly kind: PartyKind },
  { contributions, frame }: Pick<Situation, 'contributions' | 'frame'>,
): string => contributions.get(party.id)?.text ?? usualContribution(party.kind, frame.language);

const usualTitle = ({ areas }: Basis, language: Language): string =>
  covenantWords(language).title(placeOf(areas, language));

const usualContact = ({ members }: Basis): string => {
  const found = members.find((member) => member.role === 'facilitator');
  return found === undefined ? '' : [found.name, found.function, found.email].filter(Boolean).join(', ');
};

/** The title and the contact as they stand. */
export const filledFrame = ({
  frame,
  ...basis
}: Pick<Situation, 'frame' | 'areas' | 'members'>): { readonly title: string; readonly contact: string } => ({
  title: frame.title ?? usualTitle(basis, frame.language),
  contact: frame.contact ?? usualContact(basis),
});

/** What was typed, or null for what is empty or usual in either language: that keeps following the track and the language. */
const ownOrNull = (typed: string, usual: (language: Language) => string): string | null =>
  typed === '' || languages.some((language) => typed === usual(language)) ? null : typed;

export const ownText = (typed: string, part: FreePart, basis: Pick<Basis, 'areas'>): string | null =>
  ownOrNull(typed, (language) => usualText(part, basis, language));

export const ownContribution = (typed: string, kind: PartyKind): string | null =>
  ownOrNull(typed, (language) => usualContribution(kind, language));

export const ownTitle = (typed: string, basis: Basis): string | null =>
  ownOrNull(typed, (language) => usualTitle(basis, language));

export const ownContact = (typed: string, basis: Basis): string | null => ownOrNull(typed, () => usualContact(basis));
