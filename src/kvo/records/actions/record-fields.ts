import { z } from 'zod';
import { choiceOf, dayField, optionalDay, optionalText, optionalWhole, requiredText } from '../../../kernel/fields.ts';
import type { Incoming } from '../../../kernel/route.ts';
import { uploadedFiles } from '../../../platform/files/uploaded-files.ts';
import { plainFields } from '../../accounts/entrance.ts';
import { recordKinds } from '../../schemes/model.ts';
import { trackId } from '../../tracks/model.ts';

/** What is written down of a record, in its form and in its actions. */
export const recordFields = {
  track: trackId,
  kind: choiceOf(recordKinds),
  heldOn: dayField,
  title: requiredText(200),
  note: optionalText(4000),
  periodFrom: optionalDay,
  periodUntil: optionalDay,
  attendance: z.record(z.string(), optionalWhole(0, 999)).default({}),
  otherPeople: optionalWhole(0, 9999),
  reports: uploadedFiles,
};

/** The name of the field that holds how many of a party were there. */
export const attendanceField = (party: string): string => `attendance.${party}`;

const prefix = attendanceField('');

/** The form as it was sent, with its files and the people per party together. */
export const readRecordForm = (incoming: Incoming): Readonly<Record<string, unknown>> => ({
  ...plainFields(incoming),
  attendance: Object.fromEntries(
    Object.entries(incoming.form).flatMap(([name, values]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), values[0] ?? '']] : [],
    ),
  ),
  reports: incoming.files['reports'] ?? [],
});
