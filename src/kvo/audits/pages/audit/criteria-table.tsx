import { dayOf, showDate } from '../../../../kernel/dates.ts';
import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { auditPaths } from '../../../../paths/audits.ts';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import { Numbered } from '../../../../platform/ui/tables/numbered.tsx';
import { factsBeside } from '../../basis/basis-of.ts';
import { sayFact } from '../../facts/say-fact.ts';
import type { Audit } from '../../load-audit.ts';
import { StandingMark } from '../../standing-mark.tsx';
import { auditTexts } from '../../texts/texts.ts';
import type { AuditView, CriterionRow } from './view-model.ts';
import { isDecided } from './view-model.ts';

interface CriteriaTableProps {
  readonly audit: Audit;
  readonly view: AuditView;
  readonly language: Language;
}

/** The first sentence of what is known, for a row; the page of the criterion says all of it. */
const firstSentence = ({ requirement }: CriterionRow['standing'], audit: Audit, language: Language): string => {
  const [first] = factsBeside(requirement, audit.gathered);
  if (first === undefined) return '';
  return sayFact(first, { scheme: audit.gathered.scheme, requirement, language })[0] ?? '';
};

interface VerdictProps {
  readonly row: CriterionRow;
  readonly decided: boolean;
  readonly language: Language;
}

const Verdict = ({ row, decided, language }: VerdictProps): Child => {
  const { overview: t } = auditTexts(language);
  const { verdict } = row.standing;
  const day = verdict === null ? null : showDate(dayOf(verdict.judgedAt), language);
  const due = row.correctBy === null ? null : (row.isLate ? t.overdue : t.due)(showDate(row.correctBy, language));
  return (
    <>
      <StandingMark standing={row.standing} decided={decided} language={language} />
      {day === null && due === null ? null : <span class="small quiet"> {due ?? day}</span>}
    </>
  );
};

/** All criteria under their subjects, each with what is known, how much evidence there is, and the verdict. */
export const CriteriaTable = ({ audit, view, language }: CriteriaTableProps): Child => {
  const { overview: t } = auditTexts(language);
  const { scheme, track } = audit.gathered;
  const decided = isDecided(view.headline);
  return (
    <DataTable
      caption={t.table}
      captionHidden
      language={language}
      groups={view.groups.map((group) => ({
        heading: scheme.groups.find((one) => one.key === group.key)?.name[language] ?? group.key,
        rows: group.rows,
      }))}
      tone={(row) => (row.isLate ? 'stop' : null)}
      columns={[
        {
          label: t.columns.criterion,
          width: 'third',
          cell: ({ standing: { requirement } }: CriterionRow) => (
            <Numbered number={requirement.id}>
              <a href={auditPaths.criterion.to({ track: track.id, criterion: requirement.id })}>
                {requirement.title[language]}
              </a>
            </Numbered>
          ),
        },
        {
          label: t.columns.facts,
          width: 'third',
          cell: (row) => <span class="small">{firstSentence(row.standing, audit, language)}</span>,
        },
        { label: t.columns.evidence, width: 'tenth', cell: (row) => <span class="small">{t.files(row.files)}</span> },
        {
          label: t.columns.verdict,
          width: 'quarter',
          cell: (row) => <Verdict row={row} decided={decided} language={language} />,
        },
      ]}
    />
  );
};
