/** Both tails of a distribution at one point, each to full relative precision; they add to 1 where the law is continuous. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}
