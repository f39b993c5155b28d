import {
  choiceOf,
  optionalDay,
  optionalId,
  optionalText,
  optionalWhole,
  requiredText,
} from '../../../../kernel/fields.ts';
import { listField } from '../../../../kernel/list-field.ts';
import { findingId, priorities } from '../../../findings/model.ts';
import { partyId } from '../../../partners/model.ts';
import { trackId } from '../../../tracks/model.ts';
import { measureScopes, measureTypes, payers } from '../../model.ts';

const euros = optionalWhole(0, 100_000_000);

/** What is written down of a measure, in its form and in its actions. */
export const measureFields = {
  track: trackId,
  code: optionalText(12),
  theme: requiredText(60),
  title: requiredText(200),
  description: optionalText(4000),
  objective: optionalId<'objective'>(),
  findings: listField(findingId),
  type: choiceOf(measureTypes),
  scope: choiceOf(measureScopes),
  owner: optionalId<'party'>(),
  executor: optionalText(200),
  supporters: listField(partyId),
  startOn: optionalDay,
  dueOn: optionalDay,
  oneOffCost: euros,
  yearlyCost: euros,
  payers: listField(choiceOf(payers)),
  priority: choiceOf(priorities),
  remarks: optionalText(4000),
};
