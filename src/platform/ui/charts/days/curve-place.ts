/** The height of the picture, in its own pixels; the width stretches. */
export const curveHeight = 300;
const top = 64;
/** Where nothing is. */
export const floor = 268;

/** Where things stand in a curve. */
export interface CurvePlace {
  /** The counts that get a line. */
  readonly ticks: readonly number[];
  readonly width: string;
  readonly y: (count: number) => number;
  readonly left: (at: number) => string;
  readonly middle: (at: number) => string;
  /** The marks of days, each as high as its neighbours leave room for. */
  readonly marks: (
    days: readonly { readonly mark: string | null }[],
  ) => readonly { readonly at: number; readonly y: number; readonly label: string }[];
}

const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;

/** The step between lines: 1, 2 or 5 with noughts, so that there are two to five. */
const stepFor = (most: number): number => {
  const rough = 10 ** Math.floor(Math.log10(most));
  return [0.2, 0.5, 1, 2].map((part) => part * rough).find((step) => step >= 1 && most / step <= 5) ?? rough;
};

/** Marks nearer to each other than this part of the width stand at different heights. */
const apart = 0.09;
const heights = [14, 40];

/** Lays out `days` days and counts up to `most`; heights in pixels from above, places along in percent. */
export const curvePlace = (days: number, most: number): CurvePlace => {
  const step = Math.max(1, Math.round(stepFor(Math.max(1, most))));
  const y = (count: number): number => Math.round((floor - ((floor - top) * count) / most) * 10) / 10;
  return {
    ticks: Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step),
    width: percent(0.84 / days),
    y,
    left: (at) => percent((at + 0.08) / days),
    middle: (at) => percent((at + 0.5) / days),
    marks: (all) => {
      let before = { at: Number.NEGATIVE_INFINITY, row: 1 };
      return all.flatMap(({ mark }, at) => {
        if (mark === null) return [];
        const isNear = (at - before.at) / days < apart;
        before = { at, row: isNear ? 1 - before.row : 0 };
        return [{ at, y: heights[before.row] ?? 14, label: mark }];
      });
    },
  };
};
