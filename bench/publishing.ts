// How long it takes to compile and fingerprint a large questionnaire, as publishing does, and to decide anew what shows
// after one answer. Bars: 200 ms for 300 questions with 400 conditions; 0.3 ms for one answer.
import { cpus, loadavg } from 'node:os';
import type { Json } from '../src/kernel/canonical-json.ts';
import type { Answer, Answers } from '../src/kvo/surveys/questionnaire/answer.ts';
import { compileQuestionnaire } from '../src/kvo/surveys/questionnaire/compile-questionnaire.ts';
import { dependencyGraph, resettle } from '../src/kvo/surveys/questionnaire/dependency-graph.ts';
import { settleAnswers } from '../src/kvo/surveys/questionnaire/settle-answers.ts';
import { digestOf } from '../src/platform/crypto/digest.ts';

const bars = { publish: 200, answer: 0.3 };
const size = 300;
// With a fault planted every answer is settled four hundred times over: the bench must then fail.
const times = process.argv.includes('--plant-fault') ? 400 : 1;

const text = (words: string) => ({ nl: `${words} in het Nederlands`, en: `${words} in English` });
const options = ['x', 'y', 'z'].map((key) => ({ key, label: text(key) }));

/** Conditions of three kinds: on the one before, on several far back through a calculated value, and an object. */
const showIf = (index: number): unknown => {
  if (index % 3 === 1) return `q${index - 1} >= 1 and not (q0 = 9)`;
  if (index % 3 === 2)
    return {
      all: [
        { question: `q${index - 2}`, atLeast: 1 },
        { question: 'q0', atMost: 8 },
      ],
    };
  return `total > 2 or q${index - 3} in (1, 2, 3) and count(c9) < 3`;
};

const question = (index: number) => ({
  ...(index === 9
    ? { type: 'multiple', key: 'c9', options }
    : { type: 'whole-number', key: `q${index}`, min: 0, max: 9 }),
  module: 'A',
  text: text(`Vraag ${index}`),
  onlyIf: text('Alleen als'),
  ...(index > 12 ? { showIf: showIf(index) } : {}),
  ...(index > 12 && index % 3 === 0 ? { checks: [{ holds: `q${index} <= 9`, message: text('Te veel') }] } : {}),
  ...(index > 280 ? { requiredIf: `q${index - 1} > 4` } : {}),
});

const questions = Array.from({ length: size }, (_, index) => question(index));
const document = {
  id: 'large',
  version: 1,
  audience: 'entrepreneurs',
  title: text('Groot'),
  intro: text('Begin'),
  words: { yes: text('Ja'), no: text('Nee'), 'dont-know': text('Weet niet'), 'rather-not-say': text('Liever niet') },
  values: { total: { expression: 'sum(q0, q1, q2, q3, q4) / 2' } },
  pages: Array.from({ length: 20 }, (_, page) => ({
    key: `p${page}`,
    title: text(`Bladzijde ${page}`),
    questions: questions.slice(page * 15, page * 15 + 15),
  })),
};
const conditions = questions.reduce(
  (sum, { showIf: show, checks, requiredIf }: { showIf?: unknown; checks?: unknown; requiredIf?: unknown }) =>
    sum + [show, checks, requiredIf].filter((one) => one !== undefined).length,
  0,
);

const publish = () => {
  const compiled = compileQuestionnaire(document, { themes: [] });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.refusal.slice(0, 3)));
  return { compiled: compiled.value, digest: digestOf(JSON.parse(JSON.stringify(document)) as Json) };
};

const at = (walls: readonly number[], share: number): number =>
  walls.toSorted((one, other) => one - other)[Math.floor(share * (walls.length - 1))] ?? Number.NaN;

const first = performance.now();
const { compiled } = publish();
const cold = performance.now() - first;
const publishing = Array.from({ length: 20 }, () => {
  const start = performance.now();
  publish();
  return performance.now() - start;
});

const graph = dependencyGraph(compiled.questions);
const said = (index: number): Answer => ({ state: 'answered', value: index % 10 });
let draft: Answers = Object.fromEntries(compiled.questions.map(({ key }, index) => [key, said(index)]));
let settled = settleAnswers(compiled, draft);
const answering = Array.from({ length: 20_000 }, (_, round) => {
  const { key } = compiled.questions[(round * 7) % size] ?? { key: 'q0' };
  draft = { ...draft, [key]: said(round) };
  const start = performance.now();
  let now = settled;
  for (let time = 0; time < times; time += 1) now = resettle(graph, settled, draft, key);
  settled = now;
  return performance.now() - start;
});

const met = cold <= bars.publish && at(publishing, 0.95) <= bars.publish && at(answering, 0.99) <= bars.answer;
console.log(
  `publish a questionnaire: ${size} questions, ${conditions} conditions, checks and requirements, 2 languages`,
);
console.log(`  machine: ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`);
console.log(
  `  compile and digest: first ${cold.toFixed(1)} ms; then p50 ${at(publishing, 0.5).toFixed(1)}, p95 ${at(publishing, 0.95).toFixed(1)} ms; bar ${bars.publish} ms`,
);
console.log(
  `  one answer decided anew: p50 ${at(answering, 0.5).toFixed(4)}, p95 ${at(answering, 0.95).toFixed(4)}, p99 ${at(answering, 0.99).toFixed(4)} ms; bar ${bars.answer} ms`,
);
console.log(met ? '  bars met' : '  bars MISSED');
if (!met) process.exitCode = 1;
