import type { Foreign, ForeignOperator } from './foreign.ts';
import { NoLike } from './foreign.ts';
import type { Lexicon, Piece } from './read-pieces.ts';
import { readPieces } from './read-pieces.ts';

const deepest = 80;
const longest = 4000;

class Reader {
  private index = 0;
  private depth = 0;
  private readonly pieces: readonly Piece[];
  private readonly lexicon: Lexicon;

  constructor(pieces: readonly Piece[], lexicon: Lexicon) {
    this.pieces = pieces;
    this.lexicon = lexicon;
  }

  private peek(): Piece {
    return this.pieces[this.index] ?? { kind: 'end', text: '' };
  }

  private take(): Piece {
    const piece = this.peek();
    this.index += 1;
    return piece;
  }

  private expect(text: string): void {
    const piece = this.take();
    if (piece.kind !== 'sign' || piece.text !== text) throw new NoLike(piece.text, 'unreadable');
  }

  private isSign(text: string): boolean {
    const { kind, text: found } = this.peek();
    return kind === 'sign' && found === text;
  }

  private operatorAmong(among: readonly ForeignOperator[]): ForeignOperator | null {
    const piece = this.peek();
    if (piece.kind !== 'sign' && piece.kind !== 'word') return null;
    const operator = this.lexicon.operators[piece.text.toLowerCase()];
    return operator !== undefined && among.includes(operator) ? operator : null;
  }

  private chain(below: () => Foreign, among: readonly ForeignOperator[]): Foreign {
    let left = below();
    for (let operator = this.operatorAmong(among); operator !== null; operator = this.operatorAmong(among)) {
      this.take();
      left = { kind: 'call', operator, to: [left, below()] };
    }
    return left;
  }

  private until(close: string): readonly Foreign[] {
    const items: Foreign[] = [];
    while (!this.isSign(close)) {
      if (items.length > 0) this.expect(',');
      items.push(this.whole());
    }
    this.take();
    return items;
  }

  private word({ text }: Piece): Foreign {
    const { functions, barewords } = this.lexicon;
    if (this.isSign('(')) {
      const operator = functions[text.toLowerCase()];
      if (operator === undefined) throw new NoLike(`${text}()`);
      this.take();
      return { kind: 'call', operator, to: this.until(')') };
    }
    if (/^(true|false)$/i.test(text)) return { kind: 'constant', value: text.toLowerCase() === 'true' };
    if (barewords === 'names') return { kind: 'name', name: text };
    if (barewords === 'texts') return { kind: 'constant', value: text };
    throw new NoLike(text);
  }

  private primary(): Foreign {
    const piece = this.take();
    if (piece.kind === 'number') return { kind: 'constant', value: Number(piece.text) };
    if (piece.kind === 'text') return { kind: 'constant', value: piece.text };
    if (piece.kind === 'name') return { kind: 'name', name: piece.text };
    if (piece.kind === 'word') return this.word(piece);
    if (piece.text === '[') return { kind: 'list', items: this.until(']') };
    if (piece.text !== '(') throw new NoLike(piece.text, 'unreadable');
    const inner = this.whole();
    this.expect(')');
    return inner;
  }

  private unary(): Foreign {
    const text = this.peek().kind === 'sign' ? this.peek().text : '';
    if (text !== '-' && text !== '!') return this.primary();
    this.take();
    const inner = this.within(() => this.unary());
    if (text === '!') return { kind: 'call', operator: 'not', to: [inner] };
    if (inner.kind === 'constant' && typeof inner.value === 'number') return { ...inner, value: -inner.value };
    return { kind: 'call', operator: '-', to: [{ kind: 'constant', value: 0 }, inner] };
  }

  private comparison(): Foreign {
    const sums = (): Foreign => this.chain(() => this.chain(() => this.unary(), ['*', '/']), ['+', '-']);
    const left = sums();
    const after = this.operatorAmong(['empty', 'answered']);
    if (after !== null) {
      this.take();
      return { kind: 'call', operator: after, to: [left] };
    }
    const operator = this.operatorAmong([
      ...(['=', '!=', '<=', '>=', '<', '>'] as const),
      ...(['contains', 'not-contains', 'any-of', 'all-of', 'none-of'] as const),
    ]);
    if (operator === null) return left;
    this.take();
    return { kind: 'call', operator, to: [left, sums()] };
  }

  private within(read: () => Foreign): Foreign {
    this.depth += 1;
    if (this.depth > deepest) throw new NoLike('((((', 'unreadable');
    const part = read();
    this.depth -= 1;
    return part;
  }

  whole(): Foreign {
    return this.within(() => this.chain(() => this.chain(() => this.comparison(), ['and']), ['or']));
  }

  end(): void {
    const piece = this.peek();
    if (piece.kind !== 'end') throw new NoLike(piece.text, 'unreadable');
  }
}

/** Takes a condition apart by the words and signs of its tool. Throws `NoLike` on what cannot be read or has no like. */
export const parseForeign = (text: string, lexicon: Lexicon): Foreign => {
  if (text.length > longest) throw new NoLike(text, 'unreadable');
  const reader = new Reader(readPieces(text, lexicon), lexicon);
  const whole = reader.whole();
  reader.end();
  return whole;
};
