import type { Lexicon } from '../foreign/read-pieces.ts';

/** How LimeSurvey writes relevance: ExpressionScript, with the codes of questions as bare words. */
export const scriptLexicon: Lexicon = {
  name: null,
  word: /(?:\d+X\d+X\w+|[A-Za-z_]\w*)(?:\.\w+)?/y,
  operators: {
    or: 'or',
    '||': 'or',
    and: 'and',
    '&&': 'and',
    '==': '=',
    eq: '=',
    '=': '=',
    '!=': '!=',
    ne: '!=',
    '<': '<',
    lt: '<',
    '<=': '<=',
    le: '<=',
    '>': '>',
    gt: '>',
    '>=': '>=',
    ge: '>=',
    '+': '+',
    '-': '-',
    '*': '*',
    '/': '/',
  },
  functions: {
    is_empty: 'empty',
    if: 'if',
    sum: 'sum',
    min: 'min',
    max: 'max',
    round: 'round',
    strlen: 'length',
    intval: 'number',
    floatval: 'number',
    not: 'not',
  },
  barewords: 'names',
};

/** The code of a question in a name: what follows the point only says which side of its answer is meant. */
export const codeIn = (name: string): string | null => {
  const [code = '', side] = name.split('.');
  return side === undefined || ['NAOK', 'shown', 'value', 'code', 'valueNAOK'].includes(side) ? code : null;
};
