import type { Id } from './ids.ts';

/** Who acts. A link holder is known by the link alone; the system acts by the name of its job. */
export type Actor =
  | { readonly kind: 'person'; readonly id: Id<'person'>; readonly name: string }
  | { readonly kind: 'signatory'; readonly id: Id<'signatory'> }
  | { readonly kind: 'respondent' }
  | { readonly kind: 'anyone' }
  | { readonly kind: 'operator' }
  | { readonly kind: 'system'; readonly job: string };

export const anyone: Actor = { kind: 'anyone' };
