import type { LocalDate } from '../../../../kernel/dates.ts';
import type { Language } from '../../../../kernel/language.ts';
import type { Measure } from '../../model.ts';
import { daysLate, isDone } from '../../rules/life/standing.ts';
import { byCode } from '../../rules/matrix/by-code.ts';
import { measureTexts } from '../../texts/texts.ts';

/** The names that measures refer to by id or key. */
export interface MatrixNames {
  readonly theme: (key: string) => string;
  readonly finding: (id: string) => string;
  readonly objective: (id: string) => string;
}

const whole = (value: number | null): string => (value === null ? '' : String(value));

const rowOf = (measure: Measure, names: MatrixNames, today: LocalDate, language: Language): readonly string[] => {
  const t = measureTexts(language);
  const status = measure.status.kind;
  const late = daysLate({ status, dueOn: measure.dueOn }, today);
  const { owner } = measure;
  return [
    measure.code,
    names.theme(measure.theme),
    measure.findings.map(names.finding).join('\n'),
    measure.objectiveId === null ? '' : names.objective(measure.objectiveId),
    measure.title,
    measure.description,
    t.type[measure.type],
    t.scope[measure.scope],
    owner === null ? '' : owner.atTable ? owner.name : t.ownerGone(owner.name),
    measure.executor,
    measure.supporting.map((party) => party.name).join(', '),
    measure.startOn ?? '',
    measure.dueOn ?? '',
    whole(measure.oneOffCost),
    whole(measure.yearlyCost),
    measure.payers.map((payer) => t.payer[payer]).join(', '),
    t.priority[measure.priority],
    t.status[status],
    late === 0 ? '' : String(late),
    whole(measure.percentage),
    isDone({ status }) ? (measure.evidence > 0 ? t.csv.yes : t.csv.no) : '',
    measure.remarks,
  ];
};

/** The matrix as rows of text, headings first: every column, one measure a row, also those that were dropped. */
export const matrixRows = (
  measures: readonly Measure[],
  names: MatrixNames,
  today: LocalDate,
  language: Language,
): readonly (readonly string[])[] => [
  Object.values(measureTexts(language).csv.columns),
  ...measures.toSorted(byCode).map((measure) => rowOf(measure, names, today, language)),
];
