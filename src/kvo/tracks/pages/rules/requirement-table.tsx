import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import type { Requirement, Scheme } from '../../../schemes/model.ts';
import { schemeLabel } from '../../model.ts';
import { trackTexts } from '../../texts/texts.ts';
import { SourceLink } from './source-link.tsx';

interface RequirementProps {
  readonly requirement: Requirement;
  readonly language: Language;
}

const Meaning = ({ requirement, language }: RequirementProps): Child => {
  const t = trackTexts(language).rules;
  const [only, more] = requirement.rounds;
  return (
    <>
      <p>{requirement.text[language]}</p>
      <p class="small quiet">
        {only !== undefined && more === undefined ? `${t.onlyIn[only]} ` : ''}
        {requirement.inheritedFrom === null ? '' : `${t.inherited(schemeLabel(requirement.inheritedFrom))} `}
        {requirement.remark === null ? '' : requirement.remark[language]}
      </p>
    </>
  );
};

/** All requirements of a scheme version: what each is, whether that is proved, and by whom. */
export const RequirementTable = ({
  scheme,
  language,
}: {
  readonly scheme: Scheme;
  readonly language: Language;
}): Child => {
  const t = trackTexts(language).rules;
  return (
    <DataTable
      caption={t.requirements(String(scheme.requirements.length))}
      captionHidden
      language={language}
      rowId={(requirement) => requirement.id}
      groups={scheme.groups.map((group) => ({
        heading: group.name[language],
        rows: scheme.requirements.filter((requirement) => requirement.group === group.key),
      }))}
      columns={[
        { label: t.requirement, width: 'quarter', cell: (row) => `${row.id} ${row.title[language]}` },
        {
          label: t.meaning,
          width: 'third',
          narrow: 'bare',
          cell: (row) => <Meaning requirement={row} language={language} />,
        },
        { label: t.kind, width: 'tenth', cell: (row) => t.kinds[row.kind] },
        {
          label: t.source,
          width: 'sixth',
          cell: (row) => row.sources.map((source) => <SourceLink source={source} language={language} />),
        },
        {
          label: t.state,
          cell: (row) => (row.verified ? <Keur tone="ok">{t.verified}</Keur> : <Keur tone="wait">{t.unverified}</Keur>),
        },
      ]}
    />
  );
};
