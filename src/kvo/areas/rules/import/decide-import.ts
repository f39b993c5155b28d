import type { LocalDate } from '../../../../kernel/dates.ts';
import { addDays } from '../../../../kernel/dates.ts';
import type { ListedFirm } from './changed-fields.ts';
import { mergeFirm } from './changed-fields.ts';
import type { ImportPlan, Match, NewFirm } from './plan-import.ts';

/** What a person says of firms that look the same: all are, none is, or those whose rows are ticked. */
export const matchChoices = ['same', 'each', 'different'] as const;
type MatchChoice = (typeof matchChoices)[number];

export interface ImportDecision {
  readonly matches: MatchChoice | null;
  /** The rows ticked as the same firm, for `each`. */
  readonly sameRows: ReadonlySet<number>;
  /** Firms that are not in the file have left. */
  readonly missingHaveLeft: boolean;
}

/** What is written, to the letter. */
export interface ImportChanges {
  readonly add: readonly NewFirm[];
  readonly change: readonly ListedFirm[];
  readonly end: readonly { readonly firm: ListedFirm; readonly endedOn: LocalDate }[];
  readonly unchanged: number;
}

const isSame = ({ candidate }: Match, { matches, sameRows }: ImportDecision): boolean =>
  matches === 'same' || (matches === 'each' && sameRows.has(candidate.row));

/** The last day of a firm that a list of that day does not mention: the day before, but not before it began. */
const lastDay = (firm: ListedFirm, asOf: LocalDate): LocalDate =>
  firm.startedOn >= asOf ? firm.startedOn : addDays(asOf, -1);

/** Turns a plan and what was decided about it into what is written. A look-alike that is another firm counts as not mentioned. */
export const decideImport = (plan: ImportPlan, decision: ImportDecision, asOf: LocalDate): ImportChanges => {
  const same = plan.proposed.filter((match) => isSame(match, decision));
  const other = plan.proposed.filter((match) => !isSame(match, decision));
  const matched = [...plan.changed, ...plan.unchanged, ...same];
  const left = decision.missingHaveLeft ? [...plan.missing, ...other.map(({ firm }) => firm)] : [];
  const changing = matched.filter(({ changes }) => changes.length > 0);
  return {
    add: [
      ...plan.added,
      ...other.map(({ candidate }) => ({ candidate, startedOn: candidate.startedOn ?? asOf, leftOn: null })),
    ],
    change: changing.map(({ candidate, firm, changes }) => mergeFirm(candidate, firm, changes)),
    end: left.map((firm) => ({ firm, endedOn: lastDay(firm, asOf) })),
    unchanged: matched.length - changing.length,
  };
};
