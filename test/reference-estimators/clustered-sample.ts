import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { rakedWeights } from '../../src/statistics/weights/raked-weights.ts';
import { weightedMean } from '../../src/statistics/weights/weighted-mean.ts';
import type { Outcome } from './estimator-run.ts';

const Inputs = z.object({ note: z.string() });
const margin = new Map([
  ['E', 4421],
  ['H', 755],
  ['M', 1018],
]);

// Columns by name from a plain comma-separated file; quoted names with commas do not occur in the columns asked for.
function columnsOf(csv: string): (name: string) => string[] {
  const cells = csv
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('"', '')),
    );
  return (name) => {
    const at = cells[0]?.indexOf(name) ?? -1;
    return cells.slice(1).map((row) => row[at] ?? '');
  };
}

/**
 * The one-stage cluster sample of the R survey package (15 of 757 districts, 183 schools), post-stratified by school
 * type, from the file named by KEURPARK_APICLUS1; 'data-absent' without it.
 */
export function clusteredPostStratification(inputs: unknown): Outcome | 'data-absent' {
  Inputs.parse(inputs);
  const path = process.env['KEURPARK_APICLUS1'] ?? '';
  if (!existsSync(path)) return 'data-absent';
  const column = columnsOf(readFileSync(path, 'utf8'));
  const types = column('stype');
  const raking = rakedWeights(column('pw').map(Number), [{ categories: types, firms: margin }]);
  if (raking.kind !== 'weights') return {};
  const design = {
    weights: raking.weights,
    factors: [types],
    clusters: column('dnum'),
    fraction: 15 / Number(column('fpc')[0]),
  };
  const schools = 6194;
  const api = weightedMean({ values: column('api00').map(Number), ...design });
  const enroll = weightedMean({ values: column('enroll').map(Number), ...design });
  return {
    mean: api?.mean,
    se: api && Math.sqrt(api.variance),
    enroll_total: enroll && enroll.mean * schools,
    enroll_se: enroll && Math.sqrt(enroll.variance) * schools,
  };
}
