// How long all figures of a measurement take: more than 60 questions by three groups, each with its limits.
import { readFileSync } from 'node:fs';
import type { SubAreaId } from '../src/kvo/areas/model.ts';
import { resultSetOfCube } from '../src/kvo/results/rules/build-result-set.ts';
import type { AnswerColumns } from '../src/kvo/results/rules/columns/answer-columns.ts';
import { packedPlaced } from '../src/kvo/results/rules/columns/fixtures/packed-answers.ts';
import type { AnswerCube, PlacedAnswers } from '../src/kvo/results/rules/cube/answer-cube.ts';
import { answerCube, cubeOfColumns } from '../src/kvo/results/rules/cube/answer-cube.ts';
import { firstPublication, publish } from '../src/kvo/results/rules/publication/publication.ts';
import { columnsFromBytes, columnsToBytes } from '../src/kvo/results/store/columns-bytes.ts';
import { loadSchemes } from '../src/kvo/schemes/queries.ts';
import type { WaveId } from '../src/kvo/surveys/model.ts';
import type { Answer, AnswerValue } from '../src/kvo/surveys/questionnaire/answer.ts';
import { compileQuestionnaire } from '../src/kvo/surveys/questionnaire/compile-questionnaire.ts';
import type { Question } from '../src/kvo/surveys/questionnaire/compiled-questionnaire.ts';
import { seededRandom } from '../src/statistics/random/seeded-random.ts';
import { percentile, Report } from './support/report.ts';

const bars = [
  { answers: 800, bar: 50, rounds: 10 },
  { answers: 10_000, bar: 100, rounds: 5 },
  { answers: 100_000, bar: 1000, rounds: 3 },
] as const;
// With a fault planted the answers are counted twenty times over: the bench must then fail.
const times = process.argv.includes('--plant-fault') ? 20 : 1;

const root = new URL('..', import.meta.url).pathname;
const themes = loadSchemes(`${root}schemes`)
  .list()
  .flatMap((scheme) => scheme.themes.map((theme) => theme.key));
const compiled = compileQuestionnaire(
  JSON.parse(readFileSync(`${root}schemes/questionnaires/entrepreneurs.json`, 'utf8')),
  { themes },
);
if (!compiled.ok) throw new Error('the questionnaire for entrepreneurs is not in order');
const questionnaire = compiled.value;
const random = seededRandom(7);
const upTo = (count: number): number => Math.floor(random() * count);
const areas = ['north', 'south', 'east'].map((name) => name as SubAreaId);
const sizes = ['1', '2-9', '10-49', '50+'] as const;
const sectors = ['C', 'F', 'G', 'H', 'I'] as const;

const someValue = (question: Question): AnswerValue => {
  switch (question.type) {
    case 'single':
    case 'yes-no':
      return question.options[upTo(question.options.length)]?.key ?? '';
    case 'multiple':
      return question.options.filter(() => random() < 0.3).map(({ key }) => key);
    case 'matrix':
      return Object.fromEntries(
        question.statements.map(({ key }) => [key, question.options[upTo(question.options.length)]?.key ?? '']),
      );
    case 'mark':
      return question.min + upTo(question.max - question.min + 1);
    case 'whole-number':
      return upTo(6);
    case 'euro':
      return upTo(5000);
    case 'short-text':
    case 'long-text':
      return 'Meer licht';
    case 'ranking':
    case 'date':
    case 'month':
    case 'place':
    case 'information':
      throw new Error(`no ${question.type} in the shipped questionnaire`);
  }
};

const someAnswers = (count: number): readonly PlacedAnswers[] =>
  Array.from({ length: count }, () => ({
    answers: Object.fromEntries(
      questionnaire.questions.map((question): [string, Answer] => [
        question.key,
        random() < 0.1 ? { state: 'skipped' } : { state: 'answered', value: someValue(question) },
      ]),
    ),
    cell: {
      subArea: areas[upTo(3)] ?? null,
      sizeClass: sizes[upTo(4)] ?? '1',
      sector: sectors[upTo(5)] ?? null,
    },
  }));

const timed = async (rounds: number, work: () => unknown): Promise<number> => {
  const spent: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    spent.push((user + system) / 1000);
  }
  return percentile(spent, 0.5);
};

const nothing: AnswerColumns = { rows: 0, cells: [], placed: new Uint8Array(0), columns: [] };
const digestOfCube = ({ figures, spreads, sizes }: AnswerCube): string => JSON.stringify([figures, spreads, sizes]);

const report = new Report('Results of one measurement');
for (const { answers, bar, rounds } of bars) {
  const given = someAnswers(answers);
  const firms = new Map(areas.map((area) => [area, Math.ceil(answers / 2)]));
  const input = { wave: 'bench' as WaveId, areas: firms };
  // As it lies in the database from the minute after closing on.
  const bytes = await columnsToBytes(packedPlaced(questionnaire, given));
  let packed = await columnsFromBytes(bytes);
  if (packed === null) throw new Error('what was packed cannot be read');
  let cube = cubeOfColumns(questionnaire, packed);
  if (answers <= 10_000 && digestOfCube(cube) !== digestOfCube(answerCube(questionnaire, given)))
    report.trouble('packed answers were counted otherwise than the answers themselves');
  let results = resultSetOfCube(cube, input);
  const reading = await timed(rounds, async () => {
    packed = (await columnsFromBytes(bytes)) ?? packed;
  });
  const counting = await timed(rounds, () => {
    for (let time = 0; time < times; time += 1) cube = cubeOfColumns(questionnaire, packed ?? nothing);
  });
  const reckoning = await timed(rounds, () => {
    results = resultSetOfCube(cube, input);
  });
  const first = firstPublication(cube, results);
  const small = new Set(cube.groups.flatMap(({ sizeClass }, place) => (sizeClass === '2-9' ? [place] : [])));
  const filtering = await timed(rounds, () => {
    publish(cube, first, { groups: small, firms: answers }, 5);
  });
  report.say(
    `${answers} answers: ${results.items.length} figures of ${questionnaire.questions.length} questions x 3 groups; ${(bytes.length / 1_048_576).toFixed(2)} MB kept; CPU, p50 of ${rounds}: reading ${reading.toFixed(1)}, counting ${counting.toFixed(1)}, figures with limits ${reckoning.toFixed(1)}, a filter ${filtering.toFixed(1)} ms`,
  );
  report.atMost(`read, counted and reckoned from ${answers} answers`, reading + counting + reckoning, bar, 'ms CPU');
}
report.end();
