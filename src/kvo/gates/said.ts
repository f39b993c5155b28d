import type { LocalDate } from '../../kernel/dates.ts';
import type { CertificateState } from '../certificates/model.ts';
import type { Audience, PartyKind, RecordKind } from '../schemes/model.ts';

interface Counted {
  readonly have: number;
  readonly need: number;
}

interface Signing {
  readonly signed: number;
  readonly of: number;
  /** The parties whose signature is not there. */
  readonly missing: readonly string[];
}

interface Response {
  readonly answered: number;
  readonly firms: number;
  readonly percent: number;
  readonly needed: number;
  readonly short: number;
}

interface Records extends Counted {
  readonly record: RecordKind;
  /** Written down, but without the report that makes them count. */
  readonly withoutReport: number;
  readonly last: LocalDate | null;
  readonly yearly: boolean;
}

/** What can be said of a condition, by its code: the numbers and names that the sentence needs. */
export interface Sayings {
  readonly 'parties-present': { readonly parties: number };
  readonly 'parties-missing': { readonly missing: readonly PartyKind[] };
  readonly 'group-formed': { readonly people: number };
  readonly 'group-empty': Readonly<Record<never, never>>;
  readonly 'group-incomplete': { readonly missing: readonly PartyKind[] };
  readonly 'declaration-not-frozen': Readonly<Record<never, never>>;
  readonly 'declaration-unsigned': Signing;
  readonly 'declaration-signed': { readonly parties: number; readonly on: LocalDate | null };
  readonly 'covenant-not-frozen': Readonly<Record<never, never>>;
  readonly 'covenant-unsigned': Signing;
  readonly 'covenant-signed': { readonly parties: number; readonly on: LocalDate | null };
  readonly 'covenant-none': Readonly<Record<never, never>>;
  readonly 'covenant-other-plan': Readonly<Record<never, never>>;
  readonly 'covenant-other-table': Readonly<Record<never, never>>;
  readonly 'covenant-up-to-date': Readonly<Record<never, never>>;
  readonly 'wave-none': { readonly audience: Audience };
  readonly 'wave-prepared': { readonly audience: Audience; readonly opensOn: LocalDate };
  readonly 'wave-open': { readonly audience: Audience; readonly closesOn: LocalDate };
  readonly 'wave-closed': { readonly audience: Audience; readonly closedOn: LocalDate };
  readonly 'response-none': { readonly percent: number };
  readonly 'response-short': Response;
  readonly 'response-enough': Response;
  readonly 'response-uncountable': { readonly audience: Audience };
  readonly 'records-short': Records;
  readonly 'records-enough': Records;
  readonly 'findings-short': Counted;
  readonly 'findings-enough': Counted;
  readonly 'objectives-short': Counted;
  readonly 'objectives-enough': Counted;
  readonly 'objectives-none': Readonly<Record<never, never>>;
  readonly 'objectives-incomplete': { readonly incomplete: number; readonly of: number };
  readonly 'objectives-complete': { readonly of: number };
  readonly 'measures-short': Counted;
  readonly 'measures-enough': Counted;
  readonly 'measures-none': Readonly<Record<never, never>>;
  readonly 'measures-incomplete': { readonly incomplete: number; readonly of: number };
  readonly 'measures-complete': { readonly of: number };
  readonly 'plan-not-frozen': Readonly<Record<never, never>>;
  readonly 'plan-frozen': { readonly version: number; readonly on: LocalDate };
  readonly 'measures-done-short': Counted & { readonly withoutEvidence: number };
  readonly 'measures-done-enough': Counted;
  readonly 'criteria-unjudged': { readonly judged: number; readonly of: number };
  readonly 'criteria-stale': { readonly stale: number; readonly of: number };
  readonly 'criteria-judged': { readonly of: number };
  readonly 'corrections-unknown': Readonly<Record<never, never>>;
  readonly 'corrections-open': { readonly open: number; readonly severity: 'major' | 'any' };
  readonly 'corrections-made': { readonly severity: 'major' | 'any' };
  readonly 'audit-undecided': Readonly<Record<never, never>>;
  readonly 'audit-refused': { readonly on: LocalDate };
  readonly 'audit-stale': { readonly on: LocalDate };
  readonly 'audit-positive': { readonly on: LocalDate };
  readonly 'certificate-none': Readonly<Record<never, never>>;
  readonly 'certificate-ended': { readonly number: string; readonly state: CertificateState };
  readonly 'certificate-issued': { readonly number: string; readonly until: LocalDate };
  readonly 'next-none': Readonly<Record<never, never>>;
  readonly 'next-open': { readonly round: number };
  readonly 'next-unmeasured': { readonly opened: boolean };
  readonly 'next-measured': { readonly on: LocalDate };
  /** The track set the number that is asked for to nothing. */
  readonly 'nothing-needed': {
    readonly what: RecordKind | 'findings' | 'objectives' | 'measures' | 'measures-done' | 'response';
  };
}

export type SaidCode = keyof Sayings;

/** What is said of a condition: a code and its particulars. The texts make the sentence. */
export type Said = { readonly [Code in SaidCode]: { readonly code: Code; readonly params: Sayings[Code] } }[SaidCode];

/** Says something; the particulars belong to the code. */
export const say = <Code extends SaidCode>(code: Code, params: Sayings[Code]): Said => ({ code, params }) as Said;

/** A text for each thing that can be said. */
export type SaidTexts = { readonly [Code in SaidCode]: (params: Sayings[Code]) => string };

/** The text of what is said. */
export const tell = <Code extends SaidCode>(
  texts: SaidTexts,
  said: { readonly code: Code; readonly params: Sayings[Code] },
): string => texts[said.code](said.params);
