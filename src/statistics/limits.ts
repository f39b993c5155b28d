/** Two ends of an interval, in the unit of the estimate; `lower <= upper`. */
export interface Limits {
  readonly lower: number;
  readonly upper: number;
}
