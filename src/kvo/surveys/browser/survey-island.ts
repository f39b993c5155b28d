import type { Answer, AnswerValue } from '../questionnaire/answer.ts';
import type { Condition } from '../questionnaire/condition.ts';
import { comparisonsIn, holds } from '../questionnaire/condition.ts';

// Hides a question while the answer above it rules it out. The server decides the same by the same function, and
// shows the question with its condition in words to whoever runs no script.

const prefix = 'q.';

const plain = (text: string): string | number => (/^\d{1,9}$/.test(text) ? Number(text) : text);

const add = (known: AnswerValue | undefined, part: string | undefined, text: string): AnswerValue => {
  if (part !== undefined) return { ...(typeof known === 'object' && !Array.isArray(known) ? known : {}), [part]: text };
  if (known === undefined) return plain(text);
  return [...(Array.isArray(known) ? known.map(String) : [String(known)]), text];
};

/** What the fields of the page say now, by question. */
const answersOn = (form: HTMLFormElement): Record<string, Answer> => {
  const values = new Map<string, AnswerValue>();
  for (const [name, value] of new FormData(form)) {
    if (!name.startsWith(prefix) || typeof value !== 'string' || value.trim() === '') continue;
    const [question = '', part] = name.slice(prefix.length).split('.');
    if (part !== 'other') values.set(question, add(values.get(question), part, value));
  }
  return Object.fromEntries([...values].map(([question, value]) => [question, { state: 'answered', value }]));
};

const form = document.querySelector<HTMLFormElement>('form#vragen');

const dependents = [...(form?.querySelectorAll<HTMLElement>('[data-show-if]') ?? [])].flatMap((element) => {
  const condition = JSON.parse(element.dataset['showIf'] ?? 'null') as Condition;
  const here = comparisonsIn(condition).every(
    ({ question }) => form?.querySelector(`[data-question="${question}"]`) !== null,
  );
  return here ? [{ element, condition }] : [];
});

const settle = (): void => {
  if (form === null) return;
  for (const { element, condition } of dependents) element.hidden = !holds(condition, answersOn(form));
};

form?.addEventListener('change', settle);
form?.addEventListener('input', settle);
settle();
