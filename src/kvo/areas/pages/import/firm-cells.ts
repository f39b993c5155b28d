import type { Language } from '../../../../kernel/language.ts';
import type { SubArea } from '../../model.ts';
import type { FirmField, ListedFirm } from '../../rules/import/changed-fields.ts';
import { mergeFirm } from '../../rules/import/changed-fields.ts';
import type { Match } from '../../rules/import/plan-import.ts';
import type { Candidate } from '../../rules/import/read-row.ts';
import { areaTexts } from '../../texts/texts.ts';
import { showField } from '../firm/firm-differences.ts';

interface Where {
  readonly subAreas: readonly SubArea[];
  readonly language: Language;
}

const showValue = (firm: ListedFirm, field: FirmField, where: Where): string =>
  showField(field, firm[field] ?? '', where) || areaTexts(where.language).preview.nothing;

/** What a row changes of a firm, one sentence a field. */
export const changeLines = ({ candidate, firm, changes }: Match, where: Where): readonly string[] => {
  const { preview: t, firm: labels } = areaTexts(where.language);
  const after = mergeFirm(candidate, firm, changes);
  return changes.map((field) =>
    field === 'endedOn'
      ? t.backAgain
      : t.fromTo(labels[field], showValue(firm, field, where), showValue(after, field, where)),
  );
};

/** "Industrieweg 12, 8471 AB Wolvega", whatever of it is known. */
export const addressLine = (firm: Pick<Candidate, 'street' | 'houseNumber' | 'postcode' | 'town'>): string =>
  [`${firm.street} ${firm.houseNumber}`, `${firm.postcode} ${firm.town}`]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');
