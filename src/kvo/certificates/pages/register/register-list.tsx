import type { LocalDate } from '../../../../kernel/dates.ts';
import { showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { certificatePaths } from '../../../../paths/certificates.ts';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import { Numbered } from '../../../../platform/ui/tables/numbered.tsx';
import type { Certificate } from '../../model.ts';
import { listed, parkNames } from '../../park-names.ts';
import { stateOf } from '../../rules/state-of.ts';
import { certificateTexts } from '../../texts/texts.ts';
import { stateTone } from '../../words.ts';

interface RegisterListProps {
  readonly rows: readonly Certificate[];
  readonly today: LocalDate;
  readonly language: Language;
}

const municipalitiesOf = (certificate: Certificate, language: Language): string =>
  listed([...new Set(certificate.facts.parks.map((park) => park.municipality))], language);

/** Certificates as the register lists them. */
export const RegisterList = ({ rows, today, language }: RegisterListProps): Child => {
  const { register: t, state: words } = certificateTexts(language);
  return (
    <DataTable
      caption={t.table}
      captionHidden
      language={language}
      rows={rows}
      empty={<p>{t.none}</p>}
      columns={[
        {
          label: t.columns.park,
          width: 'third',
          cell: (row) => (
            <Numbered number={row.number}>
              <a href={certificatePaths.certificate.to({ number: row.number })}>{parkNames(row.facts, language)}</a>
            </Numbered>
          ),
        },
        { label: t.columns.municipality, cell: (row) => municipalitiesOf(row, language) },
        { label: t.columns.level, cell: (row) => row.facts.level[language] },
        { label: t.columns.until, cell: (row) => showDate(row.validUntil, language) },
        {
          label: t.columns.state,
          cell: (row) => {
            const state = stateOf(row, today);
            return <Keur tone={stateTone[state]}>{words[state]}</Keur>;
          },
        },
      ]}
    />
  );
};
