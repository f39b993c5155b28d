import { z } from 'zod';

/** A field that may stand in a form several times: none, one value or a list, always read as a list. */
export const listField = <Item>(item: z.ZodType<Item, unknown>): z.ZodType<readonly Item[], unknown> =>
  z.preprocess(
    (given) => (Array.isArray(given) ? given : [given]).filter((one) => one !== undefined && one !== ''),
    z.array(item),
  );
