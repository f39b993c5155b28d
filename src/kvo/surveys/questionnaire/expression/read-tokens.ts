import type { Result } from '../../../../kernel/result.ts';
import { ok, refuse } from '../../../../kernel/result.ts';

/** A place in the text of an expression; both count from 1. */
export interface At {
  readonly line: number;
  readonly column: number;
}

export interface Token {
  readonly kind: 'name' | 'number' | 'text' | 'sign' | 'end';
  readonly text: string;
  readonly at: At;
}

export interface SyntaxFault {
  readonly at: At;
  /** What stands there that cannot, or `end` when the text stops too soon. */
  readonly found: string;
}

// A name may hold hyphens, so a minus between two names needs a space round it.
const forms: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /\s+/y],
  ['number', /\d{1,15}(?:\.\d{1,6})?(?![\w.])/y],
  ['name', /[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?![\w])/y],
  ['text', /"[^"\n]{0,500}"|'[^'\n]{0,500}'/y],
  ['sign', /<=|>=|!=|[=<>+\-*/(),.]/y],
];

const nextAt = (
  text: string,
  from: number,
): { readonly kind: Token['kind'] | 'space'; readonly text: string } | null => {
  for (const [kind, form] of forms) {
    form.lastIndex = from;
    const match = form.exec(text);
    if (match !== null) return { kind, text: match[0] };
  }
  return null;
};

/** Cuts the text of an expression into tokens, the last of them `end`. */
export const readTokens = (text: string): Result<readonly Token[], SyntaxFault> => {
  const tokens: Token[] = [];
  let [line, lineStart, from] = [1, 0, 0];
  while (from < text.length) {
    const at = { line, column: from - lineStart + 1 };
    const next = nextAt(text, from);
    if (next === null) return refuse({ at, found: [...text.slice(from, from + 2)][0] ?? '' });
    if (next.kind !== 'space') tokens.push({ kind: next.kind, text: next.text, at });
    for (let index = from; index < from + next.text.length; index += 1) {
      if (text[index] !== '\n') continue;
      line += 1;
      lineStart = index + 1;
    }
    from += next.text.length;
  }
  tokens.push({ kind: 'end', text: '', at: { line, column: from - lineStart + 1 } });
  return ok(tokens);
};
