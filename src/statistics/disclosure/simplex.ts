/** Minimise cost·x over x >= 0 with rows·x = right. */
export interface LinearProgram {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly number[];
  readonly cost: readonly number[];
}

/** `unbounded` when the cost falls without end, `infeasible` when nothing meets the rows. */
export type LinearOutcome =
  | { readonly kind: 'optimal'; readonly value: number; readonly solution: readonly number[] }
  | { readonly kind: 'unbounded' }
  | { readonly kind: 'infeasible' };

const SMALL = 1e-9;

interface Tableau {
  /** Each row ends with its right-hand side. */
  readonly rows: Float64Array[];
  readonly basis: number[];
}

function pivot({ rows, basis }: Tableau, objective: Float64Array, at: number, column: number): void {
  const chosen = rows[at];
  if (chosen === undefined) return;
  const scale = chosen[column] ?? 1;
  for (let j = 0; j < chosen.length; j += 1) chosen[j] = (chosen[j] ?? 0) / scale;
  for (const row of [...rows, objective]) {
    const factor = row === chosen ? 0 : (row[column] ?? 0);
    if (factor === 0) continue;
    for (let j = 0; j < row.length; j += 1) row[j] = (row[j] ?? 0) - factor * (chosen[j] ?? 0);
  }
  basis[at] = column;
}

// The row that limits the entering column most; among equals the smallest variable (Bland 1977: no cycling).
function leavingRow({ rows, basis }: Tableau, column: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, row] of rows.entries()) {
    const coefficient = row[column] ?? 0;
    if (coefficient <= SMALL) continue;
    const ratio = (row.at(-1) ?? 0) / coefficient;
    const tie = Math.abs(ratio - least) <= SMALL;
    if ((tie && (basis[i] ?? 0) < (basis[best] ?? 0)) || (!tie && ratio < least)) {
      best = i;
      least = ratio;
    }
  }
  return best;
}

/** Lowers the objective as far as it goes over the first `width` columns; false when it has no end. */
function descend(tableau: Tableau, objective: Float64Array, width: number): boolean {
  for (;;) {
    let entering = -1;
    for (let j = 0; j < width && entering < 0; j += 1) if ((objective[j] ?? 0) < -SMALL) entering = j;
    if (entering < 0) return true;
    const leaving = leavingRow(tableau, entering);
    if (leaving < 0) return false;
    pivot(tableau, objective, leaving, entering);
  }
}

function reducedCosts({ rows, basis }: Tableau, cost: readonly number[]): Float64Array {
  const objective = new Float64Array(rows[0]?.length ?? cost.length + 1);
  for (const [j, value] of cost.entries()) objective[j] = value;
  for (const [i, row] of rows.entries()) {
    const factor = cost[basis[i] ?? -1] ?? 0;
    for (let j = 0; j < row.length; j += 1) objective[j] = (objective[j] ?? 0) - factor * (row[j] ?? 0);
  }
  return objective;
}

// One artificial variable per row makes a first basis; it stands behind the real columns.
function startingTableau({ rows, right, cost }: LinearProgram): Tableau {
  const width = cost.length;
  const filled = rows.map((row, i) => {
    const sign = (right[i] ?? 0) < 0 ? -1 : 1;
    const line = new Float64Array(width + rows.length + 1);
    for (const [j, value] of row.entries()) line[j] = sign * value;
    line[width + i] = 1;
    line[line.length - 1] = sign * (right[i] ?? 0);
    return line;
  });
  return { rows: filled, basis: rows.map((_, i) => width + i) };
}

// An artificial variable that stays in the basis at zero is exchanged, or its row says nothing and may stay.
function expelArtificials(tableau: Tableau, objective: Float64Array, width: number): void {
  for (const [i, row] of tableau.rows.entries()) {
    if ((tableau.basis[i] ?? 0) < width) continue;
    const column = row.findIndex((value, j) => j < width && Math.abs(value) > SMALL);
    if (column >= 0) pivot(tableau, objective, i, column);
  }
}

/** Solves a small dense linear program by the two-phase simplex method with Bland's rule. */
export function simplex(program: LinearProgram): LinearOutcome {
  const width = program.cost.length;
  const tableau = startingTableau(program);
  const artificial = [...new Array<number>(width).fill(0), ...program.rows.map(() => 1)];
  const first = reducedCosts(tableau, artificial);
  descend(tableau, first, width);
  if ((first.at(-1) ?? 0) < -1e-7) return { kind: 'infeasible' };
  expelArtificials(tableau, first, width);
  const objective = reducedCosts(tableau, program.cost);
  if (!descend(tableau, objective, width)) return { kind: 'unbounded' };
  const solution = new Array<number>(width).fill(0);
  for (const [i, variable] of tableau.basis.entries()) {
    if (variable < width) solution[variable] = tableau.rows[i]?.at(-1) ?? 0;
  }
  return { kind: 'optimal', value: -(objective.at(-1) ?? 0), solution };
}
