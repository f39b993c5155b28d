import { z } from 'zod';
import { dayField, optionalEmail, optionalText, requiredText } from '../../../kernel/fields.ts';
import { respondentLanguages } from '../../../kernel/respondent-language.ts';
import { longest, sectors, sizeClasses, subAreaId } from '../model.ts';
import type { ReadNumber } from '../rules/firm/read-establishment.ts';
import { readBranchNumber, readKvkNumber } from '../rules/firm/read-establishment.ts';
import { readPhone } from '../rules/firm/read-phone.ts';
import { readPostcode } from '../rules/firm/read-postcode.ts';

// By hand a number is typed in full: what a spreadsheet may have dropped, a person may have mistyped.
const fullNumber = (read: (text: string) => ReadNumber | null, code: string): z.ZodType<string | null, unknown> =>
  optionalText(40).transform((text, check) => {
    const found = read(text);
    if (found !== null && !found.padded) return found.number;
    check.addIssue({ code: 'custom', message: code });
    return z.NEVER;
  });

const postcode = optionalText(20).transform((text, check) => {
  const read = readPostcode(text);
  if (read === null) check.addIssue({ code: 'custom', message: 'not-a-postcode' });
  return read ?? z.NEVER;
});

const phone: z.ZodType<string | null, unknown> = optionalText(40).transform((text, check) => {
  const read = readPhone(text);
  if (read === null) check.addIssue({ code: 'custom', message: 'not-a-phone' });
  return read === '' ? null : (read ?? z.NEVER);
});

const maybe = <const Values extends readonly [string, ...string[]]>(
  values: Values,
): z.ZodType<Values[number] | null, unknown> =>
  z.preprocess(
    (value) => (value === '' || value === undefined ? null : value),
    z.enum(values, 'unknown-choice').nullable(),
  );

/** What is typed of a firm. */
export const firmFieldsInput = {
  name: requiredText(longest.name),
  kvkNumber: fullNumber(readKvkNumber, 'not-a-kvk-number'),
  branchNumber: fullNumber(readBranchNumber, 'not-a-branch-number'),
  street: optionalText(longest.street),
  houseNumber: optionalText(longest.houseNumber),
  postcode,
  town: optionalText(longest.town),
  subAreaId,
  sector: maybe(sectors),
  sizeClass: maybe(sizeClasses),
  startedOn: dayField,
  email: optionalEmail,
  phone,
  language: maybe(respondentLanguages),
};

/** A vestigingsnummer says nothing without the KvK number it belongs to. */
export const hasBothNumbers = (firm: {
  readonly kvkNumber: string | null;
  readonly branchNumber: string | null;
}): boolean => firm.branchNumber === null || firm.kvkNumber !== null;

export const numbersTogether = { path: ['kvkNumber'], message: 'kvk-missing' };
