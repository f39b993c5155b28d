import { z } from 'zod';

/** A number as people type it, with a comma or a dot before its decimals and dots between thousands; null when it is none. */
const readDecimal = (text: string): number | null => {
  const bare = text.replace(/[\s\u00a0]/g, '').replace('\u2212', '-');
  const thousands = bare.includes(',') || /^-?\d{1,3}(\.\d{3})+$/.test(bare);
  const plain = thousands ? bare.replaceAll('.', '').replace(',', '.') : bare;
  return /^-?\d{1,12}(\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
};

/** A number of at most two decimals within bounds, or nothing. */
export const optionalDecimal = (min: number, max: number): z.ZodType<number | null, unknown> =>
  z
    .union([z.string(), z.number(), z.null()])
    .default('')
    .transform((value, check) => {
      const text = String(value ?? '').trim();
      if (text === '') return null;
      const number = readDecimal(text);
      if (number === null) check.addIssue({ code: 'custom', message: 'not-a-number' });
      else if (number < min || number > max)
        check.addIssue({ code: 'custom', message: 'out-of-range', params: { min, max } });
      return number;
    });
