import { expect, test } from 'vitest';
import type { Child } from '../../../kernel/jsx/jsx-runtime.ts';
import { drawInPieces } from '../../../kernel/jsx/keep-drawn.ts';
import type { FormValues } from '../../../kernel/route.ts';
import { formState } from '../../../platform/ui/forms/form-state.ts';
import { fieldName } from '../questionnaire/field-name.ts';
import { questionnaireFor } from '../questionnaires-of.ts';
import { drawAsked } from './kept-question.tsx';

const { compiled } = questionnaireFor({ shippedFolder: 'schemes' }, 'entrepreneurs');
const questions = compiled.questions.filter(({ page, type }) => page === 1 && type !== 'matrix').slice(0, 5);

const draw = async (fields: FormValues): Promise<{ readonly html: string; readonly kept: number }> => {
  const state = formState({ form: 'q', language: 'nl', defaults: fields });
  const asked = questions.map((question, at) => ({
    question,
    number: `${at + 1}`,
    language: 'nl' as const,
    state,
    fields,
    remaining: question.showIf,
  }));
  const drawn: readonly Child[] = await drawAsked(asked);
  const pieces = await drawInPieces(<div>{drawn}</div>);
  const html = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.html)).join('');
  return { html, kept: pieces.filter((piece) => typeof piece !== 'string').length };
};

test('questions nobody touched are one kept part, the same every time', async () => {
  const first = await draw({});
  expect(first.kept).toBe(1);
  expect(await draw({})).toEqual(first);
  const places = questions.map(({ key }) => first.html.indexOf(`data-question="${key}"`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('one that was answered is drawn with its answer, between the others and not for the next', async () => {
  const question = questions.find((one) => 'options' in one);
  const option = question !== undefined && 'options' in question ? question.options[0]?.key : undefined;
  if (question === undefined || option === undefined) throw new Error('no question to answer');
  const before = await draw({});
  const answered = await draw({ [fieldName(question.key)]: [option] });
  expect(answered.html).toContain('checked');
  expect(answered.html.replaceAll(/ checked(="")?/g, '')).toBe(before.html);
  expect(await draw({})).toEqual(before);
});
