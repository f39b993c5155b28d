/** Shapes of a picture of one row, in units: the scale runs from `start` to `start + length`, downwards is positive. */
interface Line {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly look: 'grid' | 'edge' | 'limit' | 'bar';
}

interface Disc {
  readonly at: readonly [number, number];
  readonly radius: number;
  readonly filled: boolean;
}

/** The picture of one figure: lines and dots on a strip of `width` by `height` units. */
export interface Strip {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly discs: readonly Disc[];
  /** What it shows, for who cannot see it. */
  readonly alt: string;
}

export const stripColours = {
  grid: '#d6d0c4',
  edge: '#6f6b62',
  limit: '#07565f',
  bar: '#07565f',
  disc: '#07565f',
  paper: '#ffffff',
} as const;

/** How thick each line is, in units. */
export const thickness = { grid: 0.8, edge: 1.2, limit: 2, bar: 12 } as const;
