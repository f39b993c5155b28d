import type { LocalDate } from '../../kernel/dates.ts';
import type { AgreementKind } from '../agreements/model.ts';
import type { CertificateState } from '../certificates/model.ts';
import type { Said } from '../gates/said.ts';
import type { StageKey } from '../schemes/model.ts';
import type { AgendaWhat, DueWhat } from './due-model.ts';

/** Why a track is in its group, by code: the one fact that matters and what goes with it. */
export interface WhySayings {
  readonly 'certificate-down': { readonly number: string; readonly state: CertificateState; readonly until: LocalDate };
  readonly 'stands-still': { readonly missing: Said; readonly since: LocalDate };
  readonly 'left-open': { readonly stage: StageKey; readonly since: LocalDate };
  readonly overdue: { readonly what: DueWhat; readonly dueOn: LocalDate; readonly days: number };
  readonly 'comes-due': { readonly what: DueWhat; readonly dueOn: LocalDate; readonly days: number };
  readonly 'response-short': {
    readonly answered: number;
    readonly firms: number;
    readonly percent: number;
    readonly short: number;
    readonly daysLeft: number;
  };
  readonly 'response-missed': {
    readonly answered: number;
    readonly firms: number;
    readonly percent: number;
    readonly short: number;
  };
  readonly refused: { readonly agreement: AgreementKind; readonly names: readonly string[] };
  readonly outdated: { readonly agreement: AgreementKind };
  readonly closable: { readonly stage: StageKey };
  readonly 'plan-passed': { readonly stage: StageKey; readonly on: LocalDate };
  readonly 'goes-quiet': { readonly missing: Said; readonly days: number };
  readonly 'under-way': {
    readonly missing: Said;
    readonly next: { readonly day: LocalDate; readonly what: AgendaWhat } | null;
  };
  readonly 'keeps-going': { readonly next: { readonly day: LocalDate; readonly what: AgendaWhat } | null };
}

export type WhyCode = keyof WhySayings;

export type WhySaid = {
  readonly [Code in WhyCode]: { readonly code: Code; readonly params: WhySayings[Code] };
}[WhyCode];

/** Two texts for each reason: the fact, and what goes with it. */
export type WhyTexts = { readonly [Code in WhyCode]: (params: WhySayings[Code]) => readonly [string, string] };

/** The texts of a reason. */
export const tellWhy = <Code extends WhyCode>(
  texts: WhyTexts,
  said: { readonly code: Code; readonly params: WhySayings[Code] },
): readonly [string, string] => texts[said.code](said.params);
