import type { LocalDate } from '../../kernel/dates.ts';
import type { AgreementKind } from '../agreements/model.ts';
import type { PartyKind, RecordKind, StageKey } from '../schemes/model.ts';

type Nothing = Readonly<Record<never, never>>;

/** What can be done, by its code, with what its words and its link need. */
export interface StepSayings {
  readonly 'seat-parties': { readonly missing: readonly PartyKind[] };
  readonly 'form-group': { readonly missing: readonly PartyKind[] };
  readonly 'write-agreement': { readonly agreement: AgreementKind };
  readonly 'invite-signatories': { readonly agreement: AgreementKind; readonly names: readonly string[] };
  readonly 'meet-refusal': { readonly agreement: AgreementKind; readonly names: readonly string[] };
  readonly 'remind-signatories': { readonly agreement: AgreementKind; readonly names: readonly string[] };
  readonly 'confirm-paper': { readonly agreement: AgreementKind; readonly paper: string; readonly name: string };
  readonly sign: { readonly agreement: AgreementKind };
  readonly 'plan-wave': { readonly again: boolean };
  readonly 'open-wave': { readonly wave: string; readonly opensOn: LocalDate };
  readonly 'invite-firms': { readonly wave: string; readonly firms: number };
  readonly 'remind-firms': { readonly wave: string; readonly firms: number; readonly daysAgo: number };
  readonly 'see-open-firms': { readonly wave: string; readonly firms: number };
  readonly 'close-wave': { readonly wave: string; readonly closesOn: LocalDate };
  readonly 'raise-response': {
    readonly wave: string;
    readonly likely: number;
    readonly needed: number;
    readonly closesOn: LocalDate;
  };
  readonly 'see-response': { readonly wave: string };
  readonly 'add-record': { readonly record: RecordKind; readonly withoutReport: boolean };
  readonly 'deliver-figures': { readonly record: RecordKind };
  readonly 'see-results': Nothing;
  readonly 'write-findings': Nothing;
  readonly 'write-objectives': { readonly incomplete: number };
  readonly 'write-measures': { readonly have: number; readonly need: number };
  readonly 'complete-measures': { readonly incomplete: number };
  readonly 'freeze-plan': Nothing;
  readonly 'renew-covenant': Nothing;
  readonly 'finish-measures': { readonly have: number; readonly need: number };
  readonly 'invite-auditor': Nothing;
  readonly 'judge-criteria': { readonly left: number; readonly of: number };
  readonly 'correct-points': { readonly open: number };
  readonly 'decide-audit': Nothing;
  readonly 'issue-certificate': Nothing;
  readonly 'hold-record': { readonly record: RecordKind; readonly dueOn: LocalDate; readonly daysLate: number };
  readonly 'report-measure': {
    readonly measure: string;
    readonly title: string;
    readonly dueOn: LocalDate;
    readonly daysLate: number;
  };
  readonly 'chase-measures': { readonly late: number };
  readonly 'renew-permit': { readonly party: string; readonly name: string; readonly dueOn: LocalDate };
  readonly 'open-round': { readonly round: number; readonly until: LocalDate | null };
  readonly 'follow-round': { readonly track: string; readonly round: number };
  readonly 'close-stage': { readonly stage: StageKey };
  readonly 'see-gate': { readonly stage: StageKey };
}

export type StepCode = keyof StepSayings;

export type StepSaid = {
  readonly [Code in StepCode]: { readonly code: Code; readonly params: StepSayings[Code] };
}[StepCode];

/** A text for each thing that can be done. */
export type StepTexts = { readonly [Code in StepCode]: (params: StepSayings[Code]) => string };

/** The text of what can be done. */
export const tellStep = <Code extends StepCode>(
  texts: StepTexts,
  said: { readonly code: Code; readonly params: StepSayings[Code] },
): string => texts[said.code](said.params);
