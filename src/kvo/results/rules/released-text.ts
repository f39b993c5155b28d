import { z } from 'zod';
import type { InEach } from '../../../kernel/language.ts';
import type { Audience } from '../../schemes/model.ts';

/** Per question the open answers that all at the table may read. */
export type ReleasedTexts = readonly {
  readonly audience: Audience;
  readonly question: InEach;
  readonly texts: readonly string[];
}[];

export const inEachSchema: z.ZodType<InEach> = z.object({ nl: z.string(), en: z.string() });
