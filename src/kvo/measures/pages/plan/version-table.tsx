import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { measurePaths } from '../../../../paths/measures.ts';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import { measureTexts } from '../../texts/texts.ts';
import type { PlanView } from './plan-parts.ts';

interface VersionTableProps {
  readonly track: string;
  readonly versions: PlanView['versions'];
  readonly people: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** The frozen versions of a plan, newest first. */
export const VersionTable = ({ track, versions, people, language }: VersionTableProps): Child => {
  const t = measureTexts(language).plan;
  return (
    <DataTable
      caption={t.versions}
      captionHidden
      language={language}
      rows={versions}
      empty={<p>{t.noVersions}</p>}
      columns={[
        {
          label: t.what,
          cell: ({ version }) => (
            <a href={measurePaths.planVersion.to({ track, version: String(version) })}>{t.version(version)}</a>
          ),
        },
        { label: t.frozenOn, cell: ({ frozenAt }) => showDate(dayOf(frozenAt), language) },
        { label: t.frozenBy, cell: ({ frozenBy }) => (frozenBy === null ? '–' : (people.get(frozenBy) ?? t.someone)) },
        {
          label: t.file,
          cell: ({ version }) => (
            <a href={measurePaths.planFile.to({ track, version: String(version) })}>
              {t.file}
              <span class="vh">{`: ${t.version(version)}`}</span>
            </a>
          ),
        },
      ]}
    />
  );
};
