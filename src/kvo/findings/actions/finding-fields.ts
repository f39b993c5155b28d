import { z } from 'zod';
import { choiceOf, optionalId, optionalText, requiredText } from '../../../kernel/fields.ts';
import { trackId } from '../../tracks/model.ts';
import { handSources, priorities } from '../model.ts';

/** What is written down of a finding, in its form and in its actions. */
export const findingFields = {
  track: trackId,
  theme: requiredText(60),
  title: requiredText(200),
  description: optionalText(4000),
  subArea: optionalId<'sub-area'>(),
  place: optionalText(200),
  sourceKind: z
    .preprocess((given) => (given === '' ? undefined : given), choiceOf(handSources).optional())
    .transform((kind) => kind ?? null),
  record: optionalId<'record'>(),
  sourceText: optionalText(500),
  priority: choiceOf(priorities),
  priorityReason: requiredText(500),
};
