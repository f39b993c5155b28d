import { z } from 'zod';
import { optionalDecimal } from '../../../../kernel/decimal-field.ts';
import {
  choiceOf,
  dayField,
  optionalDay,
  optionalId,
  optionalText,
  optionalWhole,
  requiredText,
} from '../../../../kernel/fields.ts';
import { listField } from '../../../../kernel/list-field.ts';
import { findingId } from '../../../findings/model.ts';
import { trackId } from '../../../tracks/model.ts';
import { directions, units } from '../../objective-model.ts';

/** A year, or a day of it, or nothing. */
const horizonField: z.ZodType<string | null, unknown> = z
  .string()
  .default('')
  .transform((typed, check) => {
    const text = typed.trim();
    if (text === '') return null;
    if (/^(20|21)\d\d$/.test(text)) return text;
    const day = dayField.safeParse(text);
    if (!day.success) check.addIssue({ code: 'custom', message: 'not-a-horizon' });
    return day.success ? day.data : null;
  });

const amount = optionalDecimal(0, 1_000_000_000);

/** What is written down of an objective, in its form and in its actions. */
export const objectiveFields = {
  track: trackId,
  theme: requiredText(60),
  title: requiredText(200),
  indicator: optionalText(300),
  figureOf: optionalId<'finding'>(),
  unit: choiceOf(units),
  direction: choiceOf(directions),
  baselineValue: amount,
  baselineN: optionalWhole(1, 1_000_000),
  baselinePopulation: optionalWhole(1, 1_000_000),
  baselineOn: optionalDay,
  target: amount,
  targetUntil: amount,
  horizon: horizonField,
  findings: listField(findingId),
};
