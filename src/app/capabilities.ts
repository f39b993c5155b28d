import type { Capability } from '../kernel/capability.ts';
import { accounts } from '../kvo/accounts/capability.ts';
import type { Context } from '../platform/context.ts';

/** The product's table of contents, in the order of the process. */
export const capabilities: readonly Capability<Context>[] = [accounts];
