import { filled, float64, int32, roundedUp, utf8 } from './sav-bytes.ts';

/** One numeric variable of an SPSS file. */
export interface SavVariable {
  /** Up to 64 bytes of letters, digits, underscores and dots. */
  readonly name: string;
  readonly label: string;
  readonly decimals: number;
  readonly measure: 'nominal' | 'scale';
  /** A month is a date that shows as its month and year. */
  readonly format: 'number' | 'month';
  readonly values: readonly { readonly value: number; readonly label: string }[];
  /** All values from `from` up to and including `to` are missing. */
  readonly missing: { readonly from: number; readonly to: number };
}

export interface SavFile {
  readonly label: string;
  /** Kept in the file for whoever opens it; one line each. */
  readonly notes: readonly string[];
  readonly made: Date;
  readonly variables: readonly SavVariable[];
  readonly cases: number;
}

/** What is taken off a value of one byte. */
export const bias = 100;

const numberFormat = 5;
const monthFormat = 28;
const monthWidth = 8;
const width = 12;
const widestLabel = 252;
const widestValueLabel = 120;
const noteWidth = 80;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const shortName = (index: number): string => `V${index + 1}`;

const header = ({ label, made, variables, cases }: SavFile): Buffer => {
  const [day = '', time = ''] = made.toISOString().split('T');
  const [year = '', month = '', date = ''] = day.split('-');
  return Buffer.concat([
    Buffer.from('$FL2'),
    filled(Buffer.from('@(#) SPSS DATA FILE Keurpark'), 60),
    int32(2, variables.length, 1, 0, cases),
    float64(bias),
    Buffer.from(`${date} ${months[Number(month) - 1] ?? 'Jan'} ${year.slice(2)}`),
    Buffer.from(time.slice(0, 8)),
    filled(utf8(label, 64), 64),
    Buffer.alloc(3),
  ]);
};

const formatOf = ({ format, decimals }: SavVariable): number =>
  format === 'month' ? (monthFormat << 16) | (monthWidth << 8) : (numberFormat << 16) | (width << 8) | decimals;

const variableRecord = (variable: SavVariable, index: number): Buffer => {
  const { label, missing } = variable;
  const format = formatOf(variable);
  const text = utf8(label, widestLabel);
  return Buffer.concat([
    int32(2, 0, 1, -2, format, format),
    filled(Buffer.from(shortName(index)), 8),
    int32(text.length),
    filled(text, roundedUp(text.length, 4)),
    float64(missing.from, missing.to),
  ]);
};

const valueLabels = ({ values }: SavVariable, index: number): Buffer => {
  if (values.length === 0) return Buffer.alloc(0);
  const labels = values.map(({ value, label }) => {
    const text = utf8(label, widestValueLabel);
    return Buffer.concat([
      float64(value),
      filled(Buffer.concat([Buffer.from([text.length]), text]), roundedUp(text.length + 1, 8)),
    ]);
  });
  return Buffer.concat([int32(3, labels.length), ...labels, int32(4, 1, index + 1)]);
};

const notesRecord = (notes: readonly string[]): Buffer =>
  notes.length === 0
    ? Buffer.alloc(0)
    : Buffer.concat([int32(6, notes.length), ...notes.map((note) => filled(utf8(note, noteWidth), noteWidth))]);

const extension = (subtype: number, size: number, data: Buffer): Buffer =>
  Buffer.concat([int32(7, subtype, size, data.length / size), data]);

// The number just above the lowest, which means "lowest" in a range.
const lowest = -1.7976931348623155e308;

const int64 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(8 * values.length);
  for (const [index, value] of values.entries()) bytes.writeBigInt64LE(BigInt(value), 8 * index);
  return bytes;
};

const extensions = ({ variables, cases }: SavFile): Buffer => {
  const shown = variables.map(({ measure }) => int32(measure === 'nominal' ? 1 : 3, width, 1));
  const names = variables.map(({ name }, index) => `${shortName(index)}=${name}`).join('\t');
  return Buffer.concat([
    // Version 20.0.0, any machine, IEEE 754, compressed, little-endian, code page of UTF-8.
    extension(3, 4, int32(20, 0, 0, -1, 1, 1, 2, 65_001)),
    extension(4, 8, float64(-Number.MAX_VALUE, Number.MAX_VALUE, lowest)),
    extension(11, 4, Buffer.concat(shown)),
    extension(13, 1, Buffer.from(names)),
    extension(16, 8, int64(1, cases)),
    extension(20, 1, Buffer.from('UTF-8')),
  ]);
};

/** All that stands before the data of an SPSS system file: labels, missing values and long names, in UTF-8. */
export const savDictionary = (file: SavFile): Buffer =>
  Buffer.concat([
    header(file),
    ...file.variables.map(variableRecord),
    ...file.variables.map(valueLabels),
    notesRecord(file.notes),
    extensions(file),
    int32(999, 0),
  ]);
