import type { LocalDate } from '../../../../kernel/dates.ts';
import { showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { areaPaths } from '../../../../paths/areas.ts';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import type { Firm } from '../../model.ts';
import { sectorName } from '../../sector-names.ts';
import { sizeClassName } from '../../size-class-names.ts';
import { areaTexts } from '../../texts/texts.ts';

interface FirmTableProps {
  readonly firms: readonly Firm[];
  /** Sub-areas by id. */
  readonly areaNames: ReadonlyMap<string, string>;
  readonly today: LocalDate;
  readonly language: Language;
}

/** "Industrieweg 12" and "8471 AB Wolvega", whatever of it is known. */
const addressLines = (firm: Firm): readonly string[] =>
  [`${firm.street} ${firm.houseNumber}`, `${firm.postcode} ${firm.town}`]
    .map((line) => line.trim())
    .filter((line) => line !== '');

const Stay = ({
  firm,
  today,
  language,
}: { readonly firm: Firm } & Pick<FirmTableProps, 'today' | 'language'>): Child => {
  const { firmList: t } = areaTexts(language);
  if (firm.endedOn !== null)
    return <span class={firm.endedOn < today ? 'quiet' : undefined}>{t.until(showDate(firm.endedOn, language))}</span>;
  return t.from(showDate(firm.startedOn, language));
};

/** Firms of the list, a page of them. */
export const FirmTable = ({ firms, areaNames, today, language }: FirmTableProps): Child => {
  const { firmList: t } = areaTexts(language);
  return (
    <DataTable
      caption={t.title}
      captionHidden
      language={language}
      rows={firms}
      columns={[
        {
          label: t.name,
          width: 'quarter',
          cell: (firm) => (
            <>
              <a href={areaPaths.firm.to({ park: firm.parkId, firm: firm.id })}>{firm.name}</a>
              {firm.kvkNumber === null ? null : <span class="small quiet">{t.kvk(firm.kvkNumber)}</span>}
            </>
          ),
        },
        {
          label: t.address,
          width: 'sixth',
          cell: (firm) =>
            addressLines(firm).map((line, index) => (index === 0 ? line : <span class="small quiet">{line}</span>)),
        },
        { label: t.subArea, cell: (firm) => areaNames.get(firm.subAreaId) ?? '' },
        {
          label: t.sector,
          cell: (firm) =>
            firm.sector === null ? <span class="quiet">{t.unknown}</span> : sectorName(firm.sector, language),
        },
        {
          label: t.size,
          cell: (firm) =>
            firm.sizeClass === null ? <span class="quiet">{t.unknown}</span> : sizeClassName(firm.sizeClass, language),
        },
        { label: t.since, cell: (firm) => <Stay firm={firm} today={today} language={language} /> },
      ]}
    />
  );
};
