import type { Crossing } from './crossing.ts';

/** What is wrong with a file that should hold an outline; each has its sentence in the texts. */
export type OutlineFault =
  | { readonly code: 'outline-no-json' }
  | { readonly code: 'outline-no-geojson' }
  | { readonly code: 'outline-no-area'; readonly found: string }
  | { readonly code: 'outline-bad-position'; readonly ring: number; readonly point: number }
  | { readonly code: 'outline-too-few-points'; readonly ring: number; readonly points: number }
  | { readonly code: 'outline-not-closed'; readonly ring: number }
  | { readonly code: 'outline-too-many-points'; readonly points: number; readonly most: number }
  | { readonly code: 'outline-swapped' }
  | { readonly code: 'outline-unknown-system'; readonly x: number; readonly y: number }
  | ({ readonly code: 'outline-crossing'; readonly system: string } & Crossing)
  | { readonly code: 'outline-hole-outside'; readonly ring: number }
  | { readonly code: 'outline-abroad'; readonly x: number; readonly y: number }
  | { readonly code: 'outline-no-size' };
