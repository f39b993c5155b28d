/** A table of two by two: a and b in the first row, c and d in the second; whole numbers >= 0. */
export interface TwoByTwo {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}
