import type { Capability } from '../kernel/capability.ts';
import { accounts } from '../kvo/accounts/capability.ts';
import { records } from '../kvo/records/capability.ts';
import { surveys } from '../kvo/surveys/capability.ts';
import { tracks } from '../kvo/tracks/capability.ts';
import type { Context } from '../platform/context.ts';

/** The product's table of contents, in the order of the process. */
export const capabilities: readonly Capability<Context>[] = [accounts, tracks, surveys, records];
