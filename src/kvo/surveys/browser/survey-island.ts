import type { Answer, Answers, AnswerValue } from '../questionnaire/answer.ts';
import type { Dependent } from '../questionnaire/dependency-graph.ts';
import { dependencyGraph, resettle, settleOne } from '../questionnaire/dependency-graph.ts';
import type { Expression } from '../questionnaire/expression/expression.ts';
import { letPlacesBeClicked } from './place-map.ts';

// Hides a question while the answer above it rules it out. The server decides the same by the same functions, and
// shows the question with its condition in words to whoever runs no script.

const prefix = 'q.';

const plain = (text: string): string | number => (/^\d{1,9}$/.test(text) ? Number(text) : text);

const monthOf = (value: AnswerValue): string =>
  typeof value === 'object' && !Array.isArray(value)
    ? `${Reflect.get(value, 'year')}-${Reflect.get(value, 'month')}`
    : '';

const add = (known: AnswerValue | undefined, part: string | undefined, text: string): AnswerValue => {
  if (part !== undefined) return { ...(typeof known === 'object' && !Array.isArray(known) ? known : {}), [part]: text };
  if (known === undefined) return text;
  return [...(Array.isArray(known) ? known.map(String) : [String(known)]), text];
};

const lists = new Set<string>();
const months = new Set<string>();
const numbers = new Set<string>();

/** What the fields of one question say now. */
const answerTo = (data: FormData, question: string): Answer | undefined => {
  let value: AnswerValue | undefined;
  for (const [name, text] of data) {
    const [key, part] = name.slice(prefix.length).split('.');
    if (!name.startsWith(prefix) || key !== question || typeof text !== 'string' || text.trim() === '') continue;
    if (part === 'rather-not-say' || (part === undefined && text === 'rather-not-say'))
      return { state: 'rather-not-say' };
    if (part !== 'other') value = add(value, part, text);
  }
  if (value === undefined) return undefined;
  if (months.has(question)) return { state: 'answered', value: monthOf(value) };
  if (numbers.has(question) && typeof value === 'string') return { state: 'answered', value: plain(value) };
  return { state: 'answered', value: lists.has(question) && !Array.isArray(value) ? asList(value) : value };
};

/** One tick is still a list, and places given are a list in the order of the places. */
const asList = (value: AnswerValue): readonly string[] =>
  typeof value === 'object' && !Array.isArray(value)
    ? Object.entries(value)
        .toSorted(([, one], [, other]) => Number(one) - Number(other))
        .map(([key]) => key)
    : [String(value)];

const form = document.querySelector<HTMLFormElement>('form#vragen');
const blocks = [...(form?.querySelectorAll<HTMLElement>('[data-question]') ?? [])];
for (const block of blocks) {
  const key = block.dataset['question'] ?? '';
  if (block.querySelector('[name$=".year"]') !== null) months.add(key);
  else if (block.querySelector('.ranks select, .many input') !== null) lists.add(key);
  else if (block.querySelector('[inputmode=numeric], [inputmode=decimal], .mark') !== null) numbers.add(key);
}

const questions = blocks.map((block): Dependent => {
  const condition = block.dataset['showIf'];
  return {
    key: block.dataset['question'] ?? '',
    showIf: condition === undefined ? null : (JSON.parse(condition) as Expression),
  };
});
const graph = dependencyGraph(questions);

let draft: Record<string, Answer | undefined> = {};
let settled: Answers = {};

const show = (): void => {
  for (const [index, block] of blocks.entries()) {
    const { key, showIf } = questions[index] ?? { key: '', showIf: null };
    if (showIf !== null) block.hidden = settled[key]?.state === 'not-applicable';
  }
};

/** Takes the answers of one question anew, or of all, and decides again what depends on them. */
const settle = (changed: string | null): void => {
  if (form === null) return;
  const data = new FormData(form);
  if (changed === null) {
    draft = Object.fromEntries(questions.map(({ key }) => [key, answerTo(data, key)]));
    const all: Record<string, Answer | undefined> = {};
    for (const question of questions) all[question.key] = settleOne(question, draft[question.key], all);
    settled = all;
  } else {
    draft = { ...draft, [changed]: answerTo(data, changed) };
    settled = resettle(graph, settled, draft, changed);
  }
  show();
};

const follow = (event: Event): void => {
  const block = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-question]') : null;
  settle(block?.dataset['question'] ?? null);
};

form?.addEventListener('change', follow);
form?.addEventListener('input', follow);
// A browser that comes back to the page fills in what was chosen before, after the page was read.
window.addEventListener('pageshow', () => settle(null));
if (form !== null) letPlacesBeClicked(form);
settle(null);
