import type { Capability } from '../kernel/capability.ts';
import type { Context } from '../platform/context.ts';

/** The doors of a demo: its roles, one click each. */
export const demo: Capability<Context> = { name: 'demo', routes: [] };
