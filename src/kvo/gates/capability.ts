import type { Capability } from '../../kernel/capability.ts';
import type { Context } from '../../platform/context.ts';
import { gateRoutes } from './routes.ts';

/** May this stage close? From facts to a verdict with its reasons, and the decisions people take on it. */
export const gates: Capability<Context> = { name: 'gates', routes: gateRoutes };
