import type { Child } from '../../../../kernel/jsx/jsx-runtime.ts';
import type { Language } from '../../../../kernel/language.ts';
import { showCount } from '../../../../platform/ui/figures/numbers.ts';
import { Keur } from '../../../../platform/ui/marks/keur.tsx';
import { Part } from '../../../../platform/ui/page/part.tsx';
import { DataTable } from '../../../../platform/ui/tables/data-table.tsx';
import type { RowProblem } from '../../rules/import/row-problem.ts';
import { isSkipping } from '../../rules/import/row-problem.ts';
import { areaTexts } from '../../texts/texts.ts';

/** The most problems that are shown; more than these nobody reads from a screen. */
const shown = 200;

/** Every row that is wrong, and why: those that are skipped first told apart from those that lose one cell. */
export const ProblemPart = ({
  problems,
  language,
}: {
  readonly problems: readonly RowProblem[];
  readonly language: Language;
}): Child => {
  const { preview: t, rowProblems } = areaTexts(language);
  if (problems.length === 0) return null;
  const total = showCount(problems.length, language);
  return (
    <Part id="fouten" heading={t.problems} count={total}>
      <p>{t.problemsLead}</p>
      {problems.length > shown ? <p class="quiet">{t.firstOf(showCount(shown, language), total)}</p> : null}
      <DataTable
        caption={t.problems}
        captionHidden
        language={language}
        rows={problems.slice(0, shown)}
        tone={({ code }) => (isSkipping(code) ? 'stop' : 'wait')}
        columns={[
          { label: t.where, width: 'tenth', cell: ({ row }) => t.row(row) },
          { label: t.firm, width: 'quarter', cell: ({ name }) => name },
          { label: t.problem, cell: ({ code, params }) => rowProblems[code](params) },
          {
            label: t.effect,
            width: 'quarter',
            cell: ({ code }) =>
              isSkipping(code) ? <Keur tone="stop">{t.skipped}</Keur> : <Keur tone="wait">{t.partly}</Keur>,
          },
        ]}
      />
    </Part>
  );
};
