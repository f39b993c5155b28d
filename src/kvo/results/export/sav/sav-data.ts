import { bias } from './sav-dictionary.ts';

const asNumber = 253;
const padding = 0;
const inBlock = 8;

const isByte = (value: number): boolean => Number.isInteger(value) && value > -bias && value <= 251 - bias;

/**
 * The data of an SPSS system file in its simple compression: eight codes, then the numbers that fit in none of them. It
 * keeps a block that is not yet full between two parts.
 */
export class SavData {
  private readonly codes = Buffer.alloc(inBlock);
  private readonly numbers = Buffer.alloc(8 * inBlock);
  private filled = 0;
  private wide = 0;

  /** Takes the values of some cases, variable by variable, and gives the bytes of the blocks that became full. */
  encode(values: Iterable<number>, most: number): Buffer {
    const out = Buffer.allocUnsafe(9 * (most + inBlock));
    let at = 0;
    for (const value of values) {
      if (isByte(value)) this.codes[this.filled] = value + bias;
      else {
        this.codes[this.filled] = asNumber;
        this.numbers.writeDoubleLE(value, 8 * this.wide);
        this.wide += 1;
      }
      this.filled += 1;
      if (this.filled === inBlock) at = this.flush(out, at);
    }
    return Buffer.from(out.subarray(0, at));
  }

  /** The last block, filled up with codes that are passed over. */
  end(): Buffer {
    const out = Buffer.alloc(9 * inBlock);
    this.codes.fill(padding, this.filled);
    return this.filled === 0 ? Buffer.alloc(0) : out.subarray(0, this.flush(out, 0));
  }

  private flush(out: Buffer, at: number): number {
    this.codes.copy(out, at);
    this.numbers.copy(out, at + inBlock, 0, 8 * this.wide);
    const end = at + inBlock + 8 * this.wide;
    this.filled = 0;
    this.wide = 0;
    return end;
  }
}
