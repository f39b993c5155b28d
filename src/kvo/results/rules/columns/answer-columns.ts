import type { Cell } from '../../../surveys/model.ts';
import type { Answer } from '../../../surveys/questionnaire/answer.ts';

export type Codes = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** One thing that was asked: each different answer once, and which of them every respondent gave. */
export interface AnswerColumn {
  readonly question: string;
  /** The statement of a matrix, whose answers then hold no other; null for a question as a whole. */
  readonly part: string | null;
  /** Of what was written freely only that it was: no words of anybody stand here. */
  readonly answers: readonly Answer[];
  /** By respondent the place in `answers`. */
  readonly codes: Codes;
}

/** All answers of a wave to one questionnaire, packed column by column, in the order in which the answers are kept. */
export interface AnswerColumns {
  readonly rows: number;
  readonly cells: readonly Cell[];
  /** By respondent the place in `cells`. */
  readonly placed: Codes;
  readonly columns: readonly AnswerColumn[];
}

/** The array of whole numbers that takes the least room for numbers below `different`. */
export const codesFor = (different: number, length: number): Codes => {
  if (different <= 0x100) return new Uint8Array(length);
  return different <= 0x1_0000 ? new Uint16Array(length) : new Uint32Array(length);
};

/** Codes that are added one by one, in no more room than the largest of them needs. */
export class CodeList {
  private codes: Codes = new Uint8Array(1024);
  private most = 0xff;
  private length = 0;

  push(code: number): void {
    if (code > this.most || this.length === this.codes.length) this.grow(code);
    this.codes[this.length] = code;
    this.length += 1;
  }

  done(): Codes {
    return this.codes.subarray(0, this.length);
  }

  private grow(code: number): void {
    const isFull = this.length === this.codes.length;
    const grown = codesFor(Math.max(code, this.most) + 1, this.codes.length * (isFull ? 2 : 1));
    grown.set(this.codes);
    this.codes = grown;
    this.most = 2 ** (8 * grown.BYTES_PER_ELEMENT) - 1;
  }
}
