import type { Strip } from './strip.ts';
import { stripColours, thickness } from './strip.ts';

const round = (value: number): number => Math.round(value * 100) / 100;

/** A strip as an SVG without words. */
export const stripSvg = ({ width, height, lines, discs }: Strip): string => {
  const drawn = lines.map(
    ({ from, to, look }) =>
      `<line x1="${round(from[0])}" y1="${round(from[1])}" x2="${round(to[0])}" y2="${round(to[1])}" stroke="${stripColours[look]}" stroke-width="${thickness[look]}"/>`,
  );
  const dots = discs.map(
    ({ at, radius, filled }) =>
      `<circle cx="${round(at[0])}" cy="${round(at[1])}" r="${radius}" fill="${filled ? stripColours.disc : stripColours.paper}" stroke="${stripColours.disc}" stroke-width="1.5"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${[...drawn, ...dots].join('')}</svg>`;
};
