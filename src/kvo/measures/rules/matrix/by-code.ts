const numbered = new Intl.Collator('nl', { numeric: true });

/** Codes as people count them: T2 before T10. */
export const byCode = (one: { readonly code: string }, other: { readonly code: string }): number =>
  numbered.compare(one.code, other.code);
