import { toldCode } from '../../rules/rows/protect-rows.ts';
import type { RowSet } from '../row-set-of.ts';
import { fieldsOf, written } from './triple-s-layout.ts';

/** The rows as lines of fixed positions; digits only, so that no encoding can spoil them. */
export function* tripleSData({ columns, parts }: Pick<RowSet, 'columns' | 'parts'>): Generator<string> {
  const writers = fieldsOf(columns.map(({ column }) => column)).map((field, index) => {
    const told = columns[index];
    const width = field.finish - field.start + 1;
    const known = new Map<number, string>();
    return (code: number): string => {
      const found = known.get(code) ?? written(field, told === undefined ? code : toldCode(told, code)).padStart(width);
      known.set(code, found);
      return found;
    };
  });
  for (const { count, columns: codes } of parts()) {
    let text = '';
    for (let row = 0; row < count; row += 1) {
      writers.forEach((write, index) => {
        text += write(codes[index]?.[row] ?? 0);
      });
      text += '\r\n';
    }
    yield text;
  }
}
