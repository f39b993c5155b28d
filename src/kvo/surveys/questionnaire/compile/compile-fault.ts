import type { ExpressionFault } from '../expression/check-expression.ts';

/** What can be wrong with a questionnaire, and what its message needs to say so. */
export type CompileFaultCode =
  | 'malformed'
  | 'missing-language'
  | 'duplicate-key'
  | 'unknown-scale'
  | 'unknown-theme'
  | 'unknown-hit'
  | 'hits-without-words'
  | 'figure-of-text'
  | 'proposal-without-share'
  | 'not-for-this-type'
  | 'bounds-reversed'
  | 'unknown-question'
  | 'forward-reference'
  | 'cycle'
  | 'type-clash'
  | 'unknown-option'
  | 'unknown-statement'
  | 'condition-without-words'
  | 'syntax'
  | 'unknown-name'
  | 'wrong-kind'
  | 'wrong-count'
  | 'too-complex'
  | 'not-a-condition';

type Params = Readonly<Record<string, string | number>>;

/** Something wrong in a questionnaire: where, what, and the names its message needs. */
export interface CompileFault {
  readonly place: string;
  readonly code: CompileFaultCode;
  readonly params: Params;
}

export const fault = (place: string, code: CompileFaultCode, params: Params = {}): CompileFault => ({
  place,
  code,
  params,
});

const expressionCodes: readonly CompileFaultCode[] = [
  'syntax',
  'unknown-name',
  'unknown-option',
  'unknown-statement',
  'wrong-kind',
  'wrong-count',
  'too-complex',
  'cycle',
];

/** A fault in the text of an expression, with the question and the line and column where it stands. */
export const expressionFault = (place: string, question: string, found: ExpressionFault): CompileFault =>
  fault(place, expressionCodes.find((code) => code === found.code) ?? 'malformed', {
    question,
    ...found.params,
    line: found.at.line,
    column: found.at.column,
  });

const messages: Readonly<Record<CompileFaultCode, (params: Params) => string>> = {
  malformed: ({ reason }) => `${reason}`,
  'missing-language': ({ language }) => `the text is missing in ${language}`,
  'duplicate-key': ({ key }) => `the key ${key} is there twice`,
  'unknown-scale': ({ scale }) => `there is no scale ${scale}`,
  'unknown-theme': ({ theme }) => `the scheme has no theme ${theme}`,
  'unknown-hit': ({ option }) => `${option} cannot be answered here, so it cannot count`,
  'hits-without-words': () => 'answers that count need "says": what giving one says of a respondent',
  'figure-of-text': () => 'a text gives no figure',
  'proposal-without-share': () => 'only a share or a mean mark can be proposed as a finding',
  'not-for-this-type': ({ field, type }) => `${field} means nothing for ${type}`,
  'bounds-reversed': ({ min, max }) => `the least, ${min}, lies above the most, ${max}`,
  'unknown-question': ({ question }) => `the condition looks at ${question}, which is not there`,
  'forward-reference': ({ question }) => `the condition looks at ${question}, which is asked later`,
  cycle: ({ path }) => `the conditions chase each other: ${path}`,
  'type-clash': ({ question, type, operator }) => `${question} is a ${type} and cannot be compared with "${operator}"`,
  'unknown-option': ({ question, option }) => `${question} cannot be answered with ${option}`,
  'unknown-statement': ({ question, row }) => `${question} has no statement ${row}`,
  'condition-without-words': ({ question }) =>
    `it stands on the same page as ${question}, so "onlyIf" must say the condition in words`,
  syntax: ({ found }) => (found === 'end' ? 'the expression stops too soon' : `${found} cannot stand here`),
  'unknown-name': ({ name }) => `there is no question or value ${name}`,
  'wrong-kind': ({ operator, kind }) => `"${operator}" cannot take a ${kind} here`,
  'wrong-count': ({ operator, takes }) => `"${operator}" takes ${takes} values`,
  'too-complex': ({ max }) => `with its calculated values written out it has more than ${max} parts`,
  'not-a-condition': ({ kind }) => `it comes to a ${kind}, and must be true or false`,
};

/** A fault as one line of English: the place, then what is wrong there. */
export const showCompileFault = ({ place, code, params }: CompileFault): string =>
  `${place}: ${'line' in params ? `line ${params['line']}, column ${params['column']}: ` : ''}${messages[code](params)}`;
