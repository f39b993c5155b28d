import type { ForeignOperator } from './foreign.ts';
import { NoLike } from './foreign.ts';

/** How one tool writes its conditions. Words are looked up in lower case. */
export interface Lexicon {
  /** How a name is written, sticky; its first group that is there is the name itself. Null when names are bare words. */
  readonly name: RegExp | null;
  readonly word: RegExp;
  readonly operators: Readonly<Record<string, ForeignOperator>>;
  readonly functions: Readonly<Record<string, ForeignOperator>>;
  /** What a word is that is no operator and no function: a name, a text without quotes, or nothing that is known. */
  readonly barewords: 'names' | 'texts' | null;
}

export interface Piece {
  readonly kind: 'name' | 'number' | 'text' | 'word' | 'sign' | 'end';
  readonly text: string;
}

const number = /(?:\d{1,15}(?:\.\d{1,6})?|\.\d{1,6})(?![\w.])/y;
const quoted = /"([^"\n]{0,500})"|'([^'\n]{0,500})'/y;
const sign = /&&|\|\||<=|>=|==|!=|<>|\*=|[=<>!+\-*/(),[\]]/y;
const space = /\s+/y;

const matchAt = (form: RegExp | null, text: string, from: number): RegExpExecArray | null => {
  if (form === null) return null;
  form.lastIndex = from;
  return form.exec(text);
};

const pieceAt = (
  text: string,
  from: number,
  lexicon: Lexicon,
): { readonly piece: Piece | null; readonly to: number } => {
  const blank = matchAt(space, text, from);
  if (blank !== null) return { piece: null, to: from + blank[0].length };
  const forms = [
    ['name', lexicon.name],
    ['number', number],
    ['text', quoted],
    ['word', lexicon.word],
    ['sign', sign],
  ] as const;
  for (const [kind, form] of forms) {
    const match = matchAt(form, text, from);
    if (match === null) continue;
    const inner = match.slice(1).find((group) => group !== undefined);
    return { piece: { kind, text: inner ?? match[0] }, to: from + match[0].length };
  }
  throw new NoLike([...text.slice(from, from + 20)].slice(0, 10).join(''), 'unreadable');
};

/** Cuts a condition of another tool into pieces. Throws `NoLike` where nothing is known to stand. */
export const readPieces = (text: string, lexicon: Lexicon): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length; ) {
    const { piece, to } = pieceAt(text, from, lexicon);
    if (piece !== null) pieces.push(piece);
    from = to;
  }
  return pieces;
};
