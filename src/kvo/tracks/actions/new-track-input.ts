import { z } from 'zod';
import { choiceOf, dayField, idField, requiredText, wholeNumber } from '../../../kernel/fields.ts';
import { isUuid } from '../../../kernel/ids.ts';
import { orders, trackTitle } from '../model.ts';

/** Ticked sub-areas: a form sends none, one or several. */
const ticked = z
  .preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string()).max(500),
  )
  .refine((ids) => ids.every(isUuid), 'unknown-choice')
  .refine((ids) => ids.length > 0, 'no-area');

/** What somebody fills in to begin a track; `id` was made when the form was drawn, so that sending twice begins once. */
export const newTrackFields = {
  id: idField<'track'>(),
  title: trackTitle,
  scheme: requiredText(50),
  areas: ticked,
  startedOn: dayField,
  order: choiceOf(orders),
};

export const roundField = wholeNumber(1, 99);
