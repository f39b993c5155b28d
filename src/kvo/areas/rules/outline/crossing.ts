/** Where two lines of an outline meet that should not: the place, and of both lines the ring and the point they leave, from 1. */
export interface Crossing {
  readonly x: number;
  readonly y: number;
  readonly ring: number;
  readonly point: number;
  readonly otherRing: number;
  readonly otherPoint: number;
}
