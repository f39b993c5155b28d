import type * as z from 'zod';
import type { Refused, Result } from '../../kernel/result.ts';
import type { Context } from '../../platform/context.ts';
import type { Permission, Standing } from './policy.ts';

/** What an actor is with respect to the subject that the path names; null when there is no such subject. */
export type Stand = (context: Context, ids: Readonly<Record<string, unknown>>) => Promise<Standing | null>;

/** One thing that can be done: its input, who may, and what it does. Every door performs it the same way. */
export interface Action<Input, Code extends string, Done> {
  readonly name: string;
  readonly permission: Permission;
  readonly stand: Stand;
  readonly input: z.ZodType<Input, unknown>;
  /**
   * What else is wrong that only what is kept can tell, asked when the input cannot be read: so that everything is said at
   * once. Changes nothing.
   */
  readonly alsoWrong?: (context: Context, raw: Readonly<Record<string, unknown>>) => Promise<readonly Refused<Code>[]>;
  readonly run: (context: Context, input: Input, standing: Standing) => Promise<Result<Done, Refused<Code>>>;
}
