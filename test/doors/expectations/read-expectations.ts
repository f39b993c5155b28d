/** Everybody who may come to a door, as the tables know them. */
export const comers = ['adm', 'sch', 'fac', 'prk', 'own', 'oth', 'aud', 'sig', 'res', 'per', 'any'] as const;
export type Comer = (typeof comers)[number];

/** Who they are in words. */
export const comerNames: Readonly<Record<Comer, string>> = {
  adm: 'administrator',
  sch: 'scheme owner',
  fac: 'facilitator',
  prk: 'park manager',
  own: 'party member whose thing it is',
  oth: 'party member of another party',
  aud: 'auditor',
  sig: 'signatory, with a link',
  res: 'respondent, with a link',
  per: 'member of another track',
  any: 'anyone',
};

/** What is expected at one route: for everybody, whether they are let in. */
export interface Expectation {
  readonly route: string;
  /** Whose thing it is about, where that is not the party's of the column: written behind the pattern, after a `#`. */
  readonly whose: string | null;
  readonly name: string;
  readonly allowed: Readonly<Record<Comer, boolean>>;
}

const head = comers.join(' ');

const readCell = (cell: string | undefined, line: string): boolean => {
  if (cell !== 'yes' && cell !== 'no') throw new Error(`"${cell ?? ''}" is neither yes nor no: ${line}`);
  return cell === 'yes';
};

const readLine = (line: string): Expectation => {
  const [method = '', address = '', name = '', ...cells] = line.trim().split(/\s+/);
  if (cells.length !== comers.length) throw new Error(`${cells.length} of ${comers.length} answers: ${line}`);
  const [pattern = '', whose = null] = address.split('#');
  const answers = comers.map((comer, index): [Comer, boolean] => [comer, readCell(cells[index], line)]);
  return { route: `${method} ${pattern}`, whose, name, allowed: Object.fromEntries(answers) as Expectation['allowed'] };
};

/** Reads a table written by hand: a head that names everybody, then a line a route: method, pattern, name, and yes or no for each. */
export const readExpectations = (table: string): readonly Expectation[] => {
  const [first = '', ...lines] = table.split('\n').filter((line) => line.trim() !== '');
  if (first.trim().replace(/\s+/g, ' ') !== head) throw new Error(`the head must be: ${head}`);
  return lines.map(readLine);
};
