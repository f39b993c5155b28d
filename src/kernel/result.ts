/** The outcome of a decision: a value, or a refusal that the user can do something about. Bugs throw instead. */
export type Result<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const refuse = <Refusal>(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal,
});

/** A refusal as actions give it: a code of a closed union, the field it belongs to, and what its text needs. */
export interface Refused<Code extends string = string> {
  readonly code: Code;
  readonly field?: string | undefined;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Refuses with a code; `field` names the input it belongs to, `params` fill the gaps in its text. */
export const refuseWith = <const Code extends string>(
  code: Code,
  more: { readonly field?: string; readonly params?: Readonly<Record<string, string | number>> } = {},
): { readonly ok: false; readonly refusal: Refused<Code> } => refuse({ code, ...more });
