import type { FormValues } from '../../../kernel/route.ts';
import type { Answer, Answers } from './answer.ts';
import { notApplicable, ratherNotSay, skipped } from './answer.ts';
import type { Question, Questionnaire } from './compiled-questionnaire.ts';
import { holds } from './condition.ts';
import { askedField, fieldName, otherPart, ratherNotPart } from './field-name.ts';
import { isAnswerable } from './is-answerable.ts';
import { engineOf } from './question-engine.ts';
import { asRequired, failedChecks } from './requirement.ts';
import { settleAnswers } from './settle-answers.ts';
import type { Complaint } from './types/question-type.ts';
import { sent } from './types/question-type.ts';

/** Something on the page to look at again. `field` is where the summary of errors should lead to. */
interface PageProblem extends Complaint {
  readonly question: string;
  readonly field: string;
}

export interface PageReading {
  /** The whole draft with this page in it, to be kept whether or not there are problems. */
  readonly answers: Answers;
  /** None: go on. Some: draw the page again. */
  readonly problems: readonly PageProblem[];
  /** What has now been asked about once, for the hidden field `askedField` of the page drawn again. */
  readonly asked: readonly string[];
}

interface Taken {
  readonly answer: Answer | undefined;
  readonly complaints: readonly Complaint[];
}

/** How the hidden field names a question or a part of it. */
const tokenOf = (question: string, part: string | null): string => (part === null ? question : `${question}.${part}`);

/** A check that was said once is known by its number: another one on the same question is not yet said. */
const checkToken = (question: string, index: unknown): string => tokenOf(question, `check-${index}`);

const tokensOf = (question: Question): readonly string[] => [
  question.key,
  tokenOf(question.key, otherPart),
  ...(question.type === 'ranking' ? [tokenOf(question.key, 'ranks')] : []),
  ...question.checks.map((_, index) => checkToken(question.key, index)),
  ...(question.type === 'matrix' ? question.statements.map(({ key }) => tokenOf(question.key, key)) : []),
];

const remarksToMake = (question: Question, remarks: readonly Complaint[], asked: ReadonlySet<string>) =>
  remarks.flatMap((remark): readonly Complaint[] => {
    const { required, key } = question;
    const open = remark.code === 'empty' || remark.code === 'rank-open';
    if (open && required === 'hard') return [{ ...remark, code: 'required' }];
    if (required === 'none' && remark.code !== 'text-too-long') return [];
    const known = asked.has(tokenOf(key, remark.part)) || (remark.code === 'empty' && asked.has(key));
    return known ? [] : [remark];
  });

const takeEmpty = ({ required, key }: Question, asked: ReadonlySet<string>): Taken => {
  const about = { part: null, params: {} };
  if (required === 'hard') return { answer: undefined, complaints: [{ ...about, code: 'required' }] };
  if (required === 'none' || asked.has(key)) return { answer: skipped, complaints: [] };
  return { answer: undefined, complaints: [{ ...about, code: 'empty' }] };
};

/** Whether the respondent would rather not say; then whatever else was filled in does not count. */
const isRatherNot = ({ key, ratherNotSay: offered }: Question, fields: FormValues): boolean =>
  offered !== null &&
  (sent(fields, fieldName(key, ratherNotPart)).length > 0 || sent(fields, fieldName(key)).includes(ratherNotPart));

const take = (question: Question, fields: FormValues, asked: ReadonlySet<string>): Taken => {
  if (isRatherNot(question, fields)) return { answer: ratherNotSay, complaints: [] };
  const reading = engineOf(question).read(fields);
  if (reading.kind === 'wrong') return { answer: undefined, complaints: [reading.complaint] };
  if (reading.kind === 'empty') return takeEmpty(question, asked);
  return { answer: reading.answer, complaints: remarksToMake(question, reading.remarks, asked) };
};

/** What the checks of a question say of an answer that can be read: a soft one once, a strict one until it is put right. */
const sayChecks = (question: Question, settled: Answers, asked: ReadonlySet<string>): readonly Complaint[] =>
  failedChecks(question, settled).flatMap(({ check, complaint }) =>
    !check.strict && asked.has(checkToken(question.key, complaint.params['index'])) ? [] : [complaint],
  );

// The remark about a ranking as a whole stands at its first option, like what is said of the question itself.
const fieldOf = (question: Question, { part }: Complaint): string =>
  part === 'ranks' ? fieldName(question.key) : fieldName(question.key, part);

const problemOf = (question: Question, complaint: Complaint): PageProblem => ({
  ...complaint,
  question: question.key,
  field: fieldOf(question, complaint),
});

const tokenOfProblem = ({ question, part, code, params }: PageProblem): string =>
  code === 'check-failed' ? checkToken(question, params['index']) : tokenOf(question, part);

/**
 * Reads one page of a form into the draft so far. Conditions are decided here, in the order of the questions, so a
 * follow-up that was filled in beneath an answer that rules it out is dropped, and one that is needed and open is asked
 * for. What is softly required is asked for once and then kept as skipped. Fields nobody asked for are ignored.
 */
export const readPage = (
  questionnaire: Questionnaire,
  page: number,
  fields: FormValues,
  draft: Answers,
): PageReading => {
  const asked = new Set(Object.hasOwn(fields, askedField) ? fields[askedField] : []);
  const settled: Record<string, Answer | undefined> = { ...settleAnswers(questionnaire, draft) };
  const problems: PageProblem[] = [];
  const answers: Record<string, Answer | undefined> = { ...draft };
  const questions = (questionnaire.pages[page]?.questions ?? []).filter(isAnswerable);
  for (const question of questions) {
    const applies = question.showIf === null || holds(question.showIf, settled);
    const asks = asRequired(question, settled);
    const { answer, complaints } = applies ? take(asks, fields, asked) : { answer: notApplicable, complaints: [] };
    settled[question.key] = answer;
    answers[question.key] = answer;
    const failed = answer?.state === 'answered' ? sayChecks(question, settled, asked) : [];
    problems.push(...[...complaints, ...failed].map((complaint) => problemOf(question, complaint)));
  }
  const tokens = new Set(questions.flatMap(tokensOf));
  const known = [...asked].filter((token) => tokens.has(token));
  return { answers, problems, asked: [...new Set([...known, ...problems.map(tokenOfProblem)])] };
};
