import { isLocalDate, showDate } from '../../../../kernel/dates.ts';
import type { Language } from '../../../../kernel/language.ts';
import { isRespondentLanguage, languageNames } from '../../../../kernel/respondent-language.ts';
import type { FormState } from '../../../../platform/ui/forms/form-state.ts';
import type { SubArea } from '../../model.ts';
import { sector, sizeClass } from '../../model.ts';
import { sectorName } from '../../sector-names.ts';
import { sizeClassName } from '../../size-class-names.ts';
import { areaTexts } from '../../texts/texts.ts';
import type { Difference } from '../changed-meanwhile.tsx';

/** The fields of the form of a firm, in its order. */
const formFields = [
  'name',
  'kvkNumber',
  'branchNumber',
  'street',
  'houseNumber',
  'postcode',
  'town',
  'subAreaId',
  'sector',
  'sizeClass',
  'startedOn',
  'email',
  'phone',
  'language',
] as const;
export type FormField = (typeof formFields)[number];

/** The value of a field as a reader sees it. */
export const showField = (
  field: FormField | 'endedOn',
  value: string,
  where: { readonly subAreas: readonly SubArea[]; readonly language: Language },
): string => {
  const { subAreas, language } = where;
  if (value === '') return '';
  if (field === 'subAreaId') return subAreas.find(({ id }) => id === value)?.name ?? value;
  if (field === 'language') return isRespondentLanguage(value) ? languageNames[value] : value;
  if ((field === 'startedOn' || field === 'endedOn') && isLocalDate(value)) return showDate(value, language);
  const [kind, size] = [sector.safeParse(value), sizeClass.safeParse(value)];
  if (field === 'sector' && kind.success) return sectorName(kind.data, language);
  return field === 'sizeClass' && size.success ? sizeClassName(size.data, language) : value;
};

/** Every field of a firm as it is stored and as it was typed. */
export const firmDifferences = (
  stored: Readonly<Record<FormField, string>>,
  state: FormState,
  subAreas: readonly SubArea[],
): readonly Difference[] => {
  const { language } = state;
  const { firm: t } = areaTexts(language);
  const where = { subAreas, language };
  return formFields.map((field) => ({
    label: t[field],
    stored: showField(field, stored[field], where),
    typed: showField(field, state.value(field), where),
  }));
};
