import { z } from 'zod';
import { idField, optionalText, wholeNumber } from '../../../../kernel/fields.ts';
import type { Refused, Result } from '../../../../kernel/result.ts';
import { ok } from '../../../../kernel/result.ts';
import type { Action } from '../../../accounts/action.ts';
import { inTrack } from '../../../accounts/standings.ts';
import { trackId } from '../../../tracks/model.ts';
import type { Draft } from '../rules/draft.ts';
import type { ValuesCode } from '../rules/read-values.ts';
import { readValues } from '../rules/read-values.ts';
import type { EditCode } from './save-draft.ts';
import { saveDraft } from './save-draft.ts';

const input = z.object({
  track: trackId,
  questionnaire: idField<'questionnaire'>(),
  version: wholeNumber(1, 1e9),
  fields: z.record(z.string().max(100), optionalText(4000)),
});
type Code = EditCode | ValuesCode;

const withValues = (draft: Draft, fields: Readonly<Record<string, string>>): Result<Draft, Refused<Code>> => {
  const read = readValues(draft, fields);
  return read.ok ? ok({ ...draft, values: read.value }) : read;
};

/** Changes the calculated values of a draft, all of them at once. */
export const changeValues: Action<z.infer<typeof input>, Code, null> = {
  name: 'surveys.change-values',
  permission: 'surveys.edit',
  stand: inTrack,
  input,
  run: async (context, given) => {
    const saved = await saveDraft<Code>(context, given, (draft) => withValues(draft, given.fields));
    return saved.ok ? ok(null) : saved;
  },
};
