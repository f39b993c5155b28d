import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok, refuseWith } from '../../../../kernel/result.ts';
import { parseExpression } from '../../questionnaire/expression/parse-expression.ts';
import type { DraftQuestion } from './draft.ts';
import { freeKey } from './draft.ts';
import { textsAt } from './texts-at.ts';

export type Fields = Readonly<Record<string, string>>;
type Texts = Readonly<Record<string, string>>;
type Code = 'not-a-number' | 'expression-wrong';
type Loose = Readonly<Record<string, unknown>>;

/** The most options, statements or checks a form holds. */
export const mostParts = 40;
export const mostChecks = 3;

/** What an option may be besides one of the answers. */
export const optionKinds = ['', 'exclusive', 'aside', 'exclusive-aside', 'other'] as const;

const isEmpty = (texts: Texts): boolean => Object.values(texts).every((text) => text === '');

/** A text of a question that may be absent: left out when it was left empty in every language. */
const optionalTexts = (fields: Fields, field: string, name = field): Loose => {
  const texts = textsAt(fields, field);
  return isEmpty(texts) ? { [name]: undefined } : { [name]: texts };
};

const flagsOf = (kind: string | undefined) => ({
  exclusive: kind?.startsWith('exclusive') === true ? true : undefined,
  aside: kind?.endsWith('aside') === true ? true : undefined,
  other: kind === 'other' ? true : undefined,
});

/** The rows of options or statements that hold words in some language. */
const filledRows = (fields: Fields, name: 'option' | 'statement'): readonly number[] =>
  Array.from({ length: mostParts }, (_, index) => index).filter(
    (index) => !isEmpty(textsAt(fields, `${name}.${index}`)),
  );

interface Part extends Loose {
  readonly key: string;
  readonly label: Texts;
}

/** The options or statements as the form has them: what is empty in every language is gone, what is fresh gets a key. */
const partsAt = (fields: Fields, name: 'option' | 'statement', before: readonly Part[], stem: string): Part[] => {
  const keys = new Set(before.map(({ key }) => key));
  const parts: Part[] = [];
  for (const index of filledRows(fields, name)) {
    const label = textsAt(fields, `${name}.${index}`);
    const known = before.find(({ key }) => key === fields[`${name}.${index}.key`]);
    const key = known?.key ?? freeKey(stem, keys);
    keys.add(key);
    parts.push({ ...known, key, label, ...(name === 'option' ? flagsOf(fields[`option.${index}.kind`]) : {}) });
  }
  return parts;
};

const wholeAt = (fields: Fields, name: string): Result<number | undefined, Refused<Code>> => {
  const text = (fields[name] ?? '').replace(/[\s.]/g, '');
  if (text === '') return ok(undefined);
  return /^-?\d{1,9}$/.test(text) ? ok(Number(text)) : refuseWith('not-a-number', { field: name });
};

/** An expression that reads as one; its names and kinds are checked with the questionnaire as a whole. */
const expressionAt = (fields: Fields, name: string): Result<string | undefined, Refused<Code>> => {
  const text = (fields[name] ?? '').trim();
  if (text === '') return ok(undefined);
  const parsed = parseExpression(text);
  if (parsed.ok) return ok(text);
  const { at, found } = parsed.refusal;
  return refuseWith('expression-wrong', { field: name, params: { line: at.line, column: at.column, found } });
};

const checksAt = (fields: Fields): Result<readonly Loose[], Refused<Code>> => {
  const checks: Loose[] = [];
  for (let index = 0; index < mostChecks; index += 1) {
    const holds = expressionAt(fields, `check.${index}.holds`);
    if (!holds.ok) return holds;
    if (holds.value === undefined) continue;
    const message = textsAt(fields, `check.${index}`);
    checks.push({ holds: holds.value, message, strict: fields[`check.${index}.strict`] === 'yes' });
  }
  return ok(checks);
};

const figureOf = (before: DraftQuestion, fields: Fields, options: readonly Part[] | null): Loose => {
  const label = textsAt(fields, 'figure');
  if (isEmpty(label)) return { figure: undefined };
  const known = (before['figure'] ?? {}) as Loose;
  const hit = filledRows(fields, 'option').map((index) => fields[`option.${index}.hit`] === 'yes');
  const hits = (options ?? []).flatMap(({ key, aside }, index) => (hit[index] === true && aside !== true ? [key] : []));
  const says = textsAt(fields, 'says');
  const share = hits.length === 0 ? { hits: undefined, says: undefined } : { hits, says };
  return { figure: { ...known, label, ...(options === null ? {} : share) } };
};

const numbersOf = (before: DraftQuestion, fields: Fields): Result<Loose, Refused<Code>> => {
  if (before.type === 'date' || before.type === 'month')
    return ok({ min: fields['min'] || undefined, max: fields['max'] || undefined });
  const numbers: Record<string, number | undefined> = {};
  for (const name of ['min', 'max', 'most'].filter((one) => one in fields)) {
    const read = wholeAt(fields, name);
    if (!read.ok) return read;
    numbers[name] = read.value;
  }
  return ok(numbers);
};

const partsOf = (before: DraftQuestion, fields: Fields, options: readonly Part[] | null): Loose => ({
  ...(options === null ? {} : { options }),
  ...(before.statements === undefined
    ? {}
    : { statements: partsAt(fields, 'statement', before.statements as Part[], 'stelling') }),
  ...(before.type === 'mark'
    ? { ends: { low: textsAt(fields, 'low'), high: textsAt(fields, 'high') }, ...optionalTexts(fields, 'dontKnow') }
    : {}),
  ...(before.type === 'information' ? optionalTexts(fields, 'body') : {}),
  ...(before.type === 'whole-number' ? optionalTexts(fields, 'unit') : {}),
});

/** A question as its form says it should be, everything the form does not show kept as it was. */
export const readQuestionForm = (
  before: DraftQuestion,
  known: readonly Part[] | null,
  fields: Fields,
): Result<DraftQuestion, Refused<Code>> => {
  const [showIf, requiredIf] = [expressionAt(fields, 'showIf'), expressionAt(fields, 'requiredIf')];
  const [checks, numbers] = [checksAt(fields), numbersOf(before, fields)];
  if (!showIf.ok) return showIf;
  if (!requiredIf.ok) return requiredIf;
  if (!checks.ok) return checks;
  if (!numbers.ok) return numbers;
  const options = known === null ? null : partsAt(fields, 'option', known, 'antwoord');
  return ok({
    ...before,
    text: textsAt(fields, 'text'),
    ...optionalTexts(fields, 'hint'),
    ...optionalTexts(fields, 'onlyIf'),
    ...partsOf(before, fields, options),
    ...figureOf(before, fields, options),
    ...numbers.value,
    required: ['none', 'hard'].includes(fields['required'] ?? '') ? fields['required'] : undefined,
    ratherNotSay: fields['ratherNotSay'] === 'yes' ? true : undefined,
    showIf: showIf.value,
    requiredIf: requiredIf.value,
    checks: checks.value.length === 0 ? undefined : checks.value,
  });
};
