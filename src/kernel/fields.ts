import { z } from 'zod';
import type { LocalDate } from './dates.ts';
import { isLocalDate } from './dates.ts';
import type { Id } from './ids.ts';
import { isUuid } from './ids.ts';
import { withoutInvisible } from './without-invisible.ts';

// The messages below are codes; the catalogue of problems turns them into sentences.

/** Text as people type it: trimmed, in composed Unicode, with one kind of line end and nothing that nobody sees. */
const tidy = (text: string): string => withoutInvisible(text.toWellFormed().normalize('NFC')).trim();

const typed = z.string().default('').transform(tidy);

/** What is not there is missing, and nothing else: no second message about its form. */
const filled = z.string().min(1, { error: 'required', abort: true });

/** A text that must be there, of at most `max` characters. */
export const requiredText = (max: number): z.ZodType<string, unknown> =>
  typed.pipe(
    z
      .string()
      .min(1, 'required')
      .refine((text) => text.length <= max, { message: 'too-long', params: { max } }),
  );

/** A text that may be empty, of at most `max` characters. */
export const optionalText = (max: number): z.ZodType<string, unknown> =>
  typed.pipe(z.string().refine((text) => text.length <= max, { message: 'too-long', params: { max } }));

const looksLikeEmail = (text: string): boolean =>
  /^[^\s@<>(),;:"\\[\]]{1,64}@[^\s@<>(),;:"\\[\]]+\.[^\s@.<>(),;:"\\[\]]{2,}$/.test(text) && text.length <= 254;

/** An e-mail address, in lower case. */
export const emailField: z.ZodType<string, unknown> = typed
  .transform((text) => text.toLowerCase())
  .pipe(filled.refine(looksLikeEmail, 'not-an-email'));

/** An e-mail address or nothing. */
export const optionalEmail: z.ZodType<string | null, unknown> = typed
  .transform((text) => (text === '' ? null : text.toLowerCase()))
  .pipe(z.string().refine(looksLikeEmail, 'not-an-email').nullable());

/** One of a closed list. */
export const choiceOf = <const Values extends readonly [string, ...string[]]>(
  values: Values,
): z.ZodType<Values[number], unknown> =>
  z.enum(values, {
    error: (issue) => (issue.input === '' || issue.input === undefined ? 'required' : 'unknown-choice'),
  });

/** A tick box: on or off. */
export const tick: z.ZodType<boolean, unknown> = z
  .union([z.boolean(), z.string()])
  .optional()
  .transform((value) => value === true || value === 'on' || value === 'yes');

/** A day as browsers send it (2026-04-14) or as people write it (14-4-2026). */
const readDay = (text: string): string => {
  const match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  return match === null ? text : `${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}`;
};

const isDay = (text: string): text is LocalDate => isLocalDate(text);

export const dayField: z.ZodType<LocalDate, unknown> = typed
  .transform(readDay)
  .pipe(filled.refine(isDay, 'not-a-date')) as unknown as z.ZodType<LocalDate, unknown>;

export const optionalDay: z.ZodType<LocalDate | null, unknown> = typed
  .transform((text) => (text === '' ? null : readDay(text)))
  .pipe(z.string().refine(isDay, 'not-a-date').nullable()) as unknown as z.ZodType<LocalDate | null, unknown>;

const readWhole = (text: string): number | null => {
  const bare = text.replace(/[\s.\u00a0]/g, '');
  return /^-?\d{1,15}$/.test(bare) ? Number(bare) : null;
};

/** A whole number within bounds, with or without dots between thousands. */
export const wholeNumber = (min: number, max: number): z.ZodType<number, unknown> =>
  z
    .union([z.string(), z.number()])
    .default('')
    .transform((value, check) => {
      const text = tidy(String(value));
      const number = readWhole(text);
      if (number === null) check.addIssue({ code: 'custom', message: text === '' ? 'required' : 'not-a-number' });
      else if (number < min || number > max)
        check.addIssue({ code: 'custom', message: 'out-of-range', params: { min, max } });
      return number ?? z.NEVER;
    });

/** As `wholeNumber`, or nothing. */
export const optionalWhole = (min: number, max: number): z.ZodType<number | null, unknown> =>
  z
    .union([z.string(), z.number(), z.null()])
    .default('')
    .transform((value, check) => {
      const text = tidy(String(value ?? ''));
      if (text === '') return null;
      const number = readWhole(text);
      if (number === null) check.addIssue({ code: 'custom', message: 'not-a-number' });
      else if (number < min || number > max)
        check.addIssue({ code: 'custom', message: 'out-of-range', params: { min, max } });
      return number;
    });

/** The id of a kind of thing; what is no UUID is an unknown choice. */
export const idField = <Kind extends string>(): z.ZodType<Id<Kind>, unknown> =>
  z
    .string()
    .default('')
    .transform((text) => text.toLowerCase())
    .refine(isUuid, 'unknown-choice') as unknown as z.ZodType<Id<Kind>, unknown>;

/** An id or nothing. */
export const optionalId = <Kind extends string>(): z.ZodType<Id<Kind> | null, unknown> =>
  z
    .string()
    .nullish()
    .transform((text) => (text === '' || text === undefined ? null : text))
    .refine((text) => text === null || isUuid(text), 'unknown-choice') as unknown as z.ZodType<
    Id<Kind> | null,
    unknown
  >;
