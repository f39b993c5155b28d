// How often each answer to 60 questions was given by a million people: our packed columns beside DuckDB, in one process.
import { DuckDBInstance } from '@duckdb/node-api';
import type { Codes } from '../src/kvo/results/rules/columns/answer-columns.ts';
import { histogram } from '../src/kvo/results/rules/columns/histogram.ts';
import { percentile, Report } from './support/report.ts';

const rows = 1_000_000;
const questions = 60;
const rounds = 7;
const threads = 2;
// Planted: ours are counted so many times over.
const times = process.argv.includes('--plant-fault') ? 200 : 1;

const columns = Array.from({ length: questions }, (_, index) => ({ name: `q${index}`, different: 3 + (index % 9) }));

/** The same made-up answers on both sides, by the same sum of whole numbers. */
const ours = columns.map(({ different }, index): Codes => {
  const codes = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1)
    codes[row] = Math.floor(((row * 2_654_435_761 + index * 40_503) % 4_294_967_296) / 65_536) % different;
  return codes;
});
const theirs = columns
  .map(
    ({ name, different }, index) =>
      `(((row * 2654435761 + ${index * 40_503}) % 4294967296) // 65536 % ${different})::TINYINT as ${name}`,
  )
  .join(', ');

const report = new Report(`Histograms of ${questions} questions over ${rows} answers`);
const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
const duck = await instance.connect();
await duck.run(`create table answers as select ${theirs} from (select range as row from range(${rows}))`);

// Counting with a filter for each answer, `count(*) filter (where …)`, took DuckDB half a minute: it is left out.
type Histograms = readonly (readonly number[])[];
const asCounts = (different: number, counted: Iterable<readonly [unknown, unknown]>): readonly number[] => {
  const counts = Array.from({ length: different }, () => 0);
  for (const [code, count] of counted) counts[Number(code)] = Number(count);
  return counts;
};
const ask = async (query: string): Promise<readonly (readonly unknown[])[]> =>
  (await duck.runAndReadAll(query)).getRows();

const ways: Readonly<Record<string, () => Promise<Histograms>>> = {
  'a query for each': async () => {
    const all: (readonly number[])[] = [];
    for (const { name, different } of columns) {
      const found = await ask(`select ${name}, count(*) from answers group by ${name}`);
      all.push(
        asCounts(
          different,
          found.map(([code, count]) => [code, count]),
        ),
      );
    }
    return all;
  },
  'one query, each grouped': async () => {
    const parts = columns.map(({ name }, index) => `select ${index}, ${name}, count(*) from answers group by ${name}`);
    const found = Map.groupBy(await ask(parts.join(' union all ')), ([index]) => Number(index));
    return columns.map(({ different }, index) =>
      asCounts(
        different,
        (found.get(index) ?? []).map(([, code, count]) => [code, count]),
      ),
    );
  },
  'one query, histogram()': async () => {
    const [found = []] = await ask(
      `select ${columns.map(({ name }) => `map_values(histogram(${name}))`).join(', ')} from answers`,
    );
    return found.map((list) => {
      const items: unknown = Reflect.get(Object(list), 'items');
      return Array.isArray(items) ? items.map(Number) : [];
    });
  },
};

interface Timed {
  readonly wall: number;
  readonly cpu: number;
  readonly found: Histograms;
}

const timed = async (work: () => Histograms | Promise<Histograms>): Promise<Timed> => {
  const wall: number[] = [];
  const cpu: number[] = [];
  let found: Histograms = [];
  for (let round = 0; round < rounds; round += 1) {
    const used = process.cpuUsage();
    const began = performance.now();
    found = await work();
    wall.push(performance.now() - began);
    const { user, system } = process.cpuUsage(used);
    cpu.push((user + system) / 1000);
  }
  return { wall: percentile(wall, 0.5), cpu: percentile(cpu, 0.5), found };
};
const shown = ({ wall, cpu }: Timed): string => `${wall.toFixed(0)} ms, ${cpu.toFixed(0)} ms CPU`;

const mine = await timed(() => {
  let found: Histograms = [];
  for (let time = 0; time < times; time += 1)
    found = ours.map((codes, index) => [...histogram(codes, columns[index]?.different ?? 0)]);
  return found;
});
report.say(`ours, on one thread: ${shown(mine)} (p50 of ${rounds})`);
let best = Number.POSITIVE_INFINITY;
let wrong = 0;
for (const [name, way] of Object.entries(ways)) {
  const one = await timed(way);
  report.say(`DuckDB with ${threads} threads, ${name}: ${shown(one)}`);
  best = Math.min(best, one.wall);
  if (JSON.stringify(one.found) !== JSON.stringify(mine.found)) wrong += 1;
}
report.exactly('ways that counted otherwise than we did', wrong, 0);
report.atMost('ours, as a part of the fastest of DuckDB', mine.wall / best, 1, 'x');
duck.closeSync();
report.end();
