import { hypergeometricDraw } from '../random/hypergeometric-draw.ts';
import type { Random } from '../random/seeded-random.ts';
import { logFactorial } from '../special-functions/log-factorial.ts';
import type { Margins } from './crosstab.ts';

// The weight of a random table with these margins, filled cell by cell.
function randomWeight({ rows, columns, total }: Margins, random: Random): number {
  const room = [...rows];
  let firms = total;
  let log = 0;
  for (const column of columns) {
    let toPlace = column;
    let behind = firms;
    log += logFactorial(column);
    for (let i = 0; i < room.length; i += 1) {
      const mine = room[i] ?? 0;
      const count = hypergeometricDraw(mine, toPlace, behind, random);
      room[i] = mine - count;
      behind -= mine;
      toPlace -= count;
      log -= logFactorial(count);
    }
    firms -= column;
  }
  return log;
}

/**
 * The share, counting the observed table as one more, of `draws` random tables with the same margins whose weight
 * (sum over columns of the log multinomial coefficient) is at most `limit`: a valid Monte-Carlo p value, above 0.
 */
export function simulatedTableP(margins: Margins, limit: number, draws: number, random: Random): number {
  let asExtreme = 1;
  for (let draw = 0; draw < draws; draw += 1) if (randomWeight(margins, random) <= limit) asExtreme += 1;
  return asExtreme / (draws + 1);
}
